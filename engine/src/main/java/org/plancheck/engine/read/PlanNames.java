package org.plancheck.engine.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Suggestion;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** The names a plan uses, looked up in the registry: indicators, units, clauses. */
public final class PlanNames {
    /** A clause as plans cite it: chapter, section, item or paragraph. */
    public static final Pattern CLAUSE = Pattern.compile("[一二三四五六七八九十]+(\\([一二三四五六七八九十]+\\))?(\\d{1,3}|¶\\d{1,3})?");

    private final Registry registry;

    PlanNames(Registry registry) {
        this.registry = registry;
    }

    Indicator indicator(Fields fields) {
        String id = fields.text("indicator");
        return registry.indicator(id).orElseGet(() -> {
            List<String> known =
                    registry.indicators().stream().map(Indicator::id).toList();
            fields.problem("indicator", "ref.indicator", Map.of("found", id, "hint", Suggestion.hint(id, known)));
            return new Indicator(id, Bilingual.same(id), "", false, false);
        });
    }

    /** An item as {@code plan-id/item-id}, of one of the plans. */
    String itemKey(Fields fields, List<Plan> plans) {
        String key = fields.text("item");
        if (!key.isEmpty() && !isItem(key, plans)) {
            Set<String> known = new TreeSet<>();
            plans.forEach(plan -> plan.items().map(plan::key).forEach(known::add));
            fields.problem("item", "ref.item", Map.of("found", key, "hint", Suggestion.hint(key, known)));
        }
        return key;
    }

    static boolean isItem(String key, List<Plan> plans) {
        return plans.stream()
                .anyMatch(plan -> plan.items().anyMatch(item -> plan.key(item).equals(key)));
    }

    static String clause(Fields fields) {
        return fields.text("clause", CLAUSE, "三(一)4");
    }

    List<String> units(Fields fields, String key) {
        List<String> names = fields.texts(key);
        names.forEach(name -> knownUnit(fields, key, name));
        return names;
    }

    void knownUnit(Fields fields, String key, String name) {
        if (registry.unitNamed(name).isEmpty()) {
            Set<String> known = new TreeSet<>();
            registry.units().forEach(unit -> known.addAll(unit.aliases()));
            fields.problem(key, "ref.unit", Map.of("found", name, "hint", Suggestion.hint(name, known)));
        }
    }
}
