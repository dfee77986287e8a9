package org.plancheck.engine.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.registry.Indicator;

/** The registry against the plans that share it. */
final class RegistryChecks {
    private static final String FILE = "registry/indicators.yaml";

    private RegistryChecks() {}

    /** Every indicator is used by some plan. */
    static void used(LibraryDraft library, List<Plan> plans, Findings findings) {
        Set<String> used = plans.stream().flatMap(RegistryChecks::indicators).collect(Collectors.toSet());
        List<Integer> lines = Lines.of(library.home().resolve(FILE), "indicators");
        List<Indicator> all = List.copyOf(library.registry().indicators());
        for (int i = 0; i < all.size() && i < lines.size(); i++) {
            Indicator indicator = all.get(i);
            if (!used.contains(indicator.id())) {
                findings.add(
                        LintSeverity.NOTE,
                        null,
                        new Place(null, FILE, lines.get(i)),
                        "indicator.unused",
                        Map.of("indicator", indicator.id(), "name", indicator.name()));
            }
        }
    }

    private static Stream<String> indicators(Plan plan) {
        return Stream.of(
                        plan.commitmentsInAnyReading().flatMap(Commitment::indicators),
                        plan.baselines().stream().map(Baseline::indicator),
                        plan.surveys().stream().map(Survey::indicator))
                .flatMap(ids -> ids);
    }
}
