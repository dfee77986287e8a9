package org.plancheck.workbook.layout;

import static org.plancheck.workbook.layout.Column.CHECK;
import static org.plancheck.workbook.layout.Column.CLAUSE;
import static org.plancheck.workbook.layout.Column.COUNT;
import static org.plancheck.workbook.layout.Column.DENOMINATOR;
import static org.plancheck.workbook.layout.Column.DONE_DATE;
import static org.plancheck.workbook.layout.Column.DUTY;
import static org.plancheck.workbook.layout.Column.EVIDENCE_DATE;
import static org.plancheck.workbook.layout.Column.EVIDENCE_ISSUER;
import static org.plancheck.workbook.layout.Column.EVIDENCE_NUMBER;
import static org.plancheck.workbook.layout.Column.INDICATOR;
import static org.plancheck.workbook.layout.Column.KEY;
import static org.plancheck.workbook.layout.Column.LAST_STATE;
import static org.plancheck.workbook.layout.Column.LAST_VALUE;
import static org.plancheck.workbook.layout.Column.NOTE;
import static org.plancheck.workbook.layout.Column.NOT_APPLICABLE;
import static org.plancheck.workbook.layout.Column.NUMERATOR;
import static org.plancheck.workbook.layout.Column.ORDER;
import static org.plancheck.workbook.layout.Column.PROOF;
import static org.plancheck.workbook.layout.Column.STATE;
import static org.plancheck.workbook.layout.Column.TARGET;
import static org.plancheck.workbook.layout.Column.UNIT;
import static org.plancheck.workbook.layout.Column.VALUE;

import java.util.List;
import org.plancheck.model.text.Bilingual;

/** The sheets that people see. A sheet without rows is left out. */
public enum SheetKind {
    /** What to do and what each indicator means; nothing is filled in. */
    GUIDE("guide", List.of()),
    /** One row an indicator. */
    VALUES(
            "values",
            List.of(
                    KEY,
                    ORDER,
                    CLAUSE,
                    INDICATOR,
                    UNIT,
                    TARGET,
                    LAST_VALUE,
                    VALUE,
                    NUMERATOR,
                    DENOMINATOR,
                    NOT_APPLICABLE,
                    NOTE,
                    EVIDENCE_NUMBER,
                    EVIDENCE_ISSUER,
                    EVIDENCE_DATE,
                    CHECK)),
    /** One row a duty. */
    DUTIES(
            "duties",
            List.of(
                    KEY,
                    ORDER,
                    CLAUSE,
                    DUTY,
                    PROOF,
                    LAST_STATE,
                    STATE,
                    UNIT,
                    COUNT,
                    DONE_DATE,
                    NOT_APPLICABLE,
                    NOTE,
                    EVIDENCE_NUMBER,
                    EVIDENCE_ISSUER,
                    EVIDENCE_DATE,
                    CHECK));

    private final String code;
    private final List<Column> columns;

    SheetKind(String code, List<Column> columns) {
        this.code = code;
        this.columns = columns;
    }

    /** The columns as the template lays them out; empty for the guide. */
    public List<Column> columns() {
        return columns;
    }

    /** The column that names a row for people. */
    public Column naming() {
        return this == VALUES ? INDICATOR : DUTY;
    }

    /** The sheet's name; either language is recognised when read back. */
    public Bilingual title() {
        return Layout.WORDS.of("sheet." + code);
    }
}
