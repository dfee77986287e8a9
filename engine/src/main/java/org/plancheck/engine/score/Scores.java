package org.plancheck.engine.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/**
 * The scores of one year: of each county, from the verdicts about it, and of each filing unit, from the verdicts about
 * the plan's own area that it files.
 */
public final class Scores {
    private final Registry registry;
    private final List<Plan> plans;
    private final UnitScore unitScore;
    private final int year;

    public Scores(Registry registry, List<Plan> plans, Scoring scoring, List<Finding> findings, int year) {
        this.registry = registry;
        this.plans = plans;
        this.unitScore = new UnitScore(scoring, ofYear(findings, year));
        this.year = year;
    }

    private static List<Finding> ofYear(List<Finding> findings, int year) {
        return findings.stream().filter(f -> f.year() == year).toList();
    }

    /** Counties, then filing units; best first, those without a score last. */
    public List<Score> of(List<Judgement> judgements) {
        Map<String, List<Judgement>> counties = new TreeMap<>();
        Map<String, List<Judgement>> reporters = new TreeMap<>();
        plans.forEach(plan -> registry.countiesOf(plan.jurisdiction(), year).stream()
                .map(Jurisdiction::code)
                .forEach(code -> counties.put(code, new ArrayList<>())));
        for (Judgement judgement : judgements) {
            if (judgement.due().year() == year) {
                boolean own = isOwnArea(judgement);
                String unit = own
                        ? judgement.due().reporterId()
                        : judgement.due().jurisdiction().code();
                (own ? reporters : counties)
                        .computeIfAbsent(unit, id -> new ArrayList<>())
                        .add(judgement);
            }
        }
        List<Score> scores = new ArrayList<>(ranked(Score.Kind.COUNTY, counties));
        scores.addAll(ranked(Score.Kind.REPORTER, reporters));
        return List.copyOf(scores);
    }

    private static boolean isOwnArea(Judgement judgement) {
        return judgement
                .due()
                .jurisdiction()
                .code()
                .equals(judgement.due().plan().jurisdiction());
    }

    private List<Score> ranked(Score.Kind kind, Map<String, List<Judgement>> byUnit) {
        List<Score> scores = new ArrayList<>();
        byUnit.forEach(
                (id, judgements) -> scores.add(unitScore.of(kind, id, Reporters.named(id, registry), judgements)));
        Map<Quantity, Integer> places = places(scores);
        return scores.stream()
                .map(score -> score.ranked(score.total() == null ? null : places.get(score.total())))
                .sorted(Comparator.comparing(Score::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Score::unitId))
                .toList();
    }

    /** By points: one more than the units with more of them, so that equal ones share a place. */
    private static Map<Quantity, Integer> places(List<Score> scores) {
        List<Quantity> totals = scores.stream()
                .map(Score::total)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<Quantity, Integer> places = new HashMap<>();
        for (int above = 0; above < totals.size(); above++) {
            places.putIfAbsent(totals.get(above), above + 1);
        }
        return places;
    }
}
