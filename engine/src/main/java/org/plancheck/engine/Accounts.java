package org.plancheck.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.engine.due.Trace;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.engine.follow.Decided;
import org.plancheck.engine.follow.Waivers;
import org.plancheck.engine.rules.Outcome;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.Outcome.Failure;
import org.plancheck.engine.rules.Outcome.Kind;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleMeta;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Bilingual;

/** Keeps account of every due triple: exactly one verdict and one light each, or the run fails loudly. */
final class Accounts {
    private final RuleBook rules;
    private final Waivers waivers;
    private final Map<String, Due> due = new TreeMap<>();
    private final Map<String, List<Act>> decisions = new HashMap<>();
    private final Map<String, Failure> failures = new HashMap<>();
    private final Map<String, List<Act>> lights = new HashMap<>();
    private final Set<String> waived = new HashSet<>();
    private final List<Act> reports = new ArrayList<>();

    Accounts(RuleBook rules, Waivers waivers) {
        this.rules = rules;
        this.waivers = waivers;
    }

    /** Enters triples that are due. */
    void open(List<Due> triples) {
        triples.forEach(d -> due.put(d.key(), d));
    }

    /** Enters what judging rules did. */
    void record(Outcome outcome) {
        for (Act act : outcome.acts()) {
            String key = ((Due) act.fact()).key();
            if (act.kind() == Kind.DECIDE) {
                decisions.computeIfAbsent(key, k -> new ArrayList<>()).add(act);
            } else {
                reports.add(act);
            }
        }
        outcome.failures().forEach(f -> failures.putIfAbsent(((Due) f.fact()).key(), f));
    }

    /** Enters what follow-up rules did. */
    void follow(Outcome outcome) {
        for (Act act : outcome.acts()) {
            String key = ((Judged) act.fact()).due().key();
            switch (act.kind()) {
                case LIGHT ->
                    lights.computeIfAbsent(key, k -> new ArrayList<>()).add(act);
                case WAIVE -> {
                    waived.add(key);
                    reports.add(act);
                }
                default -> reports.add(act);
            }
        }
        outcome.failures()
                .forEach(f -> failures.putIfAbsent(((Judged) f.fact()).due().key(), f));
    }

    /**
     * The verdict of each triple before waivers.
     *
     * @throws AccountingException when a triple has none, or several
     */
    List<Decided> verdicts() {
        List<String> faults = new ArrayList<>();
        List<Decided> verdicts = new ArrayList<>();
        due.forEach((key, triple) -> {
            List<Act> acts = decisions.getOrDefault(key, List.of());
            if (acts.size() != 1 && !failures.containsKey(key)) {
                faults.add(key + ": " + acts.stream().map(Act::ruleId).sorted().toList() + " " + state(triple));
            }
            verdicts.add(new Decided(triple, verdict(triple)));
        });
        if (!faults.isEmpty()) {
            throw new AccountingException(faults);
        }
        return verdicts;
    }

    /** A unit's verdict as it counts for its city: waived when a valid waiver covers it. */
    Verdict effective(Due unit) {
        Verdict verdict = verdict(unit);
        return verdict != Verdict.ERROR && waivers.isValid(waivers.of(unit)) ? Verdict.WAIVED : verdict;
    }

    /** The acts that make findings: decisions on what is not waived, reports, and every failure. */
    Outcome decisions(List<Judged> judged) {
        List<Act> acts = new ArrayList<>(reports);
        for (Judged one : judged) {
            String key = one.due().key();
            if (!waived.contains(key) && !failures.containsKey(key)) {
                acts.addAll(decisions.getOrDefault(key, List.of()));
            }
        }
        return new Outcome(acts, new ArrayList<>(new TreeMap<>(failures).values()));
    }

    /**
     * Closes the books.
     *
     * @throws AccountingException when a triple has no light, or several
     */
    List<Judgement> close(List<Judged> judged) {
        List<String> faults = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Judged one : judged) {
            String key = one.due().key();
            List<Act> set = lights.getOrDefault(key, List.of());
            if (set.size() != 1 && !failures.containsKey(key)) {
                faults.add(key + " light: "
                        + set.stream().map(Act::ruleId).sorted().toList());
                continue;
            }
            judgements.add(judgement(one, set));
        }
        if (!faults.isEmpty()) {
            throw new AccountingException(faults);
        }
        return List.copyOf(judgements);
    }

    private Judgement judgement(Judged judged, List<Act> set) {
        Due triple = judged.due();
        String key = triple.key();
        Failure failure = failures.get(key);
        boolean isWaived = waived.contains(key) && failure == null;
        Verdict verdict = failure != null ? Verdict.ERROR : judged.verdict();
        Light light = failure != null || set.isEmpty() ? Light.RED : light(set.get(0));
        String rule = failure != null ? failure.ruleId() : decider(key);
        return new Judgement(
                triple,
                isWaived ? Verdict.WAIVED : verdict,
                isWaived ? verdict : null,
                light,
                rule,
                steps(judged, rule, isWaived),
                List.of());
    }

    private List<Step> steps(Judged judged, String rule, boolean isWaived) {
        Due triple = judged.due();
        List<Step> steps = new ArrayList<>(triple.steps());
        steps.add(Trace.step(
                "clause",
                Map.of(
                        "document", triple.plan().citation(),
                        "clause", triple.item().clause(),
                        "marker", triple.item().marker())));
        Bilingual title = rules.meta(rule).map(RuleMeta::title).orElse(Bilingual.same(""));
        int version = rules.meta(rule).map(RuleMeta::version).orElse(0);
        steps.add(Trace.step("rule", Map.of("rule", rule, "version", version, "title", title)));
        Waiver waiver = judged.waiver();
        if (isWaived && waiver != null) {
            steps.add(Trace.step(
                    "waiver",
                    Map.of(
                            "reason", waiver.reason(),
                            "approval", waiver.approval(),
                            "expires", waiver.expires(),
                            "source", waiver.provenance().shown(),
                            "replaced", Arguments.verdict(judged.verdict()))));
        }
        return List.copyOf(steps);
    }

    private Verdict verdict(Due triple) {
        Verdict decided = failures.containsKey(triple.key())
                ? Verdict.ERROR
                : decisions.getOrDefault(triple.key(), List.of()).stream()
                        .map(Act::verdict)
                        .findFirst()
                        .orElse(Verdict.ERROR);
        return decided == null ? Verdict.ERROR : decided;
    }

    private String decider(String key) {
        return decisions.getOrDefault(key, List.of()).stream()
                .map(Act::ruleId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("accounted before: " + key));
    }

    private static Light light(Act act) {
        Light light = act.light();
        return light == null ? Light.NONE : light;
    }

    private static String state(Due triple) {
        return triple.shape() + " " + triple.stage() + " " + triple.data() + " reached=" + triple.reached();
    }
}
