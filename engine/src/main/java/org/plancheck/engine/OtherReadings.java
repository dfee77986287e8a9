package org.plancheck.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.Trace;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.model.judging.DueOtherwise;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.OtherVerdict;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.OtherReading;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/**
 * Judges again with each open passage read otherwise, and marks the verdicts that rest on how it is read. Nothing is
 * estimated: for each reading the whole of the judging is done once more. The marked verdicts themselves stay as they are.
 */
final class OtherReadings {
    private final List<Judgement> judgements;
    private final Set<String> due;
    private final Map<String, List<OtherVerdict>> turned = new HashMap<>();
    private final List<DueOtherwise> newlyDue = new ArrayList<>();

    private OtherReadings(Rejudged own) {
        this.judgements = own.judgements();
        this.due = own.due();
    }

    /**
     * What a judging comes to.
     *
     * @param due the keys of all that is due, decided here or left to the city
     */
    record Rejudged(List<Judgement> judgements, Set<String> due) {}

    /**
     * Compares what was judged with what the plans' other readings come to.
     *
     * @param own as the scheme reads the plans
     */
    static OtherReadings of(Request request, Rejudged own) {
        OtherReadings readings = new OtherReadings(own);
        for (Plan plan : request.folder().plans()) {
            for (OtherReading reading : plan.readings()) {
                if (!reading.items().isEmpty()) {
                    readings.compare(reading, Assessor.judgeAgain(read(request, plan, reading)));
                }
            }
        }
        return readings;
    }

    /** The same run with one passage read otherwise. */
    private static Request read(Request request, Plan open, OtherReading reading) {
        return request.withPlans(request.folder().plans().stream()
                .map(plan -> plan.id().equals(open.id()) ? plan.readAs(reading) : plan)
                .toList());
    }

    private void compare(OtherReading reading, Rejudged again) {
        Map<String, Judgement> others = again.judgements().stream()
                .collect(Collectors.toMap(j -> j.due().key(), j -> j));
        for (Judgement judgement : judgements) {
            String key = judgement.due().key();
            Judgement other = others.get(key);
            if (other != null ? isTurned(judgement, other) : !again.due().contains(key)) {
                turned.computeIfAbsent(key, k -> new ArrayList<>()).add(verdict(reading, other));
            }
        }
        again.judgements().stream()
                .filter(other -> !due.contains(other.due().key()))
                .forEach(other ->
                        newlyDue.add(new DueOtherwise(other.due(), other.verdict(), reading.id(), reading.words())));
    }

    private static boolean isTurned(Judgement own, Judgement other) {
        return own.verdict() != other.verdict() || own.light() != other.light();
    }

    private static OtherVerdict verdict(OtherReading reading, @Nullable Judgement other) {
        return new OtherVerdict(
                reading.id(),
                reading.words(),
                other == null ? null : other.verdict(),
                other == null ? null : other.light());
    }

    /** The judgements, each with the readings that would turn it. */
    List<Judgement> marked() {
        return judgements.stream().map(this::marked).toList();
    }

    /** What would be due only in another reading. */
    List<DueOtherwise> newlyDue() {
        return List.copyOf(newlyDue);
    }

    private Judgement marked(Judgement judgement) {
        List<OtherVerdict> others = turned.getOrDefault(judgement.due().key(), List.of());
        if (others.isEmpty()) {
            return judgement;
        }
        List<Step> steps = new ArrayList<>(judgement.steps());
        others.forEach(other -> steps.add(step(judgement, other)));
        return judgement.fragile(List.copyOf(others), List.copyOf(steps));
    }

    private static Step step(Judgement judgement, OtherVerdict other) {
        Verdict verdict = other.verdict();
        Light light = other.light();
        if (verdict == null || light == null) {
            return Trace.step("reading.not-due", Map.of("reading", other.words()));
        }
        Bilingual told = Arguments.verdict(verdict);
        return verdict == judgement.verdict()
                ? Trace.step(
                        "reading.light",
                        Map.of("reading", other.words(), "verdict", told, "light", Arguments.light(light)))
                : Trace.step("reading.verdict", Map.of("reading", other.words(), "verdict", told));
    }
}
