package org.plancheck.engine.read;

import java.util.List;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.text.Bilingual;

/** The user's inputs cannot be used; carries every problem in both languages, and never a stack trace to show. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Bilingual> problems;
    private final transient List<Problem> located;

    public InputException(List<Bilingual> problems) {
        this(problems, List.of());
    }

    private InputException(List<Bilingual> problems, List<Problem> located) {
        super(problems.stream()
                .map(Bilingual::en)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("no problems"));
        this.problems = List.copyOf(problems);
        this.located = located;
    }

    /** Mistakes in files, each with its place. */
    public static InputException of(List<Problem> mistakes) {
        return new InputException(mistakes.stream().map(Problem::message).toList(), List.copyOf(mistakes));
    }

    public List<Bilingual> problems() {
        return problems;
    }

    /** The problems as mistakes with their places; empty when they are none of a file's. */
    public List<Problem> located() {
        return located;
    }
}
