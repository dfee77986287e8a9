package org.plancheck.workbook.grid;

import java.time.Duration;
import java.util.Map;

/**
 * What a workbook may cost at most; a template that is filled in needs a hundredth of it. The file itself is
 * capped like every submission.
 */
public final class Caps {
    /** Bytes after unpacking, all parts together: however small the file is packed. */
    public static final int UNPACKED_BYTES = 64 * 1024 * 1024;

    /** Sheets in a file. */
    public static final int SHEETS = 64;

    /** Rows that hold anything, in a sheet. */
    public static final int ROWS = 20_000;

    /** The last column that may hold anything. */
    public static final int COLUMNS = 256;

    /** Cells that hold anything, in a file. */
    public static final int CELLS = 400_000;

    /** Characters in a cell, as in Excel. */
    public static final int CHARACTERS = 32_767;

    /** System property with the milliseconds that reading a file may take, for machines that are slower than most. */
    static final String TIME_PROPERTY = "plancheck.workbook.millis";

    private static final long DEFAULT_MILLIS = 30_000;

    private Caps() {}

    /** Time to read a file. */
    static Duration time() {
        return Duration.ofMillis(Long.getLong(TIME_PROPERTY, DEFAULT_MILLIS));
    }

    static void require(boolean within, String code, int limit) {
        if (!within) {
            throw new RefusedBook(code, Map.of("limit", limit));
        }
    }
}
