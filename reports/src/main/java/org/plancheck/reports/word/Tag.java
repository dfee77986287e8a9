package org.plancheck.reports.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.reports.official.Slot;

/**
 * A tag in a line of a template.
 *
 * @param name what stands between its braces
 * @param start where its first brace stands in the line
 * @param end behind its last brace
 */
record Tag(String name, int start, int end) {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");

    /** The tags of a line, in order. */
    static List<Tag> in(String line) {
        return TAG.matcher(line)
                .results()
                .map(match -> new Tag(match.group(1).strip(), match.start(), match.end()))
                .toList();
    }

    /** Whether anything beside the tags looks like the rest of one. */
    static boolean isBroken(String line) {
        Matcher tags = TAG.matcher(line);
        String rest = tags.replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** The slot it names, in either language. */
    Optional<Slot> slot() {
        return Slot.named(name);
    }
}
