package org.plancheck.ledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.ledger.source.OfficialText;

/**
 * Finds the clauses of a text by the numbers of their headings at the beginnings of lines: 一、, （一）, 1. A
 * number out of turn is no heading, so that a wrapped line that happens to begin with one does no harm.
 */
final class ClauseReader {
    private static final Pattern CHAPTER = Pattern.compile("^([一二三四五六七八九十]{1,3})、");
    private static final Pattern SECTION = Pattern.compile("^\\(([一二三四五六七八九十]{1,3})\\)");
    private static final Pattern ITEM = Pattern.compile("^(\\d{1,2})[.、](?!\\d)");

    private final Letters letters = new Letters();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Span> lines = new ArrayList<>();
    private int chapter;
    private int section;
    private int item;

    /** Where a clause begins, and where its heading ends if the line says so. */
    private record Mark(String code, int at, int lineEnd, boolean item) {}

    /** The text with its clauses. */
    static ClauseText read(List<OfficialText.Line> source) {
        ClauseReader reader = new ClauseReader();
        for (OfficialText.Line line : source) {
            Span span = reader.letters.add(line);
            if (!span.isEmpty()) {
                reader.lines.add(span);
                reader.mark(span);
            }
        }
        return new ClauseText(reader.letters, reader.clauses());
    }

    private void mark(Span line) {
        String text = letters.normal(line);
        Matcher found = CHAPTER.matcher(text);
        if (found.find() && Numerals.whole(found.group(1)) == chapter + 1) {
            chapter++;
            section = 0;
            item = 0;
            marks.add(new Mark(Numerals.chinese(chapter), line.from(), line.to(), false));
            return;
        }
        found = SECTION.matcher(text);
        if (found.find() && chapter > 0 && Numerals.whole(found.group(1)) == section + 1) {
            section++;
            // Items may count on through the chapter, or begin again with each section.
            marks.add(new Mark(sectionCode(), line.from(), line.to(), false));
            return;
        }
        found = ITEM.matcher(text);
        if (found.find() && chapter > 0) {
            int number = Integer.parseInt(found.group(1));
            if (number == item + 1 || number == 1) {
                item = number;
                marks.add(new Mark(sectionCode() + number, line.from(), line.to(), true));
            }
        }
    }

    private String sectionCode() {
        String code = Numerals.chinese(chapter);
        return section == 0 ? code : code + "(" + Numerals.chinese(section) + ")";
    }

    private List<Clause> clauses() {
        Paragraphs paragraphs = new Paragraphs(letters, lines);
        List<Clause> clauses = new ArrayList<>();
        int first = marks.isEmpty() ? letters.length() : marks.get(0).at();
        Span foreword = new Span(0, first);
        clauses.add(new Clause(Clause.FOREWORD, new Span(0, 0), foreword, paragraphs.of(foreword)));
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1).at() : letters.length();
            Span heading = new Span(mark.at(), headingEnd(mark, end));
            Span body = new Span(heading.to(), end);
            clauses.add(new Clause(mark.code(), heading, body, paragraphs.of(body)));
        }
        return List.copyOf(clauses);
    }

    /** A heading ends at its full stop; a chapter's or section's at the end of its line if it has none there. */
    private int headingEnd(Mark mark, int clauseEnd) {
        int limit = mark.item() ? clauseEnd : mark.lineEnd();
        int stop = letters.normal().indexOf('。', mark.at());
        return stop >= 0 && stop < limit ? stop + 1 : Math.min(mark.lineEnd(), clauseEnd);
    }
}
