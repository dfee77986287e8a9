package org.plancheck.model.rectification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of the rectification ledger. A hidden row above the headings names the columns by their keys, so that
 * neither the order of columns nor the language of headings matters.
 */
public enum LedgerColumn {
    NUMBER(Kind.PRINTED),
    UNIT(Kind.SHOWN),
    AREA(Kind.SHOWN),
    ABOUT(Kind.SHOWN),
    YEAR(Kind.SHOWN),
    SEVERITY(Kind.PRINTED),
    CLAUSE(Kind.PRINTED),
    MESSAGE(Kind.PRINTED),
    REMEDY(Kind.PRINTED),
    SINCE(Kind.PRINTED),
    STREAK(Kind.PRINTED),
    RESPONSIBLE(Kind.PRINTED),
    DEADLINE(Kind.PRINTED),
    OUTCOME(Kind.PRINTED),
    ID(Kind.KEY),
    OWNER(Kind.INPUT),
    MEASURES(Kind.INPUT),
    STATE(Kind.INPUT),
    COMPLETED(Kind.INPUT),
    EVIDENCE_NUMBER(Kind.INPUT),
    EVIDENCE_ISSUER(Kind.INPUT),
    EVIDENCE_DATE(Kind.INPUT),
    OBJECTION(Kind.INPUT),
    OBJECTION_DATE(Kind.INPUT),
    ANSWER(Kind.INPUT),
    ANSWER_REASON(Kind.INPUT),
    ANSWER_DATE(Kind.INPUT),
    ANSWER_BY(Kind.INPUT),
    STRIKE_OFF(Kind.INPUT),
    STRIKE_OFF_DATE(Kind.INPUT),
    STRIKE_OFF_BY(Kind.INPUT);

    private enum Kind {
        /** For the reader's eyes alone. */
        PRINTED,
        /** Printed, and held against the hidden record: it tells whether a row still is what its id says. */
        SHOWN,
        /** The finding's id. */
        KEY,
        /** To be filled in. */
        INPUT
    }

    private final Kind kind;

    LedgerColumn(Kind kind) {
        this.kind = kind;
    }

    /** As the hidden row of keys and the hidden record name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether units or the office fill it in. */
    public boolean isInput() {
        return kind == Kind.INPUT;
    }

    /** Whether its text must be that of the hidden record. */
    public boolean isHeldAgainstRecord() {
        return kind == Kind.SHOWN;
    }

    /** Whether days are filled in. */
    public boolean isDate() {
        return List.of(COMPLETED, EVIDENCE_DATE, OBJECTION_DATE, ANSWER_DATE, STRIKE_OFF_DATE)
                .contains(this);
    }

    /** Whether only the office fills it in. */
    public boolean isForOffice() {
        return isInput() && compareTo(ANSWER) >= 0;
    }

    /** The columns to fill in, in their order. */
    public static List<LedgerColumn> inputs() {
        return Arrays.stream(values()).filter(LedgerColumn::isInput).toList();
    }
}
