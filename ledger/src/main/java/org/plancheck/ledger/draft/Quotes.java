package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Span;

/** What stands in quotation marks or title marks: names, slogans and documents, whose figures promise nothing. */
final class Quotes {
    private static final String OPENING = "“《〈「";
    private static final String CLOSING = "”》〉」";

    /** Longer stretches have lost their closing mark. */
    private static final int LONGEST = 60;

    private final List<Span> quoted = new ArrayList<>();

    Quotes(ClauseText text) {
        String printed = text.letters().printed(new Span(0, text.letters().length()));
        int from = -1;
        for (int at = 0; at < printed.length(); at++) {
            char sign = printed.charAt(at);
            boolean plain = sign == '"';
            if (from >= 0 && (CLOSING.indexOf(sign) >= 0 || plain || at - from > LONGEST)) {
                if (at - from <= LONGEST) {
                    quoted.add(new Span(from, at + 1));
                }
                from = -1;
            } else if (OPENING.indexOf(sign) >= 0 || plain && from < 0) {
                from = at;
            }
        }
    }

    /** Whether a stretch stands wholly in marks. */
    boolean hold(Span span) {
        return quoted.stream().anyMatch(q -> q.contains(span));
    }

    /** The quotation around a letter, else just that letter. */
    Span around(int at) {
        Span letter = new Span(at, at + 1);
        return quoted.stream().filter(q -> q.contains(letter)).findFirst().orElse(letter);
    }
}
