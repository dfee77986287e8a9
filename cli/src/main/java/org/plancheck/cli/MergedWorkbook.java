package org.plancheck.cli;

import java.util.List;
import java.util.Map;
import org.plancheck.engine.NothingDueException;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.read.Library;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.template.History;
import org.plancheck.workbook.template.Template;

/** Writes a submission as the workbook of its unit and year, filled in. */
record MergedWorkbook(Library library, PastYears past, Lang lang) {

    /**
     * The workbook's bytes.
     *
     * @throws NothingDueException when the unit owes nothing in the year, so that it has no workbook
     * @throws org.plancheck.engine.read.InputException with everything that the workbook has no place for
     */
    byte[] of(Submission submission) {
        List<Plan> plans = past.known(plans(submission));
        Jurisdiction area = submission.jurisdiction();
        Owed owed = Owed.of(library, plans, past.allocations(), submission.reporter(), area.code(), submission.year())
                .orElseThrow(() -> new NothingDueException(Failures.MESSAGES.of(
                        "template.owes-nothing",
                        Map.of("unit", submission.reporterName(), "year", submission.year()))));
        History history = History.of(owed.unit(), past.standing());
        return new Template(library, plans, owed, history, lang).filled(submission);
    }

    /** The plans of the city whose office collects, in force in the year. */
    private List<Plan> plans(Submission submission) {
        Jurisdiction area = submission.jurisdiction();
        String parent = area.parent();
        String city = submission.reporter().equals(area.code()) && parent != null ? parent : area.code();
        return library.plansOf(city).stream()
                .filter(plan -> plan.from() <= submission.year() && submission.year() <= plan.to())
                .toList();
    }
}
