package org.plancheck.engine.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML or JSON into {@link Node}s from the stream of events, so that no tag, anchor or type named in a
 * document can build, run or multiply anything: tags and anchors are refused. Text must be UTF-8 throughout;
 * a byte that is not is a mistake with its place, never a replacement character in somebody's name.
 */
public final class DocumentReader {
    /** Plans and submissions are small; anything larger is a mistake or an attack. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private DocumentReader() {}

    /**
     * Reads one document.
     *
     * @param file its name; {@code .json} is read as JSON, everything else as YAML
     * @return the root, or null when the document cannot be read at all; the problems say why
     */
    public static @Nullable Node read(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add("file.too-large", Map.of("bytes", bytes.length, "limit", MAX_BYTES));
            return null;
        }
        String text = decoded(bytes, problems);
        if (text == null) {
            return null;
        }
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            return json ? JsonTree.read(text, problems) : YamlTree.read(text, problems);
        } catch (StopReading noted) {
            return null;
        }
    }

    private static @Nullable String decoded(byte[] bytes, Problems problems) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            int lineStart = before.lastIndexOf('\n') + 1;
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            problems.add(line, before.length() - lineStart + 1, "", "file.not-utf8", Map.of());
            return null;
        }
    }
}
