package org.plancheck.reports.plan;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import org.plancheck.model.handbook.Filer;
import org.plancheck.model.handbook.Handbook;
import org.plancheck.model.text.Lang;

/** The index by name: each indicator once, with every place where it is explained. */
final class HandbookIndex {
    /** Orders common Chinese characters by their sound (pinyin), as a printed index does, on any machine alike. */
    private static final Charset BY_SOUND = Charset.forName("GB18030");

    private HandbookIndex() {}

    /** The number under which an entry is explained. */
    static String number(int filer, int indicator) {
        return (filer + 1) + "." + (indicator + 1);
    }

    /** Names with the numbers and filers where they stand. */
    static List<List<String>> rows(Handbook handbook, Function<Filer, String> filerName, Lang lang) {
        TreeMap<String, List<String>> places = new TreeMap<>(order());
        for (int f = 0; f < handbook.filers().size(); f++) {
            Filer filer = handbook.filers().get(f);
            for (int i = 0; i < filer.indicators().size(); i++) {
                String name = filer.indicators().get(i).indicator().name().in(lang);
                places.computeIfAbsent(name, key -> new ArrayList<>()).add(number(f, i) + " " + filerName.apply(filer));
            }
        }
        String separator = lang == Lang.ZH ? "；" : "; ";
        return places.entrySet().stream()
                .map(e -> List.of(e.getKey(), String.join(separator, e.getValue())))
                .toList();
    }

    private static Comparator<String> order() {
        Comparator<String> bySound = Comparator.comparing(HandbookIndex::sound, Arrays::compareUnsigned);
        return bySound.thenComparing(Comparator.naturalOrder());
    }

    /** Quotation marks and capitals do not count. */
    private static byte[] sound(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT).getBytes(BY_SOUND);
    }
}
