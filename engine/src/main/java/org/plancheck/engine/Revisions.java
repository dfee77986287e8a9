package org.plancheck.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.revise.PlanDiff;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.revision.Revision;
import org.plancheck.model.revision.Turned;

/**
 * Holds a revised plan against the former one, and both against the same data. The data speak of the former plan's id
 * and items; the revised plan is assessed under these names, so that allocations, waivers and reports go on to count.
 */
public final class Revisions {
    private final Plan before;
    private final Plan after;
    private final Library library;

    public Revisions(Plan before, Plan after, Library library) {
        this.before = before;
        this.after = after;
        this.library = library;
    }

    /** The entries alone. */
    public Revision ofEntries() {
        return new Revision(before, after, PlanDiff.of(before, after, library.registry()), null);
    }

    /**
     * The entries, and what a folder's data come to under both plans.
     *
     * @return empty when the folder does not assess the former plan
     */
    public Optional<Revision> onData(Path folder, RuleBook rules, LocalDate asOf) {
        Plan renamed = underFormerNames();
        Assessment was = assess(before, renamed, folder, rules, asOf);
        Assessment is = assess(renamed, before, folder, rules, asOf);
        if (was == null || is == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Revision(before, after, PlanDiff.of(before, after, library.registry()), compared(was, is)));
    }

    private static Revision.OnData compared(Assessment was, Assessment is) {
        SortedMap<String, Judgement> before = byKey(was);
        SortedMap<String, Judgement> after = byKey(is);
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Turned> turned = new ArrayList<>();
        int both = 0;
        for (String key : keys) {
            Judgement one = before.get(key);
            Judgement other = after.get(key);
            both += one != null && other != null ? 1 : 0;
            if (one == null || other == null || one.verdict() != other.verdict()) {
                turned.add(new Turned(one, other));
            }
        }
        return new Revision.OnData(is.year(), both, List.copyOf(turned));
    }

    private static SortedMap<String, Judgement> byKey(Assessment assessment) {
        return assessment.judgements().stream()
                .collect(Collectors.toMap(j -> j.due().key(), j -> j, (a, b) -> a, TreeMap::new));
    }

    private Plan underFormerNames() {
        Map<String, String> former = PlanDiff.formerIds(before, after);
        return new Plan(
                before.id(),
                after.title(),
                after.documentNumber(),
                after.issuer(),
                after.issued(),
                after.from(),
                after.to(),
                after.jurisdiction(),
                after.surveys(),
                after.baselines(),
                after.actions(),
                after.tasks(),
                after.commitments().stream().map(c -> c.renamed(former)).toList(),
                after.duties().stream().map(d -> d.renamed(former)).toList(),
                after.readings().stream().map(r -> r.renamed(former)).toList());
    }

    /** One side; null when the folder does not assess the plan. */
    private @Nullable Assessment assess(Plan side, Plan other, Path root, RuleBook rules, LocalDate asOf) {
        Plan readable = withItemsOf(other, side);
        Library known = library.with(readable);
        AssessmentFolder folder = AssessmentFolder.read(root, known);
        Optional<Plan> named = folder.plans().stream()
                .filter(plan -> plan.id().equals(side.id()))
                .findFirst();
        if (named.isEmpty()) {
            return null;
        }
        List<Survey> surveys = new ArrayList<>(side.surveys());
        surveys.addAll(named.get()
                .surveys()
                .subList(readable.surveys().size(), named.get().surveys().size()));
        Plan assessed =
                side.withSurveys(List.copyOf(surveys)).readAs(folder.scheme().readings());
        return Assessor.assess(new Request(
                known,
                folder.withPlans(List.of(assessed)),
                folder.submissions(known),
                rules,
                asOf.getYear(),
                asOf,
                Optional.empty(),
                Request.RULE_BUDGET,
                stage -> {}));
    }

    /** The plan with what only the other has, so that files which mention it can be read; it is not assessed. */
    private static Plan withItemsOf(Plan other, Plan side) {
        Set<String> own = side.items().map(Item::id).collect(Collectors.toSet());
        List<Commitment> commitments = new ArrayList<>(side.commitments());
        other.commitments().stream().filter(c -> !own.contains(c.id())).forEach(commitments::add);
        List<Duty> duties = new ArrayList<>(side.duties());
        other.duties().stream().filter(d -> !own.contains(d.id())).forEach(duties::add);
        return side.withItems(List.copyOf(commitments), List.copyOf(duties));
    }
}
