package org.plancheck.workbook.layout;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.model.text.Lang;

/**
 * What a template says of itself, hidden: whose it is, for which year, from which plans. Stands in the record sheet and
 * in the workbook's custom properties.
 *
 * @param version of the layout
 * @param plans ids of the plans, each with a hash of its files: {@code id@hash}
 * @param unit id of a responsible unit, or a county's code
 * @param unitName as its plan prints it
 * @param city code of the area whose office collects
 * @param cityName that area's Chinese name
 * @param sequence suggested to the unit
 */
public record Stamp(
        int version,
        Lang lang,
        List<String> plans,
        String unit,
        String unitName,
        String city,
        String cityName,
        int year,
        int sequence) {
    /** Key of the entry that proves the others. */
    public static final String CHECKSUM = "checksum";

    /** The other keys, in writing order. */
    private static final List<String> KEYS =
            List.of("template", "language", "plans", "unit", "unitName", "city", "cityName", "year", "sequence");

    /** The entries in writing order, the checksum last. */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("template", String.valueOf(version));
        entries.put("language", lang.code());
        entries.put("plans", String.join(",", plans));
        entries.put("unit", unit);
        entries.put("unitName", unitName);
        entries.put("city", city);
        entries.put("cityName", cityName);
        entries.put("year", String.valueOf(year));
        entries.put("sequence", String.valueOf(sequence));
        entries.put(CHECKSUM, checksum(entries));
        return entries;
    }

    /**
     * The checksum of entries as found: it differs from the one among them when anybody changed one. Their order does not
     * count, for LibreOffice sorts a workbook's properties when it saves.
     */
    public static String checksum(Map<String, String> entries) {
        StringBuilder text = new StringBuilder();
        KEYS.stream()
                .filter(entries::containsKey)
                .forEach(key ->
                        text.append(key).append('=').append(entries.get(key)).append('\n'));
        return SourceFile.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
