package org.plancheck.cli;

import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Strength;

/**
 * Exit codes, gravest first: 70 rule error or crash, 4 nothing due, 3 a file refused, 2 shortfall, not
 * reported or questioned, 1 behind, advisory or soft findings, 0 nothing to say; 64 for a mistyped command.
 * Earlier years are history and decide nothing.
 */
final class ExitCode {
    static final int CLEAN = 0;
    static final int SOFT = 1;
    static final int SHORT = 2;
    static final int REFUSED = 3;
    static final int NOTHING_DUE = 4;
    static final int USAGE = 64;
    static final int FAILED = 70;

    private ExitCode() {}

    /** The code of a gate, for the assessed year. */
    static int of(Assessment assessment) {
        if (hasErrors(assessment)) {
            return FAILED;
        }
        if (assessment.current().isEmpty() && !assessment.needsEarlierYears()) {
            return NOTHING_DUE;
        }
        if (!assessment.refused().isEmpty()) {
            return REFUSED;
        }
        int verdicts =
                assessment.current().stream().mapToInt(ExitCode::of).max().orElse(CLEAN);
        int findings = assessment.findings().stream()
                .filter(f -> f.year() == assessment.year())
                .mapToInt(ExitCode::of)
                .max()
                .orElse(CLEAN);
        return Math.max(verdicts, findings);
    }

    /** The code of a job, done when it is complete: only refused files, nothing due and failures change that. */
    static int ofJob(Assessment assessment) {
        int gate = of(assessment);
        return gate >= REFUSED ? gate : CLEAN;
    }

    /** Whether a rule failed anywhere, in any year. */
    static boolean hasErrors(Assessment assessment) {
        return assessment.judgements().stream().anyMatch(j -> j.verdict() == Verdict.ERROR)
                || assessment.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    private static int of(Judgement judgement) {
        return switch (judgement.verdict()) {
            case SHORTFALL -> judgement.due().item().strength() == Strength.ASPIRATIONAL ? SOFT : SHORT;
            case NOT_REPORTED, QUESTIONED -> SHORT;
            case BEHIND -> SOFT;
            case ERROR -> FAILED;
            case MET, ON_TRACK, NOT_DUE, NOT_APPLICABLE, WAIVED -> CLEAN;
        };
    }

    private static int of(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> FAILED;
            case SHORTFALL, MISSING, HARD -> SHORT;
            case BEHIND, ADVISORY, SOFT -> SOFT;
            case NOTE -> CLEAN;
        };
    }
}
