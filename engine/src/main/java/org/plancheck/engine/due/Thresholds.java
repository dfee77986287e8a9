package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Per;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Works out what a commitment's value is compared with in an area and year. */
final class Thresholds {
    private static final Quantity HUNDRED = Quantity.of(100);

    private final Registry registry;
    private final Values values;
    private final Bases bases;
    private final Scheme scheme;

    Thresholds(Registry registry, Values values, Bases bases, Scheme scheme) {
        this.registry = registry;
        this.values = values;
        this.bases = bases;
        this.scheme = scheme;
    }

    Threshold of(DueTriple triple, Shape shape) {
        Commitment commitment = (Commitment) triple.item();
        if (shape == Shape.COUNTED_UNITS) {
            return Threshold.of(
                    HUNDRED,
                    Trace.step("target-every-unit", Map.of("target", commitment.target(), "unit", commitment.unit())));
        }
        Share share = triple.share();
        if (share != null) {
            return allocated(share, triple, commitment);
        }
        Against against = commitment.terms().against();
        if (against != null) {
            return against.figure() == Against.Figure.SIBLINGS
                    ? bases.place(triple, commitment)
                    : relative(triple, commitment, against);
        }
        Per per = commitment.terms().per();
        return per == null ? fixed(commitment, triple.year()) : counted(triple, commitment, per);
    }

    private Threshold allocated(Share share, DueTriple triple, Commitment commitment) {
        Quantity target = Targets.scaled(commitment, share.value(), registry);
        List<Step> steps = new ArrayList<>(ShareSteps.of(share, triple.jurisdiction(), commitment, registry));
        steps.add(Trace.step(
                "target-allocated",
                Map.of(
                        "sign",
                        commitment.comparator().sign(),
                        "target",
                        target,
                        "unit",
                        unit(commitment),
                        "whole",
                        Targets.scaled(commitment, commitment.figure(triple.year()), registry),
                        "source",
                        String.join(", ", share.sources()))));
        return new Threshold(target, List.copyOf(steps), List.of());
    }

    private Threshold fixed(Commitment commitment, int year) {
        Quantity target = Targets.scaled(commitment, commitment.figure(year), registry);
        if (commitment.comparator() == Comparator.ABOUT) {
            return about(commitment, target);
        }
        if (commitment.comparator() == Comparator.RANGE) {
            return Threshold.of(
                    target,
                    Trace.step(
                            "target-range",
                            Map.of(
                                    "low", target,
                                    "high", String.valueOf(Targets.high(commitment, registry)),
                                    "unit", unit(commitment))));
        }
        return Threshold.of(target, target(commitment, target));
    }

    private Threshold about(Commitment commitment, Quantity target) {
        Quantity threshold =
                target.times(HUNDRED.minus(scheme.aboutTolerance())).dividedBy(HUNDRED);
        return Threshold.of(
                threshold,
                Trace.step(
                        "target-about",
                        Map.of(
                                "target",
                                target,
                                "tolerance",
                                scheme.aboutTolerance(),
                                "value",
                                threshold,
                                "unit",
                                unit(commitment))));
    }

    private Threshold relative(DueTriple triple, Commitment commitment, Against against) {
        Base base = bases.of(triple, against);
        Quantity from = base.value();
        if (from == null || against.change() == null) {
            return new Threshold(null, base.steps(), base.sources());
        }
        int years = commitment.span(triple.year()).last() - base.year();
        Quantity by = Targets.scaled(commitment, commitment.figure(triple.year()), registry);
        Quantity target = against.target(from, by, years);
        List<Step> steps = new ArrayList<>(base.steps());
        steps.add(Trace.step(
                code(against.change(), by),
                Map.of(
                        "sign",
                        commitment.comparator().sign(),
                        "base",
                        from,
                        "by",
                        by.abs(),
                        "years",
                        years,
                        "value",
                        target,
                        "unit",
                        unit(commitment))));
        return new Threshold(target, List.copyOf(steps), base.sources());
    }

    /** Less and more are told apart, and 高于全省平均 adds nothing. */
    private static String code(Against.Change change, Quantity by) {
        String more = "target-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return by.isZero() ? "target-same" : by.isNegative() ? more + "-less" : more;
    }

    private Threshold counted(DueTriple triple, Commitment commitment, Per per) {
        Cell count = values.other(triple, per.indicator(), per.reporter(), triple.year());
        Quantity known = count.value();
        if (!count.isNumber() || known == null) {
            List<Step> steps = new ArrayList<>(count.steps());
            steps.add(Trace.step("per-unknown", Map.of("year", triple.year())));
            return new Threshold(null, List.copyOf(steps), count.sources());
        }
        Quantity figure = Targets.scaled(commitment, commitment.figure(triple.year()), registry);
        Quantity target = per.target(figure, known);
        List<Step> steps = new ArrayList<>(count.steps());
        steps.add(Trace.step(
                "target-per",
                Map.of(
                        "sign",
                        commitment.comparator().sign(),
                        "figure",
                        figure,
                        "each",
                        per.each(),
                        "count",
                        known,
                        "value",
                        target,
                        "unit",
                        unit(commitment))));
        return new Threshold(target, List.copyOf(steps), count.sources());
    }

    private Step target(Commitment commitment, Quantity target) {
        String sign = commitment.comparator().sign();
        boolean asPrinted = registry.measure(commitment.unit())
                .map(measure -> measure.factor(commitment.unit()).equals(Quantity.ONE))
                .orElse(true);
        return asPrinted
                ? Trace.step("target", Map.of("sign", sign, "target", target, "unit", unit(commitment)))
                : Trace.step(
                        "target-converted",
                        Map.of(
                                "sign", sign,
                                "printed", commitment.target(),
                                "printedUnit", commitment.unit(),
                                "target", target,
                                "unit", unit(commitment)));
    }

    private Bilingual unit(Commitment commitment) {
        return registry.measureWords(Targets.unit(commitment, registry));
    }
}
