package org.plancheck.engine.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.engine.due.Shapes;
import org.plancheck.engine.owed.Ask;
import org.plancheck.engine.owed.Entry;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.model.handbook.Asked;
import org.plancheck.model.handbook.Asked.Role;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/** What one department, or the counties of one area, owe over all years. */
final class Filing {
    private final OwingUnit unit;
    private final List<String> places;
    private final Set<Bilingual> counties = new LinkedHashSet<>();
    private final Map<Indicator, Gathered> values = new LinkedHashMap<>();
    private final Map<String, OwedDuty> duties = new LinkedHashMap<>();

    Filing(OwingUnit unit, List<Plan> plans) {
        this.unit = unit;
        this.places =
                plans.stream().flatMap(plan -> plan.items().map(plan::key)).toList();
    }

    /** One indicator over all years and, where counties file, all of them. */
    record Value(OwedValue owed, List<Asked> asked, List<Bilingual> counties) {
        /** Ids of the indicators that its items rest on besides. */
        List<String> others() {
            String own = owed.indicator().id();
            return asked.stream()
                    .filter(ask -> ask.role() != Role.COMPARED)
                    .flatMap(ask -> ((Commitment) ask.item()).indicators())
                    .filter(id -> !id.equals(own))
                    .distinct()
                    .toList();
        }
    }

    void add(Owed owed) {
        if (isCounties()) {
            counties.add(owed.unit().name());
        }
        owed.values()
                .forEach(value -> values.computeIfAbsent(value.indicator(), key -> new Gathered())
                        .add(value, owed.unit().name()));
        owed.duties().forEach(duty -> duties.putIfAbsent(duty.key(), duty));
    }

    boolean isCounties() {
        return unit.isCounty();
    }

    Bilingual name() {
        return isCounties() ? area().name() : unit.name();
    }

    Jurisdiction area() {
        return isCounties() ? unit.city() : unit.jurisdiction();
    }

    List<Bilingual> counties() {
        return List.copyOf(counties);
    }

    /** Where the plans ask it first. */
    int firstPlace() {
        return Stream.concat(
                        values.values().stream().map(gathered -> place(gathered.asks.get(0))),
                        duties.keySet().stream().map(places::indexOf))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    List<Value> values() {
        return values.entrySet().stream()
                .map(entry -> entry.getValue().value(entry.getKey()))
                .sorted(Comparator.comparing(value -> place(value.owed().first())))
                .toList();
    }

    List<Asked> duties() {
        return duties.values().stream()
                .sorted(Comparator.comparing(owed -> places.indexOf(owed.key())))
                .map(owed -> new Asked(owed.plan(), owed.duty(), Shapes.ofRule(owed.duty()), Role.JUDGED))
                .toList();
    }

    private int place(Ask ask) {
        return places.indexOf(ask.plan().key(ask.commitment()));
    }

    /** What is gathered of one indicator. */
    private final class Gathered {
        private final List<Ask> asks = new ArrayList<>();
        private final Set<Bilingual> askedOf = new LinkedHashSet<>();
        private Entry entry = Entry.FIGURE;

        void add(OwedValue value, Bilingual of) {
            asks.addAll(value.asks());
            asks.sort(Comparator.comparing(Filing.this::place));
            askedOf.add(of);
            entry = value.entry().compareTo(entry) > 0 ? value.entry() : entry;
        }

        Value value(Indicator indicator) {
            List<Asked> asked = asks.stream().map(Gathered::asked).distinct().toList();
            return new Value(
                    new OwedValue(indicator, entry, List.copyOf(asks)),
                    asked,
                    isCounties() ? List.copyOf(askedOf) : List.of());
        }

        /** A condition, and a figure beside, belong to the commitment that the plan writes down. */
        private static Asked asked(Ask ask) {
            Commitment item = ask.plan().commitment(ask.commitment().id()).orElseThrow();
            return new Asked(ask.plan(), item, Shapes.ofRule(item), role(ask, item));
        }

        private static Role role(Ask ask, Commitment item) {
            String indicator = ask.commitment().indicator();
            boolean promised = Stream.concat(Stream.of(item), item.terms().also().stream())
                    .anyMatch(promise -> promise.indicator().equals(indicator));
            if (!promised) {
                return Role.COMPARED;
            }
            return ask.basis() == Ask.Basis.ADDS_TO_CITY ? Role.ADDS_TO_CITY : Role.JUDGED;
        }
    }
}
