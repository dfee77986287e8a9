package org.plancheck.engine.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.plancheck.model.text.Bilingual;

/** "Did you mean": the known name nearest to a mistyped one. */
public final class Suggestion {
    /** Longer texts are no mistyped names. */
    private static final int MAX_LENGTH = 80;

    private Suggestion() {}

    /** A hint to append to a message, empty when nothing is near enough. */
    public static Bilingual hint(String found, Collection<String> known) {
        if (found.length() > MAX_LENGTH) {
            return Bilingual.same("");
        }
        Optional<String> nearest = known.stream()
                .filter(name -> distance(found, name) <= Math.max(1, found.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(found, name))
                        .thenComparing(Comparator.naturalOrder()));
        return nearest.map(name -> new Bilingual("；是否指“" + name + "”", "; did you mean \"" + name + "\""))
                .orElse(Bilingual.same(""));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
