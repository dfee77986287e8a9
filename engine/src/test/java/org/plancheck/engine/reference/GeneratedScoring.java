package org.plancheck.engine.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.judging.Credit;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Scoring.Bonus;
import org.plancheck.model.judging.Scoring.Deduction;
import org.plancheck.model.judging.Scoring.Grade;
import org.plancheck.model.judging.Scoring.Partial;
import org.plancheck.model.judging.Scoring.Veto;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Weights;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/** Made-up ways of scoring: every key comes up in time, with and without a value. */
final class GeneratedScoring {
    private static final Provenance PLACE = new Provenance("scheme.yaml", "1:1");

    private final Dice dice;
    private final List<String> rules;

    GeneratedScoring(Dice dice, List<String> rules) {
        this.dice = dice;
        this.rules = rules;
    }

    Scoring scoring() {
        int floor = dice.oneOf(0, 50, 60);
        return new Scoring(
                Quantity.of(dice.oneOf(100, 100, 120)),
                weights(),
                credits(),
                new Partial(
                        Quantity.of(floor), Quantity.of(dice.between(floor, 100)), Quantity.of(dice.between(0, 100))),
                dice.chance(60)
                        ? new Bonus(
                                Quantity.of(dice.oneOf(0, 10, 50)),
                                Quantity.of(dice.oneOf("0.3", "1", "2")),
                                Quantity.of(dice.oneOf("0.5", "3")))
                        : null,
                deductions(),
                vetoes(),
                List.of(grade("a", 90), grade("b", 70), grade("c", 0)));
    }

    private Weights weights() {
        Map<String, Quantity> items = new TreeMap<>();
        Map<String, Quantity> kinds = new TreeMap<>();
        for (String item : List.of("plan-a/commitment-1", "plan-a/duty-1")) {
            if (dice.chance(40)) {
                items.put(item, Quantity.of(dice.oneOf("0", "0.7", "3")));
            }
        }
        for (String kind : List.of("commitment", "duty", "firm", "aspirational", "batch", "trend")) {
            if (dice.chance(40)) {
                kinds.put(kind, Quantity.of(dice.oneOf("0.25", "1.5", "2")));
            }
        }
        return new Weights(items, dice.chance(15) ? Map.of("三(一)", Quantity.of(7)) : Map.of(), kinds);
    }

    private Map<Verdict, Credit> credits() {
        Map<Verdict, Credit> credits = new EnumMap<>(Credit.defaults());
        for (Verdict verdict : Set.of(Verdict.ON_TRACK, Verdict.NOT_DUE, Verdict.WAIVED, Verdict.QUESTIONED)) {
            if (dice.chance(30)) {
                credits.put(
                        verdict, dice.chance(50) ? Credit.LEFT_OUT : Credit.fixed(Quantity.of(dice.between(0, 100))));
            }
        }
        if (dice.chance(30)) {
            credits.put(Verdict.BEHIND, Credit.TARGET);
        }
        return credits;
    }

    private List<Deduction> deductions() {
        List<Deduction> deductions = new ArrayList<>();
        for (String rule : dice.shuffled(rules).subList(0, dice.between(0, 8))) {
            deductions.add(new Deduction(
                    rule, Quantity.of(dice.oneOf("0.5", "3", "40")), Quantity.of(dice.oneOf("1", "60")), PLACE));
        }
        return List.copyOf(deductions);
    }

    private List<Veto> vetoes() {
        List<Veto> vetoes = new ArrayList<>();
        if (dice.chance(40)) {
            vetoes.add(new Veto(null, dice.oneOf(Verdict.SHORTFALL, Verdict.BEHIND), null, "b", PLACE));
        }
        if (dice.chance(40)) {
            vetoes.add(new Veto(dice.oneOf(rules), null, dice.chance(50) ? "plan-a/commitment-1" : null, "c", PLACE));
        }
        return List.copyOf(vetoes);
    }

    private static Grade grade(String id, int from) {
        return new Grade(id, Quantity.of(from), Bilingual.same(id));
    }
}
