package org.plancheck.engine.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.check.PossibleFaults;
import org.plancheck.engine.owed.Counting;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.handbook.Explained;
import org.plancheck.model.handbook.Explained.Other;
import org.plancheck.model.handbook.Filer;
import org.plancheck.model.handbook.Handbook;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Gathers what each unit owes over all years of its plans and explains it. */
public final class Handbooks {
    private final Registry registry;
    private final List<Plan> plans;
    private final PossibleFaults faults;
    private final Counting counting;
    private final Cautions cautions;

    private Handbooks(Registry registry, List<Plan> plans, RuleBook rules) {
        this.registry = registry;
        this.plans = plans;
        this.faults = new PossibleFaults(registry, plans);
        this.counting = new Counting(registry);
        this.cautions = new Cautions(rules);
    }

    /** The handbook of some plans. */
    public static Handbook of(Library library, List<Plan> plans, RuleBook rules) {
        return new Handbooks(library.registry(), plans, rules).handbook(library);
    }

    private Handbook handbook(Library library) {
        List<Filing> filings = filings(library);
        List<Filer> filers =
                filings.stream().map(filing -> filer(filing, filings)).toList();
        return new Handbook(plans, cautions.of(PossibleFaults.OF_ALL), filers);
    }

    /** Departments in the order in which the plans ask them, then counties. */
    private List<Filing> filings(Library library) {
        int from = plans.stream().mapToInt(Plan::from).min().orElseThrow();
        int to = plans.stream().mapToInt(Plan::to).max().orElseThrow();
        Map<String, Filing> filings = new LinkedHashMap<>();
        for (int year = from; year <= to; year++) {
            for (Owed owed : Owed.all(library, plans, List.of(), year)) {
                filings.computeIfAbsent(key(owed.unit()), key -> new Filing(owed.unit(), plans))
                        .add(owed);
            }
        }
        List<Filing> ordered = new ArrayList<>(filings.values());
        ordered.sort(Comparator.comparing(Filing::isCounties).thenComparing(Filing::firstPlace));
        return ordered;
    }

    private static String key(OwingUnit unit) {
        return unit.isCounty()
                ? unit.city().code()
                : unit.id() + "@" + unit.jurisdiction().code();
    }

    private Filer filer(Filing filing, List<Filing> all) {
        List<Explained> explained = filing.values().stream()
                .map(value -> explained(value, filing, all))
                .toList();
        return new Filer(filing.name(), filing.area(), filing.counties(), explained, filing.duties());
    }

    private Explained explained(Filing.Value value, Filing filing, List<Filing> all) {
        Indicator indicator = value.owed().indicator();
        List<Other> others = value.others().stream()
                .flatMap(id -> registry.indicator(id).stream())
                .map(other -> new Other(other, filersOf(other, all)))
                .toList();
        return new Explained(
                indicator,
                registry.measureWords(indicator.unit()),
                counting.of(value.owed()),
                value.asked(),
                others,
                cautions.of(faults.of(value.owed())),
                value.counties().size() == filing.counties().size() ? List.of() : value.counties());
    }

    private static List<Bilingual> filersOf(Indicator indicator, List<Filing> all) {
        return all.stream()
                .filter(filing -> !filing.isCounties())
                .filter(filing -> filing.values().stream()
                        .anyMatch(value -> value.owed().indicator().equals(indicator)))
                .map(Filing::name)
                .distinct()
                .toList();
    }
}
