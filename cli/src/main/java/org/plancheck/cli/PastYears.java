package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Submissions;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;

/**
 * What a template shows of earlier years, as {@code --history} names it.
 *
 * @param office the office's folder around the history: it knows the years of surveys, and who was allocated what
 * @param standing what was filed, of every unit
 */
record PastYears(Optional<AssessmentFolder> office, List<Submission> standing) {

    /** Without a history. */
    static PastYears none() {
        return new PastYears(Optional.empty(), List.of());
    }

    /**
     * Reads a folder or file that exists.
     *
     * @param err told of the files that cannot be used
     */
    static PastYears in(Path history, Library library, Lang lang, PrintWriter err) {
        Optional<AssessmentFolder> office =
                AssessmentFolder.above(history).map(root -> AssessmentFolder.read(root, library));
        Path base =
                office.map(AssessmentFolder::root).orElseGet(() -> Path.of("").toAbsolutePath());
        Intake intake = Submissions.read(base, List.of(AssessmentFolder.submissionsIn(history)), library, List.of());
        tellRefused(intake, lang, err);
        return new PastYears(office, intake.standing());
    }

    private static void tellRefused(Intake intake, Lang lang, PrintWriter err) {
        List<String> refused = intake.inputs().stream()
                .filter(input -> input.status() == Input.Status.REFUSED)
                .map(Input::file)
                .toList();
        if (!refused.isEmpty()) {
            String files = refused.stream().map(file -> "\n  " + file).collect(Collectors.joining());
            Map<String, Object> args = Map.of("count", refused.size(), "files", files);
            err.println(Failures.MESSAGES.in(lang, "template.history-refused", args));
        }
    }

    /** The same plans, with what the office knows more of them. */
    List<Plan> known(List<Plan> plans) {
        return plans.stream().map(this::known).toList();
    }

    private Plan known(Plan plan) {
        return office.stream()
                .flatMap(folder -> folder.plans().stream())
                .filter(known -> known.id().equals(plan.id()))
                .findFirst()
                .orElse(plan);
    }

    /** What the office allocated to counties. */
    List<Allocation> allocations() {
        return office.map(AssessmentFolder::allocations).orElse(List.of());
    }
}
