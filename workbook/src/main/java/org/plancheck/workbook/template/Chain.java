package org.plancheck.workbook.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A formula that tests one condition after the other: nested IFs, which every spreadsheet program knows. */
final class Chain {
    private final List<String> tests = new ArrayList<>();

    /** Shows a text where a condition holds and none before it did. */
    Chain when(String condition, String text) {
        tests.add("IF(" + condition + "," + text(text) + ",");
        return this;
    }

    /** Ends with an expression for when no condition holds. */
    String otherwise(String expression) {
        return String.join("", tests) + expression + String.join("", Collections.nCopies(tests.size(), ")"));
    }

    /** A text as a formula writes it. */
    static String text(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
