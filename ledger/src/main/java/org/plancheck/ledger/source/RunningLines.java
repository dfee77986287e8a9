package org.plancheck.ledger.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Headers and footers, which browsers and offices print on every page and which would else stand in the middle
 * of a sentence: a line at a page's edge that more than half of the pages share, whatever its digits.
 */
final class RunningLines {
    /** On fewer pages a line shared by chance could not be told from one printed on purpose. */
    private static final int MIN_PAGES = 3;

    private RunningLines() {}

    /** Blanks them, so that the lines keep their numbers. */
    static void blank(List<List<String>> pages) {
        if (pages.size() >= MIN_PAGES) {
            while (blank(pages, true) | blank(pages, false)) {
                // Behind a footer there may be another: the page number above the address.
            }
        }
    }

    private static boolean blank(List<List<String>> pages, boolean top) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> edge(page, top).ifPresent(i -> counts.merge(shape(page.get(i)), 1, Integer::sum)));
        List<String> running = counts.entrySet().stream()
                .filter(e -> e.getValue() * 2 > pages.size())
                .map(Map.Entry::getKey)
                .toList();
        for (List<String> page : pages) {
            edge(page, top).filter(i -> running.contains(shape(page.get(i)))).ifPresent(i -> page.set(i, ""));
        }
        return !running.isEmpty();
    }

    /** The first or last line of a page that holds letters. */
    private static Optional<Integer> edge(List<String> page, boolean top) {
        for (int i = 0; i < page.size(); i++) {
            int at = top ? i : page.size() - 1 - i;
            if (!page.get(at).isBlank()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "0");
    }
}
