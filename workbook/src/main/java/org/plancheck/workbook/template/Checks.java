package org.plancheck.workbook.template;

import java.util.List;
import org.plancheck.engine.owed.Entry;
import org.plancheck.model.data.DutyState;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;

/**
 * The formulas of the check column. They only use what Excel 2010, WPS and LibreOffice share, and they only find the
 * gravest mistakes: what counts is decided when the workbook is read.
 */
final class Checks {
    private static final String DIGITS = "0123456789０１２３４５６７８９";
    /** What makes a text a range or an estimate, which reading refuses. */
    private static final List<String> INEXACT =
            List.of("-", "—", "～", "至", "余", "多", "几", "左右", "以上", "以下", "不足", "不少于");

    /** Days that reading takes for dates, in 1949 and 2146. */
    private static final int FIRST_DAY = 18_000;

    private static final int LAST_DAY = 89_999;

    private final Words words;
    private final Grid grid;

    Checks(Words words, Grid grid) {
        this.words = words;
        this.grid = grid;
    }

    /**
     * The check of a value.
     *
     * @param wholes keys of the rows of which this one is a part
     */
    String value(int row, Entry entry, boolean whole, boolean percent, List<String> wholes) {
        String value = grid.at(Column.VALUE, row);
        String top = grid.at(Column.NUMERATOR, row);
        String bottom = grid.at(Column.DENOMINATOR, row);
        String dash = "TRIM(" + value + ")=" + Chain.text(Layout.DASH);
        String single = isFilled(value);
        String parts = "OR(" + isFilled(top) + "," + isFilled(bottom) + ")";
        String filled = switch (entry) {
            case FIGURE -> single;
            case PARTS -> parts;
            case SHARE -> "OR(" + single + "," + parts + ")";
        };
        Chain chain = notApplicable(row, dash, "AND(" + filled + ",NOT(" + dash + "))")
                .when("NOT(" + filled + ")", words.of("check.blank"));
        return switch (entry) {
            case FIGURE -> chain.otherwise(figure(row, whole, percent, wholes));
            case PARTS -> chain.otherwise(parts(row, top, bottom));
            case SHARE ->
                chain.when("AND(" + single + "," + parts + ")", words.of("check.two-ways"))
                        .otherwise("IF(" + single + "," + figure(row, whole, percent, wholes) + ","
                                + parts(row, top, bottom) + ")");
        };
    }

    /** A check whose row holds an error value, such as #DIV/0!, says so instead of becoming one itself. */
    String unlessError(String check) {
        return "IFERROR(" + check + "," + Chain.text(words.of("check.error")) + ")";
    }

    private String figure(int row, boolean whole, boolean percent, List<String> wholes) {
        String value = grid.at(Column.VALUE, row);
        Chain chain = numbers(new Chain(), value).when(value + "<0", words.of("check.negative"));
        if (whole) {
            chain.when(value + "<>INT(" + value + ")", words.of("check.whole"));
        }
        if (percent) {
            chain.when(value + ">100", words.of("check.over"));
        }
        for (String key : wholes) {
            chain.when(exceeds(value, key), words.of("check.part"));
        }
        return chain.otherwise(dated(row, Chain.text(words.of("check.ok")), Column.EVIDENCE_DATE));
    }

    /** By the key column, so that moved rows are still found. */
    private String exceeds(String value, String key) {
        String keys = grid.range(Column.KEY);
        String values = grid.range(Column.VALUE);
        String known = "COUNTIFS(" + keys + "," + Chain.text(key) + "," + values + ",\">=0\")>0";
        // An error in the whole's cell is told at the whole: it is not looked at here.
        return "IF(" + known + "," + value + ">SUMIF(" + keys + "," + Chain.text(key) + "," + values + "),FALSE)";
    }

    private String parts(int row, String top, String bottom) {
        Chain chain = new Chain()
                .when("NOT(AND(" + isFilled(top) + "," + isFilled(bottom) + "))", words.of("check.parts-missing"));
        return numbers(chain, top, bottom)
                .when("OR(" + top + "<0," + bottom + "<0)", words.of("check.negative"))
                .when(bottom + "=0", words.of("check.denominator"))
                .when(top + ">" + bottom, words.of("check.above"))
                // Cut off, not rounded: what is shown must not reach a target that the share misses.
                .otherwise(dated(
                        row,
                        Chain.text(words.of("check.mark-ok")) + "&ROUNDDOWN(" + top + "/" + bottom + "*100,2)&\"%\"",
                        Column.EVIDENCE_DATE));
    }

    /**
     * The check of a duty.
     *
     * @param doneBefore whether it was done and proven in an earlier year: then nothing more is asked for
     */
    String duty(int row, boolean counted, boolean trend, boolean doneBefore) {
        String state = grid.at(Column.STATE, row);
        String count = grid.at(Column.COUNT, row);
        Chain chain = notApplicable(row, "FALSE", "OR(" + isFilled(state) + "," + isFilled(count) + ")")
                .when(
                        "NOT(OR(" + isFilled(state) + "," + isFilled(count) + "))",
                        words.of(doneBefore ? "check.done-before" : "check.blank"));
        if (counted) {
            chain.when(
                            and(isFilled(count), "NOT(" + or(isNumber(count), mayBeRead(count)) + ")"),
                            words.of("check.number"))
                    .when(and(isNumber(count), count + "<0"), words.of("check.negative"))
                    .when(and(isFilled(count), "NOT(" + isNumber(count) + ")"), words.of("check.later"));
        }
        if (trend) {
            return chain.otherwise(
                    dated(row, Chain.text(words.of("check.ok")), Column.DONE_DATE, Column.EVIDENCE_DATE));
        }
        String done = state + "=" + Chain.text(Layout.state(DutyState.DONE).in(words.lang()));
        String dates = isFilled(grid.at(Column.DONE_DATE, row)) + "," + isFilled(grid.at(Column.EVIDENCE_DATE, row));
        chain.when("AND(" + isFilled(state) + "," + notOffered(state) + ")", words.of("check.state"));
        if (!doneBefore) {
            chain.when(
                            and(done, "NOT(" + isFilled(grid.at(Column.EVIDENCE_NUMBER, row)) + ")"),
                            words.of("check.evidence"))
                    .when(
                            and(done, "NOT(" + isFilled(grid.at(Column.EVIDENCE_ISSUER, row)) + ")"),
                            words.of("check.issuer"))
                    .when(and(done, "NOT(OR(" + dates + "))"), words.of("check.date"));
        }
        String sound = "IF(" + isFilled(state) + "," + Chain.text(words.of("check.mark-ok")) + "&" + state + ","
                + Chain.text(words.of("check.ok")) + ")";
        return chain.otherwise(dated(row, sound, Column.DONE_DATE, Column.EVIDENCE_DATE));
    }

    private String notOffered(String state) {
        StringBuilder offered = new StringBuilder("NOT(OR(");
        for (DutyState known : DutyState.values()) {
            offered.append(known.ordinal() == 0 ? "" : ",")
                    .append(state)
                    .append('=')
                    .append(Chain.text(Layout.state(known).in(words.lang())));
        }
        return offered.append("))").toString();
    }

    /** Not applicable excludes any value and needs a reason. */
    private Chain notApplicable(int row, String dash, String filled) {
        String chosen = grid.at(Column.NOT_APPLICABLE, row) + "="
                + Chain.text(Layout.yes().in(words.lang()));
        String either = "OR(" + chosen + "," + dash + ")";
        return new Chain()
                .when(and(chosen, filled), words.of("check.both"))
                .when(and(either, "NOT(" + isFilled(grid.at(Column.NOTE, row)) + ")"), words.of("check.reason"))
                .when(either, words.of("check.not-applicable"));
    }

    /** Stops at cells that hold no number; of texts that reading may accept it says so, but calls none of them right. */
    private Chain numbers(Chain chain, String... cells) {
        for (String cell : cells) {
            chain.when("NOT(" + or(isNumber(cell), mayBeRead(cell)) + ")", words.of("check.number"));
        }
        for (String cell : cells) {
            chain.when("NOT(" + isNumber(cell) + ")", words.of("check.later"));
        }
        return chain;
    }

    /** Shows what is sound only when the dates beside it may be read as dates. */
    private String dated(int row, String sound, Column... dates) {
        Chain chain = new Chain();
        for (Column column : dates) {
            String date = grid.at(column, row);
            chain.when(
                    and(isFilled(date), "NOT(" + or(isDay(date), mayBeDay(date)) + ")"), words.of("check.date-form"));
        }
        for (Column column : dates) {
            String date = grid.at(column, row);
            chain.when(and(isFilled(date), "NOT(" + isNumber(date) + ")"), words.of("check.later"));
        }
        return chain.otherwise(sound);
    }

    /** A day as spreadsheets number it, or eight digits such as 20250305. */
    private static String isDay(String cell) {
        return and(
                isNumber(cell),
                or(
                        and(cell + ">=" + FIRST_DAY, cell + "<=" + LAST_DAY),
                        and(cell + ">=19000101", cell + "<=20991231")));
    }

    /** A text such as 2025年3月5日: long enough for a whole date, of this century or the last. */
    private static String mayBeDay(String cell) {
        String century = "LEFT(TRIM(" + cell + "),2)=";
        return "AND(NOT(" + isNumber(cell) + "),LEN(TRIM(" + cell + "))>=8,OR(" + century + "\"19\"," + century
                + "\"20\"," + century + "\"１９\"," + century + "\"２０\"))";
    }

    /** A text such as 1.2万, 1,200人 or ５００: it begins with a digit and estimates nothing. */
    private static String mayBeRead(String cell) {
        StringBuilder test = new StringBuilder("AND(" + isFound("LEFT(TRIM(" + cell + "),1)", Chain.text(DIGITS)));
        INEXACT.forEach(sign ->
                test.append(",NOT(").append(isFound(Chain.text(sign), cell)).append(')'));
        return test.append(')').toString();
    }

    private static String isFound(String what, String where) {
        return "ISNUMBER(FIND(" + what + "," + where + "))";
    }

    private static String isNumber(String cell) {
        return "ISNUMBER(" + cell + ")";
    }

    private static String and(String one, String other) {
        return "AND(" + one + "," + other + ")";
    }

    private static String or(String one, String other) {
        return "OR(" + one + "," + other + ")";
    }

    private static String isFilled(String cell) {
        return "LEN(TRIM(" + cell + "))>0";
    }
}
