package org.plancheck.engine.read;

import java.util.List;
import org.plancheck.model.text.Bilingual;

/** The user's inputs cannot be used; carries every problem in both languages, and never a stack trace to show. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Bilingual> problems;

    public InputException(List<Bilingual> problems) {
        super(problems.stream()
                .map(Bilingual::en)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("no problems"));
        this.problems = List.copyOf(problems);
    }

    public List<Bilingual> problems() {
        return problems;
    }
}
