package org.plancheck.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.plan.Plan;

/**
 * Everything one run rests on.
 *
 * @param asOf the day as of which is judged; never the clock
 * @param year the assessed year
 * @param unit for self-checks: whose data, else empty
 * @param ruleBudget time that a batch of facts may take before its firing rule is taken for a runaway
 * @param progress told the code of each stage as it begins
 */
public record Request(
        Library library,
        AssessmentFolder folder,
        Intake intake,
        RuleBook rules,
        int year,
        LocalDate asOf,
        Optional<CheckedUnit> unit,
        Duration ruleBudget,
        Consumer<String> progress) {
    /** Long enough for any honest rule on a slow machine. */
    public static final Duration RULE_BUDGET = Duration.ofSeconds(20);

    /** The same run of plans that say something else, told to nobody. */
    Request withPlans(List<Plan> plans) {
        return new Request(library, folder.withPlans(plans), intake, rules, year, asOf, unit, ruleBudget, stage -> {});
    }

    /**
     * The unit whose own data are checked.
     *
     * @param reporter id of a responsible unit, or a county's code
     * @param jurisdiction code of the area its figures are about
     * @param history whether what it sent in earlier years was given along, so that a year without is a gap
     */
    public record CheckedUnit(String reporter, String jurisdiction, boolean history) {}
}
