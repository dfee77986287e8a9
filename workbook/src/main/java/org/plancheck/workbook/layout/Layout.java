package org.plancheck.workbook.layout;

import java.util.Locale;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** The words and marks by which a workbook is recognised. */
public final class Layout {
    /** Raised when a reader of today could not understand a workbook of tomorrow. */
    public static final int VERSION = 1;
    /** Name of the very hidden sheet: keys in column A, values in column B, then a row for each row asked. */
    public static final String RECORD_SHEET = "_plancheck";
    /** Before the names of the workbook's custom properties, the second copy of the stamp. */
    public static final String PROPERTY_PREFIX = "plancheck.";
    /** In the key column of a row that is no item but the heading of a section. */
    public static final String BAND = "#";
    /** Typed as a value: not applicable. */
    public static final String DASH = "-";

    /** Colour of the cells to fill in: red, green and blue in hexadecimal digits. */
    public static final String INPUT_PAPER = "FFF8DC";

    static final Messages WORDS = Messages.beside(Layout.class, "layout");

    private Layout() {}

    /** What stands beside an entry of a sheet's head or foot: the cell right of this label holds it. */
    public enum Label {
        UNIT("unit"),
        CITY("city"),
        YEAR("year"),
        /** Filled in; 1 for the first, higher for a restatement. Stands on the first sheet to fill in only. */
        SEQUENCE("sequence"),
        FILLED_BY("filled-by"),
        REVIEWED_BY("reviewed-by"),
        PHONE("phone"),
        /** The day of filing. */
        DATE("date"),
        SEAL("seal");

        private final String code;

        Label(String code) {
            this.code = code;
        }

        /** The label's text. */
        public Bilingual words() {
            return WORDS.of("label." + code);
        }
    }

    /** A state as the drop-down offers it. */
    public static Bilingual state(DutyState state) {
        return WORDS.of("state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What the drop-down of the column 不适用 offers. */
    public static Bilingual yes() {
        return WORDS.of("choice.yes");
    }
}
