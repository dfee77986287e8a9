package org.plancheck.model.rectification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.text.Bilingual;

/**
 * What a ledger says of itself in a hidden sheet: the findings as they were handed out, and how each row was filled in
 * then. Sorting, filtering and deleting rows of the visible sheet leave it alone; a checksum tells whether anybody
 * changed it.
 *
 * @param year the assessed year
 * @param rows by the finding's id
 */
public record LedgerRecord(int year, Map<String, Row> rows) {
    /** The hidden sheet. */
    public static final String SHEET = "plancheck";

    /** What its first cell says; the number is that of the layout. */
    public static final String MARK = "plancheck/rectification/1";

    private static final List<String> FINDING = List.of(
            "id",
            "rule",
            "severity",
            "subject",
            "plan",
            "jurisdiction",
            "year",
            "clause",
            "about.zh",
            "about.en",
            "title.zh",
            "title.en",
            "message.zh",
            "message.en",
            "reporter.zh",
            "reporter.en",
            "responsible");
    private static final String SEPARATOR = "\u241f";

    /**
     * One row as it was handed out.
     *
     * @param cells the printed cells that tell which row it is, and those to fill in, by column; blanks are absent
     */
    public record Row(RaisedFinding finding, Map<LedgerColumn, String> cells) {}

    /** The record as cells: a head with mark, year and checksum, the names of the fields, a line for each finding. */
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(names());
        rows.values().forEach(row -> lines.add(line(row)));
        lines.add(0, List.of(MARK, String.valueOf(year), checksum(lines)));
        return List.copyOf(lines);
    }

    /** The record that cells hold; null when they are none, or anybody changed them. */
    public static @Nullable LedgerRecord of(List<List<String>> lines) {
        if (lines.size() < 2 || lines.get(0).size() < 3 || !lines.get(0).get(0).equals(MARK)) {
            return null;
        }
        List<String> head = lines.get(0);
        List<List<String>> rest = lines.subList(1, lines.size());
        if (!head.get(1).matches("\\d{4}")
                || !head.get(2).equals(checksum(rest))
                || !rest.get(0).equals(names())) {
            return null;
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        for (List<String> line : rest.subList(1, rest.size())) {
            Row row = row(line);
            rows.put(row.finding().id(), row);
        }
        return new LedgerRecord(Integer.parseInt(head.get(1)), rows);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(FINDING);
        kept().forEach(column -> names.add(column.key()));
        return names;
    }

    private static List<LedgerColumn> kept() {
        return java.util.Arrays.stream(LedgerColumn.values())
                .filter(column -> column.isInput() || column.isHeldAgainstRecord())
                .toList();
    }

    private static List<String> line(Row row) {
        RaisedFinding f = row.finding();
        List<String> line = new ArrayList<>(List.of(
                f.id(),
                f.ruleId(),
                f.severity().name(),
                f.subject(),
                Objects.requireNonNullElse(f.planId(), ""),
                f.jurisdiction(),
                String.valueOf(f.year()),
                Objects.requireNonNullElse(f.clause(), "")));
        for (Bilingual words : List.of(f.about(), f.title(), f.message(), f.reporter())) {
            line.add(words.zh());
            line.add(words.en());
        }
        line.add(String.join(SEPARATOR, f.responsible()));
        kept().forEach(column -> line.add(row.cells().getOrDefault(column, "")));
        return line;
    }

    /** Only called once the checksum holds: the cells are those that {@link #line} made. */
    private static Row row(List<String> line) {
        RaisedFinding finding = new RaisedFinding(
                line.get(0),
                line.get(1),
                Severity.valueOf(line.get(2)),
                line.get(3),
                blankAsNull(line.get(4)),
                line.get(5),
                Integer.parseInt(line.get(6)),
                blankAsNull(line.get(7)),
                new Bilingual(line.get(8), line.get(9)),
                new Bilingual(line.get(10), line.get(11)),
                new Bilingual(line.get(12), line.get(13)),
                new Bilingual(line.get(14), line.get(15)),
                line.get(16).isEmpty() ? List.of() : List.of(line.get(16).split(SEPARATOR)));
        Map<LedgerColumn, String> cells = new LinkedHashMap<>();
        int at = FINDING.size();
        for (LedgerColumn column : kept()) {
            String text = line.get(at++);
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        return new Row(finding, cells);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String checksum(List<List<String>> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<String> line : lines) {
                digest.update((String.join(SEPARATOR, line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
