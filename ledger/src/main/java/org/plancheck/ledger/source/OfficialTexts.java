package org.plancheck.ledger.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.Problems;

/** Opens the official text that a user holds, by what the file is and not by what it is called. */
public final class OfficialTexts {
    /** The longest plans print to a few megabytes as PDF; anything larger is another document. */
    static final int MAX_BYTES = 30 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OfficialTexts() {}

    /**
     * Reads the text.
     *
     * @throws InputException when the file is missing, too large, encrypted, damaged or of another kind
     */
    public static OfficialText read(Path path) {
        Problems problems = new Problems(path.toString());
        SourceFile file = SourceFile.read(path, path.toString(), problems, MAX_BYTES);
        OfficialText text = null;
        if (file != null) {
            text = new OfficialText(file.name(), file.sha256(), lines(file.bytes(), problems));
            if (problems.isEmpty()
                    && text.lines().stream().allMatch(line -> line.text().isBlank())) {
                problems.add("text.no-words", Map.of());
            }
        }
        if (text == null || !problems.isEmpty()) {
            throw new InputException(problems.messages());
        }
        return text;
    }

    private static List<OfficialText.Line> lines(byte[] bytes, Problems problems) {
        if (startsWith(bytes, PDF)) {
            return PdfText.lines(bytes, problems);
        }
        if (startsWith(bytes, ZIP)) {
            return WordText.lines(bytes, problems);
        }
        if (startsWith(bytes, OLE)) {
            problems.add("text.old-word", Map.of());
            return List.of();
        }
        return PlainText.lines(bytes, problems);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
