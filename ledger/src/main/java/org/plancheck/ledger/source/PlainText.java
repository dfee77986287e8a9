package org.plancheck.ledger.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.yaml.Problems;

/** Text files: UTF-8 with or without a byte order mark, else GB18030, which Chinese editors save. */
final class PlainText {
    private PlainText() {}

    static List<OfficialText.Line> lines(byte[] bytes, Problems problems) {
        String text;
        try {
            text = decoded(bytes);
        } catch (CharacterCodingException e) {
            problems.add("file.encoding", Map.of());
            return List.of();
        }
        List<OfficialText.Line> lines = new ArrayList<>();
        int page = text.indexOf('\f') < 0 ? 0 : 1;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            // A form feed stands before the first line of the next page.
            page += page == 0 ? 0 : (int) line.chars().filter(c -> c == '\f').count();
            lines.add(new OfficialText.Line(lines.size() + 1, page, line.replace("\f", "")));
        }
        return List.copyOf(lines);
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        try {
            return strict(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            return strict(bytes, Charset.forName("GB18030"));
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
