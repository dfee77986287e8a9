package org.plancheck.engine.due;

import java.util.Map;
import org.plancheck.model.judging.Step;
import org.plancheck.model.text.Messages;

/** Writes the lines of the arithmetic from their codes and figures. */
public final class Trace {
    private static final Messages MESSAGES = Messages.beside(Trace.class, "steps");
    private static final Step.Words WORDS = MESSAGES::of;

    private Trace() {}

    /** One line; the message file holds its words. */
    public static Step step(String code, Map<String, Object> args) {
        return new Step(code, args, WORDS);
    }
}
