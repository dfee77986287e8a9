package org.plancheck.engine.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.DueSet;
import org.plancheck.engine.due.Readings;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Lays a city's figures beside the sums of its counties, and lists county values that no target binds. */
public final class Reconciliation {
    private static final Quantity HUNDRED = Quantity.of(100);

    private final Registry registry;
    private final DataBook data;
    private final DueSet dues;
    private final Scheme scheme;

    public Reconciliation(Registry registry, DataBook data, DueSet dues, Scheme scheme) {
        this.registry = registry;
        this.data = data;
        this.dues = dues;
        this.scheme = scheme;
    }

    /** One fact for each figure that can be reconciled, once however many plans ask for it. */
    public List<Reconciled> facts(List<Plan> plans, int upTo) {
        Map<String, Reconciled> facts = new TreeMap<>();
        for (Plan plan : plans) {
            for (Commitment commitment : plan.commitments()) {
                for (int year = plan.from(); year <= Math.min(plan.to(), upTo); year++) {
                    Optional<Reconciled> fact = fact(plan, commitment, year);
                    String key = commitment.indicator() + "@" + plan.jurisdiction() + "/" + year;
                    fact.ifPresent(f -> facts.putIfAbsent(key, f));
                }
            }
        }
        return List.copyOf(facts.values());
    }

    private Optional<Reconciled> fact(Plan plan, Commitment commitment, int year) {
        Indicator indicator = indicator(commitment);
        if (!indicator.addsUp() || commitment.scope().equals(Scope.CITY_LEVEL)) {
            return Optional.empty();
        }
        Jurisdiction city = registry.jurisdiction(plan.jurisdiction()).orElseThrow();
        String reporter = dues.reporterId(commitment);
        Observation own = row(indicator, city.code(), year, reporter);
        List<Jurisdiction> counties = registry.countiesOf(city.code(), year);
        List<Observation> rows = counties.stream()
                .map(c -> row(indicator, c.code(), year, c.code()))
                .filter(Objects::nonNull)
                .toList();
        Quantity sum = rows.size() < counties.size() || rows.isEmpty() ? null : sum(rows);
        Quantity value = own == null ? null : Readings.number(own, registry);
        return value == null || sum == null
                ? Optional.empty()
                : Optional.of(new Reconciled(indicator, city, year, value, sum, isBeyond(value, sum), reporter));
    }

    private boolean isBeyond(Quantity value, Quantity sum) {
        Quantity allowed = value.abs().times(scheme.reconcileTolerance()).dividedBy(HUNDRED);
        return value.minus(sum).abs().above(allowed);
    }

    private @Nullable Quantity sum(List<Observation> rows) {
        Quantity total = Quantity.ZERO;
        Quantity numerator = Quantity.ZERO;
        Quantity denominator = Quantity.ZERO;
        for (Observation row : rows) {
            if (row.reading() instanceof Reading.Ratio ratio) {
                numerator = numerator.plus(ratio.numerator());
                denominator = denominator.plus(ratio.denominator());
                continue;
            }
            Quantity value = Readings.number(row, registry);
            if (value == null || row.indicator().unit().equals("%")) {
                return null;
            }
            total = total.plus(value);
        }
        return denominator.isZero() ? total : Quantity.percent(numerator, denominator);
    }

    /** County values of a year that neither an allocation nor an each-county item binds. */
    public List<Untargeted> untargeted(List<Plan> plans, int year, Set<String> boundKeys) {
        Map<String, Untargeted> found = new TreeMap<>();
        for (Plan plan : plans) {
            for (Commitment commitment : plan.commitments()) {
                if (commitment.scope().isEachCounty() || !indicator(commitment).addsUp()) {
                    continue;
                }
                Untargeted values = untargeted(plan, commitment, year, boundKeys);
                if (values.reported() > 0) {
                    found.putIfAbsent(commitment.indicator() + "@" + plan.jurisdiction(), values);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Untargeted untargeted(Plan plan, Commitment commitment, int year, Set<String> boundKeys) {
        Indicator indicator = indicator(commitment);
        List<Jurisdiction> counties = registry.countiesOf(plan.jurisdiction(), year);
        Map<Bilingual, Quantity> values = new LinkedHashMap<>();
        List<Observation> rows = new ArrayList<>();
        for (Jurisdiction county : counties) {
            Observation row = row(indicator, county.code(), year, county.code());
            Quantity value = row == null ? null : Readings.number(row, registry);
            String key = plan.key(commitment) + "@" + county.code() + "/" + year;
            if (row != null && value != null && !boundKeys.contains(key)) {
                values.put(county.name(), value);
                rows.add(row);
            }
        }
        Quantity total = sum(rows);
        return new Untargeted(
                indicator, year, values, total == null ? Quantity.ZERO : total, values.size(), counties.size());
    }

    private @Nullable Observation row(Indicator indicator, String area, int year, String reporter) {
        return data.rows(indicator.id(), area, year, reporter).stream()
                .filter(row -> !data.isRefused(row))
                .findFirst()
                .orElse(null);
    }

    private Indicator indicator(Commitment commitment) {
        return registry.indicator(commitment.indicator()).orElseThrow();
    }
}
