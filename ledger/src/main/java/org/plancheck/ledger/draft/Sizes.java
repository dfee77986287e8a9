package org.plancheck.ledger.draft;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How large each of some events must be: 每年不少于12场，每场不少于100人. */
final class Sizes {
    private static final Pattern EACH = Pattern.compile("^,?每(场|次|期|届|班|批)(?!次?以上)");

    private Sizes() {}

    /** Whether a phrase says so of the events that the entry before it counts. */
    static boolean isOf(Phrase phrase, @Nullable Candidate before) {
        var each = EACH.matcher(phrase.near());
        return before != null
                && each.find()
                && phrase.passage().sentence().contains(before.span())
                && before.value("unit")
                        .filter(unit -> String.valueOf(unit).startsWith(each.group(1)))
                        .isPresent()
                && before.value("also").isEmpty();
    }
}
