package org.plancheck.ledger.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.ledger.text.Numerals;

/** Ids made of places: the second entry of 三(一)4 is c3-1-4-b, the first of its paragraph 四(三)¶2 is c4-3-p2-a. */
final class Ids {
    private static final Pattern CLAUSE = Pattern.compile("([一二三四五六七八九十]+)(?:\\(([一二三四五六七八九十]+)\\))?(¶?)(\\d*)");
    private static final int LETTERS = 26;

    private final String plan;
    private final Map<String, Integer> counts = new HashMap<>();

    Ids(String plan) {
        this.plan = plan;
    }

    /** The next id in a clause. */
    String next(String clause) {
        String place = place(clause);
        return place + "-" + letters(counts.merge(place, 1, Integer::sum) - 1);
    }

    /** An indicator is known to all plans, so its id names the plan. */
    String ofIndicator(String item) {
        return plan + "-" + item;
    }

    private static String place(String clause) {
        Matcher found = CLAUSE.matcher(clause);
        if (!found.matches()) {
            throw new IllegalArgumentException("no clause: " + clause);
        }
        String section = found.group(2) == null ? "" : "-" + Numerals.whole(found.group(2));
        String item = found.group(4).isEmpty() ? "" : "-" + (found.group(3).isEmpty() ? "" : "p") + found.group(4);
        return "c" + Numerals.whole(found.group(1)) + section + item;
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
