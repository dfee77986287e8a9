package org.plancheck.engine.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.lint.LintFinding;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** Collects what is found, in words. */
final class Findings {
    static final Messages MESSAGES = Messages.beside(Findings.class, "lint");

    private static final Comparator<LintFinding> ORDER = Comparator.comparing(LintFinding::severity)
            .thenComparing(LintFinding::file)
            .thenComparingInt(LintFinding::line)
            .thenComparing(LintFinding::code)
            .thenComparing(f -> f.message().zh());

    private final List<LintFinding> found = new ArrayList<>();

    /** A mistake that the reader refuses. */
    void refused(@Nullable String plan, Problem problem) {
        String path = problem.path();
        Bilingual what = problem.what();
        Bilingual message = path.isEmpty() ? what : new Bilingual(path + "：" + what.zh(), path + ": " + what.en());
        found.add(new LintFinding(
                problem.code(),
                LintSeverity.ERROR,
                plan,
                null,
                problem.file(),
                problem.line(),
                problem.args(),
                message));
    }

    /** Something found by a check. */
    void add(LintSeverity severity, @Nullable String plan, Place at, String code, Map<String, Object> args) {
        found.add(
                new LintFinding(code, severity, plan, at.item(), at.file(), at.line(), args, MESSAGES.of(code, args)));
    }

    /** Everything found, gravest first. */
    List<LintFinding> sorted() {
        return found.stream().distinct().sorted(ORDER).toList();
    }
}
