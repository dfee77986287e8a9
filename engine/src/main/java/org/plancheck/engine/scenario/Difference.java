package org.plancheck.engine.scenario;

import java.util.Map;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * One thing in which a case came out otherwise than expected.
 *
 * @param code message code, such as {@code verdict} or {@code finding.args}
 * @param args what was expected, what was found …
 */
public record Difference(String code, Map<String, Object> args) {
    private static final Messages MESSAGES = Messages.beside(Difference.class, "scenarios");

    /** The difference in words. */
    public Bilingual text() {
        return MESSAGES.of(code, args);
    }

    static Bilingual words(String code, Map<String, Object> args) {
        return MESSAGES.of(code, args);
    }
}
