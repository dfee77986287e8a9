package org.plancheck.ledger.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.read.TextBytes;
import org.plancheck.engine.yaml.Problems;

/** Text files: UTF-8 with or without a byte order mark, else GB18030, which Chinese editors save. */
final class PlainText {
    private PlainText() {}

    static List<OfficialText.Line> lines(byte[] bytes, Problems problems) {
        String text = TextBytes.decoded(bytes);
        if (text == null) {
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
}
