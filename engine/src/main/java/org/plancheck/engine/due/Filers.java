package org.plancheck.engine.due;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/**
 * Who files a figure where a district's own plan is judged along with its city's. To the city the district is a county
 * that files for itself; its own plan names departments. A figure is filed once and serves both: by the unit that the
 * district's own plan names, by the district itself where it names none.
 */
public final class Filers {
    private final Registry registry;
    /** The unit that an area's own plan names, by indicator, by the area's code. */
    private final Map<String, Map<String, String>> named = new HashMap<>();

    /** @param plans of one run */
    public Filers(Registry registry, List<Plan> plans) {
        this.registry = registry;
        plans.forEach(this::index);
    }

    private void index(Plan plan) {
        Map<String, String> units = named.computeIfAbsent(plan.jurisdiction(), area -> new HashMap<>());
        for (Commitment commitment : plan.commitments()) {
            String unit = DueSet.reporterId(commitment, registry);
            commitment.indicators().forEach(indicator -> units.putIfAbsent(indicator, unit));
        }
    }

    /** The unit that files an indicator for a county. */
    public String ofCounty(String indicator, Jurisdiction county) {
        return named(indicator, county).orElse(county.code());
    }

    /** The unit that files what a triple asks for. */
    public String of(DueTriple triple) {
        boolean county = triple.reporterId().equals(triple.jurisdiction().code());
        return county && triple.item() instanceof Commitment commitment
                ? ofCounty(commitment.indicator(), triple.jurisdiction())
                : triple.reporterId();
    }

    /** The unit that a county's own plan names for an indicator; empty where it has none among the plans. */
    Optional<String> named(String indicator, Jurisdiction county) {
        return Optional.ofNullable(named.getOrDefault(county.code(), Map.of()).get(indicator));
    }

    /** Who may have filed an indicator of a shared area, the unit that its own plan names first. */
    Stream<String> bySharing(String indicator, String area, String asked) {
        Jurisdiction county = registry.jurisdiction(area).orElseThrow();
        return Stream.of(named(indicator, county).stream(), Stream.of(asked), Stream.of(area))
                .flatMap(units -> units)
                .distinct();
    }

    /** Whether an area's own plan is judged along with that of the city it belongs to. */
    boolean isShared(String area) {
        return named.containsKey(area)
                && registry.jurisdiction(area)
                        .map(Jurisdiction::parent)
                        .filter(named::containsKey)
                        .isPresent();
    }
}
