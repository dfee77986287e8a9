package org.plancheck.reports.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerRecord;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.book.TableBook.Column;
import org.plancheck.reports.book.TableBook.Input;
import org.plancheck.reports.words.Facts;

/**
 * The rectification ledger (整改台账) to hand out, to be filled in and to be read back: a row for each finding that
 * somebody must act on, with what earlier ledgers said.
 */
public final class RectificationBook implements ReportFormat {
    private static final int PAGES_WIDE = 3;

    @Override
    public String name() {
        return "rectification";
    }

    @Override
    public String fileName() {
        return "rectification.xlsx";
    }

    /** Only a city run tells what is to be rectified. */
    @Override
    public boolean appliesTo(Assessment assessment) {
        return assessment.kind() == Assessment.Kind.ANNUAL;
    }

    @Override
    public byte[] render(Assessment assessment, Lang lang) {
        Facts facts = new Facts(assessment, lang);
        List<RectificationRow> rows = RectificationRow.all(facts);
        Map<String, Object> counts = Map.of("title", facts.title(), "year", assessment.year(), "rows", rows.size());
        return new TableBook()
                .form(
                        facts.say("rectify.sheet"),
                        facts.say("rectify.title", counts),
                        note(facts, counts),
                        Stream.of(LedgerColumn.values()).map(LedgerColumn::key).toList(),
                        Stream.of(LedgerColumn.values())
                                .map(column -> column(facts, column))
                                .toList(),
                        cells(rows),
                        PAGES_WIDE)
                .sheet(
                        facts.say("rectify.guide"),
                        facts.say("rectify.guideTitle"),
                        facts.say("rectify.guideNote"),
                        List.of(
                                Column.mark(facts.say("collect.number"), 6),
                                Column.mark(facts.say("rectify.what"), 18),
                                Column.mark(facts.say("rectify.who"), 14),
                                Column.text(facts.say("rectify.how"), 92)),
                        guide(facts),
                        1)
                .hidden(LedgerRecord.SHEET, record(assessment, rows).lines())
                .bytes();
    }

    private static String note(Facts facts, Map<String, Object> counts) {
        String note = facts.say("rectify.note", counts);
        return facts.assessment().illustrative() ? facts.say("word.illustrative") + " " + note : note;
    }

    private static Column column(Facts facts, LedgerColumn column) {
        String heading = facts.in(LedgerWords.of(column));
        Column look = switch (column) {
            case NUMBER, YEAR -> Column.mark(heading, 7);
            case SEVERITY, SINCE, STREAK -> Column.mark(heading, 10);
            case UNIT, AREA, RESPONSIBLE -> Column.text(heading, column == LedgerColumn.AREA ? 10 : 20);
            case ABOUT, CLAUSE, ID -> Column.text(heading, 24);
            case MESSAGE -> Column.text(heading, 46);
            case REMEDY, MEASURES, OBJECTION, ANSWER_REASON -> Column.text(heading, 30);
            case EVIDENCE_NUMBER, EVIDENCE_ISSUER -> Column.text(heading, 18);
            case DEADLINE,
                    OUTCOME,
                    OWNER,
                    STATE,
                    COMPLETED,
                    EVIDENCE_DATE,
                    OBJECTION_DATE,
                    ANSWER,
                    ANSWER_DATE,
                    ANSWER_BY,
                    STRIKE_OFF,
                    STRIKE_OFF_DATE,
                    STRIKE_OFF_BY -> Column.mark(heading, 13);
        };
        return column.isInput()
                ? look.filledIn(new Input(
                        column.isForOffice(), column.isDate(), choices(facts, column), facts.say("rectify.choose")))
                : look;
    }

    private static List<String> choices(Facts facts, LedgerColumn column) {
        return switch (column) {
            case STATE ->
                Stream.of(Rectification.State.values())
                        .map(LedgerWords::of)
                        .map(facts::in)
                        .toList();
            case ANSWER ->
                Stream.of(Rectification.Answer.Decision.values())
                        .map(LedgerWords::of)
                        .map(facts::in)
                        .toList();
            case STRIKE_OFF -> List.of(facts.in(LedgerWords.yes()), facts.in(LedgerWords.no()));
            default -> List.of();
        };
    }

    private static List<List<Object>> cells(List<RectificationRow> rows) {
        List<List<Object>> all = new ArrayList<>();
        for (RectificationRow row : rows) {
            List<Object> cells = new ArrayList<>();
            for (LedgerColumn column : LedgerColumn.values()) {
                cells.add(
                        column == LedgerColumn.NUMBER
                                ? BigDecimal.valueOf(all.size() + 1)
                                : column == LedgerColumn.YEAR
                                        ? BigDecimal.valueOf(row.finding().year())
                                        : row.text(column));
            }
            all.add(cells);
        }
        return all;
    }

    private static List<List<String>> guide(Facts facts) {
        List<List<String>> lines = new ArrayList<>();
        for (String rule : List.of("first", "rows", "split", "back")) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    facts.say("rectify.all"),
                    facts.say("rectify.everybody"),
                    facts.say("rectify.guide." + rule)));
        }
        for (LedgerColumn column : LedgerColumn.inputs()) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    facts.in(LedgerWords.of(column)),
                    facts.say(column.isForOffice() ? "rectify.office" : "rectify.unit"),
                    facts.say("rectify.guide." + column.name(), terms(facts))));
        }
        return lines;
    }

    private static Map<String, Object> terms(Facts facts) {
        var terms = facts.assessment().scheme().rectification();
        int year = facts.assessment().year();
        return Map.of(
                "deadline", terms == null ? Facts.NOTHING : terms.deadlineOf(year),
                "objections", terms == null ? Facts.NOTHING : terms.objectionsEnd(year));
    }

    private static LedgerRecord record(Assessment assessment, List<RectificationRow> rows) {
        Map<String, LedgerRecord.Row> record = new LinkedHashMap<>();
        for (RectificationRow row : rows) {
            Map<LedgerColumn, String> cells = new LinkedHashMap<>();
            for (LedgerColumn column : LedgerColumn.values()) {
                if (column.isInput() || column.isHeldAgainstRecord()) {
                    cells.put(column, row.text(column));
                }
            }
            record.put(row.finding().id(), new LedgerRecord.Row(row.finding(), cells));
        }
        return new LedgerRecord(assessment.year(), record);
    }
}
