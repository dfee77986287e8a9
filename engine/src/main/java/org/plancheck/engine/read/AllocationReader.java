package org.plancheck.engine.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.AllocationKey;
import org.plancheck.model.data.AllocationKey.Residue;
import org.plancheck.model.data.KeyedShare;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reallocation;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;

/**
 * Reads what the office allocated to counties (任务分解): given outright or divided by a key, for a year or from a year on.
 * What is allocated twice is refused across all files.
 */
public final class AllocationReader {
    private final Registry registry;
    private final List<Plan> plans;
    private final PlanNames names;
    /** Where each share was given, across all files. */
    private final Map<String, String> seen = new HashMap<>();

    public AllocationReader(Registry registry, List<Plan> plans) {
        this.registry = registry;
        this.plans = plans;
        this.names = new PlanNames(registry);
    }

    /** Reads one file; mistakes are noted with the fields. */
    public List<Allocation> read(Fields fields) {
        List<Allocation> all = new ArrayList<>();
        fields.requiredListOf("allocations", entry -> {
            all.addAll(entry(entry));
            entry.done();
            return entry;
        });
        return List.copyOf(all);
    }

    private List<Allocation> entry(Fields entry) {
        String item = names.itemKey(entry, plans);
        Commitment commitment = commitment(item).orElse(null);
        if (commitment == null && PlanNames.isItem(item, plans)) {
            entry.problem("item", "allocation.not-commitment", Map.of("found", item));
        }
        Reallocation reallocation = reallocation(entry);
        int first = reallocation == null ? entry.year("year") : reallocation.from();
        boolean dated = entry.has(reallocation == null ? "year" : "from");
        if (commitment != null && dated && !isYearOf(commitment, first)) {
            entry.problem(
                    reallocation == null ? "year" : "from",
                    "allocation.year",
                    Map.of("found", first, "from", commitment.from().year(), "to", commitment.finalYear()));
        }
        Fields outright = entry.optionalFields("shares");
        Fields byKey = entry.optionalFields("key");
        if (outright != null && byKey != null) {
            entry.problem("key", "allocation.both", Map.of());
        } else if (outright == null && byKey == null) {
            entry.problem("shares", "key.missing", Map.of("key", "shares"));
        }
        List<Integer> years = years(commitment, reallocation, first);
        List<Allocation> all = new ArrayList<>();
        if (outright != null) {
            outright(outright, reallocation)
                    .forEach((code, share) -> years.forEach(year ->
                            all.add(new Allocation(item, code, year, share, null, reallocation, place(outright)))));
        }
        if (byKey != null && outright == null) {
            divided(byKey, commitment, reallocation, years)
                    .forEach((year, shares) -> shares.forEach((code, share) -> all.add(
                            new Allocation(item, code, year, share.value(), share, reallocation, place(byKey)))));
        }
        Fields at = outright != null ? outright : byKey;
        if (at != null) {
            all.forEach(share -> once(at, share));
        }
        return all;
    }

    private @Nullable Reallocation reallocation(Fields entry) {
        if (!entry.has("from")) {
            return null;
        }
        if (entry.has("year")) {
            entry.problem("year", "allocation.year-and-from", Map.of());
        }
        return new Reallocation(entry.year("from"), entry.text("document"), entry.date("date"));
    }

    private static boolean isYearOf(Commitment commitment, int year) {
        return commitment.from().year() <= year && year <= commitment.finalYear();
    }

    /** The years that an entry's shares are for: from a reallocation on each year of a yearly commitment. */
    private static List<Integer> years(
            @Nullable Commitment commitment, @Nullable Reallocation reallocation, int first) {
        if (commitment == null || reallocation == null) {
            return List.of(first);
        }
        return commitment.cadence() != Cadence.EACH_YEAR
                ? List.of(commitment.finalYear())
                : IntStream.rangeClosed(first, commitment.finalYear()).boxed().toList();
    }

    private Map<String, Quantity> outright(Fields shares, @Nullable Reallocation reallocation) {
        Map<String, Quantity> read = figures(shares, reallocation);
        shares.done();
        return read;
    }

    /** Figures by county; a county of the city that no boundary change has ended before they hold. */
    private Map<String, Quantity> figures(Fields figures, @Nullable Reallocation reallocation) {
        Map<String, Quantity> read = new LinkedHashMap<>();
        Map<String, String> printed = new LinkedHashMap<>();
        for (String county : figures.keys()) {
            String code = county(figures, county, county, reallocation);
            Quantity figure = figures.decimal(county);
            if (figure.isNegative()) {
                figures.problem(county, "allocation.negative", Map.of("found", figure.toPlain()));
            }
            String earlier = printed.putIfAbsent(code, county);
            if (earlier != null) {
                figures.problem(
                        county,
                        "allocation.double",
                        Map.of("found", county, "other", place(figures).shown()));
            }
            read.put(code, figure);
        }
        return read;
    }

    private String county(Fields at, String key, String found, @Nullable Reallocation reallocation) {
        String city = plans.get(0).jurisdiction();
        Jurisdiction area = registry.jurisdictionNamed(found, city)
                .filter(j -> city.equals(j.parent()))
                .orElse(null);
        if (area == null) {
            at.problem(key, "allocation.not-county", Map.of("found", found, "city", city));
            return found;
        }
        Integer until = area.life().until();
        if (reallocation != null && until != null && until < reallocation.from()) {
            at.problem(key, "allocation.gone", Map.of("found", found, "until", until));
        }
        return area.code();
    }

    private SortedMap<Integer, SortedMap<String, KeyedShare>> divided(
            Fields fields, @Nullable Commitment commitment, @Nullable Reallocation reallocation, List<Integer> years) {
        AllocationKey key = key(fields, commitment, reallocation);
        SortedMap<Integer, SortedMap<String, KeyedShare>> shares = new TreeMap<>();
        if (commitment == null || key == null || !isDivisible(fields, commitment)) {
            return shares;
        }
        for (int year : years) {
            Quantity whole = commitment.figure(year);
            if (key.divides(whole)) {
                shares.put(year, key.divide(whole));
            } else {
                fields.problem("step", "allocation.step", Map.of("found", key.step(), "whole", whole.toExact()));
            }
        }
        return shares;
    }

    private @Nullable AllocationKey key(
            Fields fields, @Nullable Commitment commitment, @Nullable Reallocation reallocation) {
        String name = fields.text("name");
        String document = fields.text("document");
        Quantity step = Optional.ofNullable(fields.optionalDecimal("step")).orElse(Quantity.ONE);
        Residue residue = Optional.ofNullable(fields.optionalChoice("residue", Residue.class))
                .orElse(Residue.LARGEST_REMAINDER);
        String to = fields.optionalText("to");
        Fields counties = fields.optionalFields("figures");
        SortedMap<String, Quantity> figures = new TreeMap<>();
        if (counties == null) {
            fields.problem("figures", "key.missing", Map.of("key", "figures"));
        } else {
            figures.putAll(outright(counties, reallocation));
        }
        String county = to == null ? null : county(fields, "to", to, reallocation);
        if ((residue == Residue.ONE_COUNTY) != (to != null)) {
            fields.problem("to", "allocation.residue-to", Map.of());
        } else if (county != null && !figures.containsKey(county)) {
            fields.problem("to", "allocation.residue-county", Map.of("found", String.valueOf(to)));
        }
        boolean usable = isStep(fields, step, commitment);
        AllocationKey key = new AllocationKey(name, document, figures, step, residue, county);
        fields.done();
        if (counties != null && (key.total().isZero() || key.total().isNegative())) {
            fields.problem("figures", "allocation.no-key", Map.of());
            return null;
        }
        return usable && counties != null ? key : null;
    }

    private boolean isStep(Fields fields, Quantity step, @Nullable Commitment commitment) {
        boolean whole = commitment != null
                && registry.measure(commitment.unit())
                        .filter(UnitOfMeasure::whole)
                        .isPresent();
        boolean wrong = step.isZero() || step.isNegative() || (whole && !step.isWhole());
        if (wrong) {
            fields.problem("step", "allocation.bad-step", Map.of("found", step.toPlain()));
        }
        return !wrong;
    }

    /** A share in percent is no heap that can be divided, nor is a target that depends on other figures. */
    private static boolean isDivisible(Fields fields, Commitment commitment) {
        boolean percent =
                commitment.measure() == Measure.SHARE || commitment.unit().equals("%");
        boolean own = commitment.terms().isFixed()
                && !commitment.scope().equals(Scope.CITY_LEVEL)
                && !commitment.scope().isEachCounty()
                && !commitment.scope().isCountedUnits();
        if (percent) {
            fields.problem("", "allocation.percent", Map.of("item", commitment.id()));
        } else if (!own) {
            fields.problem("", "allocation.no-figure", Map.of("item", commitment.id()));
        }
        return !percent && own;
    }

    private void once(Fields at, Allocation share) {
        String since = share.reallocation() == null
                ? ""
                : " from " + share.reallocation().from();
        String earlier = seen.putIfAbsent(
                share.item() + "@" + share.jurisdiction() + "/" + share.year() + since,
                share.provenance().shown());
        if (earlier != null) {
            String name = at.has(share.jurisdiction())
                    ? share.jurisdiction()
                    : registry.jurisdiction(share.jurisdiction())
                            .map(area -> area.name().zh())
                            .orElse(share.jurisdiction());
            at.problem(name, "allocation.double", Map.of("found", name, "other", earlier));
        }
    }

    private Optional<Commitment> commitment(String key) {
        return plans.stream()
                .filter(plan -> key.startsWith(plan.id() + "/"))
                .flatMap(plan -> plan.commitment(key.substring(plan.id().length() + 1)).stream())
                .findFirst();
    }

    private static Provenance place(Fields fields) {
        return new Provenance(
                fields.problems().file(), String.valueOf(fields.node().line()));
    }
}
