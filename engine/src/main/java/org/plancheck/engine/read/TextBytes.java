package org.plancheck.engine.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The letters of plain text files as Chinese editors and spreadsheets save them. */
public final class TextBytes {
    private TextBytes() {}

    /**
     * The text in UTF-8, else in GB18030; a byte order mark of UTF-8 goes, and leaves no other choice.
     *
     * @return null when the bytes are neither
     */
    public static @Nullable String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        String text = decoded(bytes, 0, StandardCharsets.UTF_8);
        return text == null ? decoded(bytes, 0, Charset.forName("GB18030")) : text;
    }

    /** The text as {@link #decoded}, and in UTF-16 where a byte order mark says so, as spreadsheets save it. */
    static @Nullable String decodedOfSpreadsheet(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes);
    }

    private static @Nullable String decoded(byte[] bytes, int skip, Charset charset) {
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
            return charset.newDecoder().decode(content).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }
}
