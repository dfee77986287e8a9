package org.plancheck.reports;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;

/** Something the caller asked for that cannot be done, told so that a clerk can act on it. */
public final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual problem;

    public ReportException(Bilingual problem) {
        this(problem, null);
    }

    public ReportException(Bilingual problem, @Nullable Throwable cause) {
        super(problem.zh() + " / " + problem.en(), cause);
        this.problem = problem;
    }

    /** What is wrong and what to do, in both languages. */
    public Bilingual problem() {
        return problem;
    }

    /** What is wrong and what to do, in one language. */
    public String in(Lang lang) {
        return problem.in(lang);
    }
}
