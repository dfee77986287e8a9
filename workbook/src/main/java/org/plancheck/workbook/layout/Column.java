package org.plancheck.workbook.layout;

import org.plancheck.model.text.Bilingual;

/** A column of a sheet to fill in; known by its heading, never by its place. */
public enum Column {
    /** Hidden: the row's key (an indicator's id, or {@code plan-id/duty-id}); section bands hold {@link Layout#BAND}. */
    KEY("key", false),
    ORDER("order", false),
    CLAUSE("clause", false),
    INDICATOR("indicator", false),
    UNIT("unit", false),
    TARGET("target", false),
    LAST_VALUE("last-value", false),
    VALUE("value", true),
    NUMERATOR("numerator", true),
    DENOMINATOR("denominator", true),
    DUTY("duty", false),
    PROOF("proof", false),
    LAST_STATE("last-state", false),
    STATE("state", true),
    COUNT("count", true),
    DONE_DATE("date", true),
    NOT_APPLICABLE("not-applicable", true),
    NOTE("note", true),
    EVIDENCE_NUMBER("evidence-number", true),
    EVIDENCE_ISSUER("evidence-issuer", true),
    EVIDENCE_DATE("evidence-date", true),
    /** Formulas that mark the gravest mistakes while the sheet is filled in; never read back. */
    CHECK("check", false);

    private final String code;
    private final boolean input;

    Column(String code, boolean input) {
        this.code = code;
        this.input = input;
    }

    /** Whether units fill it in. */
    public boolean isInput() {
        return input;
    }

    /** The heading; either language is recognised when read back. */
    public Bilingual heading() {
        return Layout.WORDS.of("column." + code);
    }
}
