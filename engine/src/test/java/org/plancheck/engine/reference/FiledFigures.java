package org.plancheck.engine.reference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Verified;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;

/** What may be used of the figures that units filed: docs/judging.md, "Values" and "Hard checks". */
final class FiledFigures {
    private static final String PERCENT = "%";

    private record Key(String indicator, String area, int year, String filer) {}

    private final Registry registry;
    private final Map<Key, List<Observation>> filed;
    private final Set<String> satisfiedOfTotal;
    private final Set<Key> refused = new HashSet<>();
    private final Set<Key> verified = new HashSet<>();

    FiledFigures(CityCase city) {
        registry = city.registry();
        filed = city.submissions().stream()
                .flatMap(submission -> submission.observations().stream())
                .collect(Collectors.groupingBy(FiledFigures::key, LinkedHashMap::new, Collectors.toList()));
        city.verified().values().stream()
                .map(Verified::value)
                .filter(row -> row.year() <= city.year())
                .forEach(row -> {
                    filed.put(key(row), List.of(row));
                    verified.add(key(row));
                });
        satisfiedOfTotal = city.plans().stream()
                .flatMap(plan -> plan.commitments().stream())
                .filter(commitment -> commitment.scope().isCountedUnits())
                .map(Commitment::indicator)
                .collect(Collectors.toSet());
        refuseRows();
        refusePartsAboveTheirWhole(city.plans());
    }

    /** What one unit says of one area's figure, before anything is confirmed or added up. */
    Known figure(String indicator, String area, int year, String filer) {
        Key key = new Key(indicator, area, year, filer);
        return refused.contains(key) ? Known.QUESTIONED : reading(key);
    }

    /** Whether the figure is the office's own. */
    boolean isVerified(String indicator, String area, int year, String filer) {
        return verified.contains(new Key(indicator, area, year, filer));
    }

    private Known reading(Key key) {
        List<Observation> rows = spokenRows(key);
        if (rows.isEmpty()) {
            return Known.MISSING;
        }
        Observation row = rows.stream()
                .filter(each -> each.reading() instanceof Reading.Ratio)
                .findFirst()
                .orElse(rows.get(0));
        if (row.reading() instanceof Reading.Number number) {
            return Known.filed(value(number, row.indicator()));
        }
        if (row.reading() instanceof Reading.Ratio ratio) {
            return Known.ratio(Fraction.of(ratio.numerator()), Fraction.of(ratio.denominator()));
        }
        return Known.notApplicable(rows.stream().anyMatch(FiledFigures::isExplained));
    }

    /** A blank says nothing: not reported. */
    private List<Observation> spokenRows(Key key) {
        return filed.getOrDefault(key, List.of()).stream()
                .filter(row -> !(row.reading() instanceof Reading.Blank))
                .toList();
    }

    private void refuseRows() {
        for (Key key : filed.keySet()) {
            List<Observation> rows = spokenRows(key);
            if (rows.stream().anyMatch(this::failsHardCheck) || disagree(rows)) {
                refused.add(key);
            }
        }
    }

    /** A share said once as a ratio and once as its percentage agrees; two different ratios do not. */
    private boolean disagree(List<Observation> rows) {
        return rows.stream().map(this::value).distinct().count() > 1
                || rows.stream()
                                .map(Observation::reading)
                                .filter(Reading.Ratio.class::isInstance)
                                .map(reading -> parts((Reading.Ratio) reading))
                                .distinct()
                                .count()
                        > 1;
    }

    private Object value(Observation row) {
        if (row.reading() instanceof Reading.Number number) {
            return value(number, row.indicator());
        }
        return row.reading() instanceof Reading.Ratio ratio
                ? Known.ratio(Fraction.of(ratio.numerator()), Fraction.of(ratio.denominator()))
                        .amount()
                : row.reading();
    }

    private static List<Fraction> parts(Reading.Ratio ratio) {
        return List.of(Fraction.of(ratio.numerator()), Fraction.of(ratio.denominator()));
    }

    private boolean failsHardCheck(Observation row) {
        Indicator indicator = row.indicator();
        if (row.reading() instanceof Reading.Number number) {
            return isWrongUnit(number, indicator)
                    || satisfiedOfTotal.contains(indicator.id())
                    || failsHardCheck(value(number, indicator), indicator);
        }
        if (row.reading() instanceof Reading.Ratio ratio) {
            Fraction part = Fraction.of(ratio.numerator());
            Fraction whole = Fraction.of(ratio.denominator());
            return !isInParts(indicator)
                    || part.isNegative()
                    || whole.isNegative()
                    || whole.isZero()
                    || part.isAbove(whole);
        }
        return row.reading() instanceof Reading.Unreadable;
    }

    private boolean failsHardCheck(Fraction value, Indicator indicator) {
        boolean fraction = measure(indicator).whole() && !value.isWhole();
        boolean beyondShare = indicator.unit().equals(PERCENT) && value.isAbove(Fraction.HUNDRED);
        return value.isNegative() || fraction || beyondShare;
    }

    /** Shares and satisfied units are filed as ratios; a ratio of people or yuan is no count of them. */
    private boolean isInParts(Indicator indicator) {
        return indicator.unit().equals(PERCENT) || satisfiedOfTotal.contains(indicator.id());
    }

    private boolean isWrongUnit(Reading.Number number, Indicator indicator) {
        return number.unit() != null && !measure(indicator).covers(number.unit());
    }

    private void refusePartsAboveTheirWhole(List<Plan> plans) {
        Set<Key> contradicting = new HashSet<>();
        for (Plan plan : plans) {
            for (Commitment part : plan.commitments()) {
                plan.commitments().stream()
                        .filter(whole -> whole.id().equals(part.partOf()))
                        .forEach(whole -> filed.keySet().stream()
                                .filter(key -> key.indicator().equals(part.indicator()))
                                .flatMap(key -> contradicting(key, whole.indicator()))
                                .forEach(contradicting::add));
            }
        }
        refused.addAll(contradicting);
    }

    /** Both keys when the part exceeds the whole: which of the two is wrong cannot be told. */
    private Stream<Key> contradicting(Key part, String wholeIndicator) {
        Key whole = new Key(wholeIndicator, part.area(), part.year(), part.filer());
        Fraction partAmount =
                figure(part.indicator(), part.area(), part.year(), part.filer()).amount();
        Fraction wholeAmount =
                figure(wholeIndicator, part.area(), part.year(), part.filer()).amount();
        boolean above = partAmount != null && wholeAmount != null && partAmount.isAbove(wholeAmount);
        return above ? Stream.of(part, whole) : Stream.empty();
    }

    private Fraction value(Reading.Number number, Indicator indicator) {
        Fraction value = Fraction.of(number.value());
        return number.unit() == null
                ? value
                : value.times(Fraction.of(measure(indicator).factor(number.unit())));
    }

    private UnitOfMeasure measure(Indicator indicator) {
        return registry.measure(indicator.unit()).orElseThrow();
    }

    private static boolean isExplained(Observation row) {
        return row.note() != null && !row.note().isBlank();
    }

    private static Key key(Observation row) {
        return new Key(row.indicator().id(), row.jurisdiction().code(), row.year(), row.reporter());
    }
}
