package org.plancheck.engine.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Credit;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Duty;

/** Scores reckoned a second time, from docs/scoring.md and with numbers of its own. */
final class ReferenceScore {
    /** What a unit comes to: null total for no score. */
    record Result(@Nullable Fraction total, @Nullable String grade) {}

    private final Assessment assessment;
    private final Scoring scoring;

    private ReferenceScore(Assessment assessment, Scoring scoring) {
        this.assessment = assessment;
        this.scoring = scoring;
    }

    /** Results by unit: {@code COUNTY code} or {@code REPORTER id}. */
    static SortedMap<String, Result> of(Assessment assessment, Scoring scoring) {
        return new ReferenceScore(assessment, scoring).all();
    }

    private SortedMap<String, Result> all() {
        SortedMap<String, List<Judgement>> units = new TreeMap<>();
        assessment
                .plans()
                .forEach(p -> assessment
                        .registry()
                        .countiesOf(p.jurisdiction())
                        .forEach(c -> units.put("COUNTY " + c.code(), new ArrayList<>())));
        for (Judgement j : assessment.judgements()) {
            if (j.due().year() == assessment.year()) {
                Due due = j.due();
                boolean city = due.jurisdiction().code().equals(due.plan().jurisdiction());
                String unit = city
                        ? "REPORTER " + due.reporterId()
                        : "COUNTY " + due.jurisdiction().code();
                units.computeIfAbsent(unit, u -> new ArrayList<>()).add(j);
            }
        }
        SortedMap<String, Result> results = new TreeMap<>();
        units.forEach((unit, judgements) -> results.put(unit, result(unit.split(" ")[1], judgements)));
        return results;
    }

    private Result result(String unit, List<Judgement> judgements) {
        Fraction top = Fraction.ZERO;
        Fraction bottom = Fraction.ZERO;
        Fraction bonus = Fraction.ZERO;
        for (Judgement j : judgements) {
            Fraction credit = credit(j);
            if (credit != null) {
                top = top.plus(weight(j.due()).times(credit));
                bottom = bottom.plus(weight(j.due()));
            }
            bonus = bonus.plus(bonus(j));
        }
        if (bottom.isZero()) {
            return new Result(null, null);
        }
        Scoring.Bonus most = scoring.bonus();
        Fraction total = Fraction.of(scoring.full())
                .times(top)
                .over(bottom)
                .plus(most == null ? Fraction.ZERO : least(bonus, Fraction.of(most.max())))
                .minus(off(unit));
        total = total.isNegative() ? Fraction.ZERO : total;
        return new Result(total, grade(total, unit, judgements));
    }

    private Fraction weight(Due due) {
        Map<String, Quantity> items = scoring.weights().items();
        Map<String, Quantity> kinds = scoring.weights().kinds();
        List<String> names = new ArrayList<>();
        if (due.item() instanceof Duty duty) {
            names.add(duty.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        names.add(due.item().strength().name().toLowerCase(java.util.Locale.ROOT));
        names.add(due.item() instanceof Duty ? "duty" : "commitment");
        if (items.containsKey(due.itemKey())) {
            return Fraction.of(items.get(due.itemKey()));
        }
        if (!scoring.weights().actions().isEmpty()) {
            return Fraction.of(scoring.weights().actions().values().iterator().next());
        }
        return names.stream()
                .filter(kinds::containsKey)
                .findFirst()
                .map(n -> Fraction.of(kinds.get(n)))
                .orElse(Fraction.of(1));
    }

    private @Nullable Fraction credit(Judgement j) {
        Credit credit = scoring.credits().get(j.verdict());
        if (credit.equals(Credit.LEFT_OUT)) {
            return null;
        }
        Due due = j.due();
        if (!credit.equals(Credit.PATH) && !credit.equals(Credit.TARGET)) {
            return Fraction.of(credit.percent()).over(Fraction.HUNDRED);
        }
        if (due.tally() != null) {
            long good = due.tally().counts().getOrDefault(Verdict.MET, 0)
                    + due.tally().counts().getOrDefault(Verdict.ON_TRACK, 0);
            return within(Fraction.of(good).over(Fraction.of(due.tally().counted())));
        }
        if (due.item() instanceof Duty) {
            boolean begun = due.state() == DutyState.IN_PROGRESS && due.shape() != Shape.TREND;
            return begun ? Fraction.of(scoring.partial().inProgress()).over(Fraction.HUNDRED) : Fraction.ZERO;
        }
        Fraction value = exact(due.value());
        Fraction against = exact(credit.equals(Credit.PATH) && due.path() != null ? due.path() : due.threshold());
        boolean limit = due.shape() == Shape.LIMIT;
        Fraction upper = limit ? exact(due.threshold()) : value;
        Fraction lower = limit ? value : against;
        return within(lower.isZero() ? Fraction.ZERO : upper.over(lower));
    }

    private Fraction within(Fraction part) {
        Fraction cap = Fraction.of(scoring.partial().cap()).over(Fraction.HUNDRED);
        Fraction percent = part.times(Fraction.HUNDRED);
        return percent.isAtLeast(Fraction.of(scoring.partial().floor())) ? least(part, cap) : Fraction.ZERO;
    }

    private Fraction bonus(Judgement j) {
        Due due = j.due();
        Quantity goal = due.high() != null ? due.high() : due.threshold();
        boolean counts = scoring.bonus() != null
                && j.verdict() == Verdict.MET
                && due.shape() != Shape.LIMIT
                && due.tally() == null
                && goal != null
                && due.value() != null
                && !goal.isZero();
        if (!counts) {
            return Fraction.ZERO;
        }
        Fraction percent = exact(due.value()).over(exact(goal)).times(Fraction.HUNDRED);
        boolean enough = percent.isAtLeast(
                Fraction.HUNDRED.plus(Fraction.of(scoring.bonus().over())));
        return enough ? Fraction.of(scoring.bonus().points()) : Fraction.ZERO;
    }

    private Fraction off(String unit) {
        Fraction off = Fraction.ZERO;
        for (Scoring.Deduction d : scoring.deductions()) {
            Fraction points = Fraction.of(d.points()).times(Fraction.of(findings(unit, d.rule())));
            off = off.plus(least(points, Fraction.of(d.max())));
        }
        return off;
    }

    private long findings(String unit, String rule) {
        return assessment.findings().stream()
                .filter(f -> f.year() == assessment.year()
                        && f.ruleId().equals(rule)
                        && f.reporterId().equals(unit))
                .count();
    }

    private String grade(Fraction total, String unit, List<Judgement> judgements) {
        int grade = total.isAtLeast(Fraction.of(90)) ? 0 : total.isAtLeast(Fraction.of(70)) ? 1 : 2;
        for (Scoring.Veto veto : scoring.vetoes()) {
            boolean found = veto.rule() == null
                    ? judgements.stream().anyMatch(j -> j.verdict() == veto.verdict())
                    : assessment.findings().stream()
                            .anyMatch(f -> f.year() == assessment.year()
                                    && f.ruleId().equals(veto.rule())
                                    && f.reporterId().equals(unit)
                                    && (veto.item() == null || veto.item().equals(f.subject())));
            grade = found ? Math.max(grade, veto.atMost().equals("b") ? 1 : 2) : grade;
        }
        return List.of("a", "b", "c").get(grade);
    }

    private static Fraction least(Fraction one, Fraction other) {
        return one.isAbove(other) ? other : one;
    }

    /** A quantity with every digit, also one that no finite decimal can hold. */
    static Fraction exact(@Nullable Quantity quantity) {
        if (quantity == null) {
            return Fraction.ZERO;
        }
        String[] parts = quantity.toExact().split("/");
        Fraction top = Fraction.of(Quantity.of(parts[0]));
        return parts.length == 1 ? top : top.over(Fraction.of(Quantity.of(parts[1])));
    }
}
