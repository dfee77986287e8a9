package org.plancheck.engine.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reference;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** Reads the figures that the office quotes to compare with (参照值); what is quoted twice is refused across all files. */
public final class ReferenceReader {
    private final Registry registry;
    private final PlanNames names;
    private final List<Plan> plans;
    /** Where each figure was quoted, across all files. */
    private final Map<String, String> seen = new HashMap<>();

    public ReferenceReader(Registry registry, List<Plan> plans) {
        this.registry = registry;
        this.names = new PlanNames(registry);
        this.plans = plans;
    }

    /** Reads one file; mistakes are noted with the fields. */
    public List<Reference> read(Fields fields) {
        return fields.requiredListOf("references", this::reference);
    }

    private Reference reference(Fields fields) {
        Indicator indicator = names.indicator(fields);
        String area = area(fields);
        Reference reference = new Reference(
                indicator.id(),
                area,
                fields.year("year"),
                fields.decimal("value"),
                fields.text("document"),
                new Provenance(fields.problems().file(), fields.node().place()));
        fields.done();
        if (plans.stream()
                .flatMap(plan -> plan.commitments().stream())
                .noneMatch(c -> c.indicators().anyMatch(indicator.id()::equals))) {
            fields.problem("indicator", "verified.not-asked", Map.of("found", indicator.id()));
        }
        String earlier = seen.putIfAbsent(
                indicator.id() + "@" + area + "/" + reference.year(),
                reference.provenance().shown());
        if (earlier != null) {
            fields.problem("indicator", "reference.double", Map.of("found", indicator.id(), "other", earlier));
        }
        return reference;
    }

    /** Any area of the registry: by code, or by its name where the name is one area's only. */
    private String area(Fields fields) {
        String found = fields.text("jurisdiction");
        List<Jurisdiction> named = registry.jurisdictions().stream()
                .filter(area -> area.code().equals(found) || area.name().zh().equals(found))
                .toList();
        if (named.size() != 1 && !found.isEmpty()) {
            fields.problem("jurisdiction", "ref.jurisdiction", Map.of("found", found));
        }
        return named.isEmpty() ? found : named.get(0).code();
    }
}
