package org.plancheck.reports.word;

import java.util.Map;

/** A template so faulty that nothing more can be read from it. */
final class RefusedTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TemplateProblem problem;

    RefusedTemplate(String code, Map<String, ?> args) {
        super(code + " " + args);
        this.problem = new TemplateProblem(code, args);
    }

    static RefusedTemplate damaged(String part) {
        return new RefusedTemplate("docx.damaged", Map.of("part", part));
    }

    TemplateProblem problem() {
        return problem;
    }
}
