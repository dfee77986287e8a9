package org.plancheck.engine.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan's text without what printing added: line breaks, blanks, page numbers and the width of signs. Knows
 * where each clause begins, from the headings at the beginnings of lines.
 */
final class PrintedText {
    private static final Pattern PAGE = Pattern.compile("^\\s*—\\s*\\d+\\s*—\\s*$");
    private static final Pattern CHAPTER = Pattern.compile("^[#*\\s]*([一二三四五六七八九十]+)、");
    private static final Pattern SECTION = Pattern.compile("^[#*\\s]*[（(]([一二三四五六七八九十]+)[）)]");
    private static final Pattern ITEM = Pattern.compile("^\\s*(\\d{1,2})[.．、](?!\\d)");
    private static final Pattern UNITS = Pattern.compile("（责任单位：((?:[^（）]|（[^（）]*）)*)）");

    private final StringBuilder text = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();

    /** Where a chapter, section or item begins. */
    private record Heading(int at, String clause) {}

    /**
     * A list of responsible units as printed.
     *
     * @param clause chapter, section and item in which it stands
     * @param heading the item's first sentence
     */
    record Listed(String clause, String heading, List<String> units) {}

    PrintedText(List<String> lines) {
        String chapter = "";
        String section = "";
        for (String line : lines) {
            if (PAGE.matcher(line).matches()) {
                continue;
            }
            Matcher head = CHAPTER.matcher(line);
            if (head.find()) {
                chapter = head.group(1);
                section = "";
                headings.add(new Heading(text.length(), chapter));
            }
            head = SECTION.matcher(line);
            if (head.find()) {
                section = "(" + head.group(1) + ")";
                headings.add(new Heading(text.length(), chapter + section));
            }
            head = ITEM.matcher(line);
            if (head.find() && !section.isEmpty()) {
                headings.add(new Heading(text.length(), chapter + section + head.group(1)));
            }
            text.append(plain(line));
        }
    }

    /** Without blanks, with signs in their full width. */
    static String plain(String printed) {
        StringBuilder plain = new StringBuilder();
        String half = "(),:;";
        String full = "（），：；";
        printed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '*' && c != '#')
                .forEach(c -> plain.appendCodePoint(half.indexOf(c) < 0 ? c : full.charAt(half.indexOf(c))));
        return plain.toString();
    }

    boolean has(String marker) {
        return text.indexOf(plain(marker)) >= 0;
    }

    /** Whether a marker stands under the heading of a clause. */
    boolean has(String marker, String clause) {
        String under = clause.replaceFirst("¶.*", "");
        for (int i = 0; i < headings.size(); i++) {
            if (covers(under, headings.get(i).clause())) {
                int end = i + 1 < headings.size() ? headings.get(i + 1).at() : text.length();
                if (text.substring(headings.get(i).at(), end).contains(plain(marker))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every list of responsible units, in the text's order. */
    List<Listed> unitLists() {
        List<Listed> lists = new ArrayList<>();
        Matcher found = UNITS.matcher(text);
        while (found.find()) {
            Heading heading = headingAt(found.start());
            String body = text.substring(heading.at(), found.start());
            String first = body.substring(0, body.indexOf('。')).replaceFirst("^\\d+[.．]", "");
            lists.add(new Listed(heading.clause(), first, units(found.group(1))));
        }
        return lists;
    }

    private static List<String> units(String list) {
        List<String> units = new ArrayList<>();
        for (String unit : list.split("[、，]")) {
            units.add(unit.replaceFirst("等$", ""));
        }
        return units;
    }

    private Heading headingAt(int position) {
        Heading last = headings.get(0);
        for (Heading heading : headings) {
            if (heading.at() <= position) {
                last = heading;
            }
        }
        return last;
    }

    /** A paragraph of a chapter or section may stand under one of its items too. */
    private static boolean covers(String clause, String heading) {
        return heading.equals(clause) || clause.matches(".*\\D") && heading.startsWith(clause);
    }
}
