package org.plancheck.reports.word;

import java.util.Map;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * Something in a template that must be mended before it is used.
 *
 * @param code which sort of problem, such as {@code tag.unknown}
 * @param args where it is, what was found, what is expected
 */
public record TemplateProblem(String code, Map<String, ?> args) {
    static final Messages MESSAGES = Messages.beside(TemplateProblem.class, "word");

    /** Where it is, what was found, what is expected and how to mend it. */
    public Bilingual message() {
        return MESSAGES.of(code, args);
    }
}
