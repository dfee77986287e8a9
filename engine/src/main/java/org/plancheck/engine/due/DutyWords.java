package org.plancheck.engine.due;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** The states of a duty in words. */
public final class DutyWords {
    private static final Messages MESSAGES = Messages.beside(DutyWords.class, "steps");

    private DutyWords() {}

    /** A state's name; null reads as not reported. */
    public static Bilingual of(@Nullable DutyState state) {
        return MESSAGES.of(state == null ? "state.none" : "state." + state.name());
    }
}
