package org.plancheck.workbook.grid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.plancheck.model.concurrent.TimeBudget;

/** Reads a workbook by what its bytes are, whatever its name says. */
public final class BookReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int START = 1024;

    private BookReader() {}

    /**
     * Reads a workbook within the caps.
     *
     * @throws RefusedBook with the reason when it cannot or must not be read
     */
    public static Book read(byte[] bytes) {
        try {
            // On a thread of its own: it can be left behind when the file never ends, and its stack may overflow.
            return new TimeBudget(Caps.time())
                    .within(() -> byKind(bytes))
                    .orElseThrow(() -> new RefusedBook(
                            "book.too-slow", Map.of("limit", Caps.time().toSeconds())));
        } catch (OutOfMemoryError e) {
            throw Unpacked.refusal();
        } catch (StackOverflowError e) {
            throw RefusedBook.damaged("nesting");
        }
    }

    /**
     * Holds the cap on unpacked bytes for all parts, those included that reading leaves alone: for whoever hands the
     * file to a library.
     *
     * @throws RefusedBook when it is exceeded
     */
    public static void requireUnpackable(byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            Unpacked.open(bytes).requireAllWithinCap();
        }
    }

    private static Book byKind(byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            return XlsxFile.read(bytes);
        }
        if (startsWith(bytes, OLE)) {
            return XlsFile.read(bytes);
        }
        throw new RefusedBook(bytes.length == 0 ? "book.empty" : notAWorkbook(bytes), Map.of());
    }

    /** Web pages and XML with the ending .xls come out of many an office system. */
    private static String notAWorkbook(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<table") || start.contains("<?xml")
                ? "book.web-page"
                : "book.not-a-workbook";
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
