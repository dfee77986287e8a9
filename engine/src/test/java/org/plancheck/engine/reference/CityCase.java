package org.plancheck.engine.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plancheck.engine.Request;
import org.plancheck.engine.Request.CheckedUnit;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;
import org.plancheck.model.data.Submission;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/**
 * Everything that decides the verdicts of one made-up city.
 *
 * @param submissions the standing ones
 */
record CityCase(
        List<Plan> plans,
        Registry registry,
        Scheme scheme,
        List<Submission> submissions,
        List<Allocation> allocations,
        List<Waiver> waivers,
        List<Confirmation> confirmations,
        VerifiedValues verified,
        LocalDate asOf,
        int year) {

    /** The same case as the engine is asked. */
    Request request(RuleBook rules) {
        return request(rules, Optional.empty());
    }

    /** The same case as a self-check of one unit. */
    Request request(RuleBook rules, Optional<CheckedUnit> unit) {
        Path nowhere = Path.of("generated");
        TreeMap<String, Plan> byId = new TreeMap<>();
        plans.forEach(plan -> byId.put(plan.id(), plan));
        Library library = Library.of(nowhere, registry, byId, scheme);
        AssessmentFolder folder = new AssessmentFolder(
                nowhere,
                Bilingual.same("generated"),
                true,
                plans,
                scheme,
                allocations,
                waivers,
                confirmations,
                List.of(),
                verified,
                List.of(),
                null,
                List.of());
        Intake intake = new Intake(submissions, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Request(library, folder, intake, rules, year, asOf, unit, Request.RULE_BUDGET, stage -> {});
    }

    CityCase withPlans(List<Plan> changed) {
        return new CityCase(
                changed, registry, scheme, submissions, allocations, waivers, confirmations, verified, asOf, year);
    }

    CityCase withScheme(Scheme changed) {
        return new CityCase(
                plans, registry, changed, submissions, allocations, waivers, confirmations, verified, asOf, year);
    }

    CityCase withRegistry(Registry changed) {
        return new CityCase(
                plans, changed, scheme, submissions, allocations, waivers, confirmations, verified, asOf, year);
    }

    CityCase withSubmissions(List<Submission> changed) {
        return new CityCase(
                plans, registry, scheme, changed, allocations, waivers, confirmations, verified, asOf, year);
    }

    CityCase withAllocations(List<Allocation> changed) {
        return new CityCase(
                plans, registry, scheme, submissions, changed, waivers, confirmations, verified, asOf, year);
    }

    CityCase withWaivers(List<Waiver> changed) {
        return new CityCase(
                plans, registry, scheme, submissions, allocations, changed, confirmations, verified, asOf, year);
    }

    CityCase withConfirmations(List<Confirmation> changed) {
        return new CityCase(plans, registry, scheme, submissions, allocations, waivers, changed, verified, asOf, year);
    }

    CityCase withVerified(VerifiedValues changed) {
        return new CityCase(
                plans, registry, scheme, submissions, allocations, waivers, confirmations, changed, asOf, year);
    }
}
