package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.model.ledger.DraftScore;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/**
 * Holds a draft against the encoding that analysts made of the same text. The draft may not know what only this plan
 * brought into the registry: whoever drafts a new plan does not have that either.
 */
public final class DraftQuality {
    /** How a new indicator is written where the encoding has one that no other plan uses. */
    private static final String NEW = "(new)";

    private final Plan plan;
    private final ClauseText text;
    private final DraftedPlan draft;
    private final Set<String> others;

    private DraftQuality(Plan plan, ClauseText text, DraftedPlan draft, Set<String> others) {
        this.plan = plan;
        this.text = text;
        this.draft = draft;
        this.others = others;
    }

    /** Drafts a plan anew and compares. */
    public static DraftScore measure(Library library, Plan plan, OfficialText source) {
        Set<String> others = new LinkedHashSet<>();
        library.plans().values().stream()
                .filter(other -> !other.id().equals(plan.id()))
                .forEach(other -> {
                    other.commitments().forEach(c -> others.add(c.indicator()));
                    other.baselines().forEach(b -> others.add(b.indicator()));
                });
        Registry all = library.registry();
        List<Indicator> known = all.indicators().stream()
                .filter(indicator -> others.contains(indicator.id()))
                .toList();
        Registry registry = all.withIndicators(known);
        Jurisdiction area = registry.jurisdiction(plan.jurisdiction()).orElseThrow();
        DraftedPlan draft = PlanDrafter.draft(source, registry, plan.id(), area);
        return new DraftQuality(plan, ClauseText.of(source), draft, others).score();
    }

    private DraftScore score() {
        List<DraftScore.Part> parts = new ArrayList<>();
        parts.add(head());
        parts.add(tasks());
        parts.add(part(DraftScore.Kind.COMMITMENTS, plan.commitments(), draft.commitments(), this::commitment));
        parts.add(part(DraftScore.Kind.DUTIES, plan.duties(), draft.duties(), DraftQuality::duty));
        parts.add(baselines());
        return new DraftScore(plan, parts);
    }

    /** What an accepted item says under the keys that a draft guesses. */
    private interface Truth<T> {
        Map<String, Object> of(T item);
    }

    private <T extends Item> DraftScore.Part part(
            DraftScore.Kind kind, List<T> items, List<Candidate> candidates, Truth<T> truth) {
        Map<String, int[]> fields = new LinkedHashMap<>();
        List<Candidate> left = new ArrayList<>(candidates);
        int found = 0;
        for (T item : items) {
            Optional<Candidate> match = match(item, left);
            if (match.isPresent()) {
                left.remove(match.get());
                found++;
                compare(truth.of(item), match.get(), fields);
            }
        }
        return new DraftScore.Part(kind, items.size(), candidates.size(), found, rates(fields));
    }

    /** The candidate whose marker overlaps the item's, else one in the same passage. */
    private Optional<Candidate> match(Item item, List<Candidate> candidates) {
        Optional<Span> place = place(item.clause(), item.marker(), item.occurrence());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Span marker = place.get();
        Optional<Candidate> same = candidates.stream()
                .filter(candidate -> candidate.span().overlaps(marker))
                .findFirst();
        return same.isPresent()
                ? same
                : candidates.stream()
                        .filter(candidate -> passages(marker).stream().anyMatch(p -> p.overlaps(candidate.span())))
                        .findFirst();
    }

    private Optional<Span> place(String clause, String marker, int occurrence) {
        return text.place(clause)
                .map(place -> text.occurrences(marker, place))
                .filter(found -> found.size() >= Math.max(1, occurrence))
                .map(found -> found.get(Math.max(1, occurrence) - 1));
    }

    private List<Span> passages(Span marker) {
        return text.passages().stream()
                .map(Passage::span)
                .filter(passage -> passage.overlaps(marker))
                .toList();
    }

    private void compare(Map<String, Object> truth, Candidate candidate, Map<String, int[]> fields) {
        truth.forEach((key, expected) -> {
            Object guessed = candidate.value(key).orElse("");
            if (key.equals("indicator") && !others.contains(String.valueOf(guessed))) {
                guessed = NEW;
            }
            int[] count = fields.computeIfAbsent(key, k -> new int[2]);
            count[0]++;
            count[1] += String.valueOf(expected).equals(String.valueOf(guessed)) ? 1 : 0;
        });
    }

    private static List<DraftScore.Field> rates(Map<String, int[]> fields) {
        return fields.entrySet().stream()
                .map(field -> new DraftScore.Field(field.getKey(), field.getValue()[0], field.getValue()[1]))
                .toList();
    }

    private Map<String, Object> commitment(Commitment c) {
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("indicator", others.contains(c.indicator()) ? c.indicator() : NEW);
        truth.put("comparator", Fields.kebab(c.comparator()));
        truth.put(c.low() == null ? "value" : "low", plain(c.target()));
        Quantity high = c.high();
        if (high != null) {
            truth.put("high", plain(high));
        }
        truth.put("unit", c.unit());
        truth.put("measure", Fields.kebab(c.measure()));
        time(truth, c);
        String whole = c.partOf();
        truth.put("partOf", whole == null ? "" : wholeOf(whole));
        return truth;
    }

    /** The draft names the whole by an id of its own. */
    private String wholeOf(String whole) {
        return plan.commitment(whole)
                .flatMap(item -> match(item, draft.commitments()))
                .map(Candidate::id)
                .orElse(whole);
    }

    private static Map<String, Object> duty(Duty d) {
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("kind", Fields.kebab(d.kind()));
        time(truth, d);
        return truth;
    }

    private static void time(Map<String, Object> truth, Item item) {
        truth.put("cadence", Fields.kebab(item.cadence()));
        truth.put("from", year(item.from()));
        truth.put("to", year(item.to()));
        truth.put("deadline", item.deadline() == null ? "" : item.deadline());
        truth.put("strength", Fields.kebab(item.strength()));
        truth.put("scope", item.scope().code());
    }

    private static Map<String, Object> year(SourcedYear year) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("year", year.year());
        row.put("source", Fields.kebab(year.source()));
        return row;
    }

    private static String plain(Quantity quantity) {
        return quantity.toPlain();
    }

    private DraftScore.Part baselines() {
        Map<String, int[]> fields = new LinkedHashMap<>();
        List<Candidate> left = new ArrayList<>(draft.baselines());
        int found = 0;
        for (Baseline baseline : plan.baselines()) {
            Optional<Span> place = place(baseline.clause(), baseline.marker(), baseline.occurrence());
            Optional<Candidate> match = left.stream()
                    .filter(candidate ->
                            place.filter(candidate.span()::overlaps).isPresent())
                    .findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                found++;
                Map<String, Object> truth = new LinkedHashMap<>();
                truth.put("indicator", baseline.indicator());
                truth.put("jurisdiction", baseline.jurisdiction());
                truth.put("year", baseline.year());
                truth.put("value", plain(baseline.value()));
                compare(truth, match.get(), fields);
            }
        }
        return new DraftScore.Part(
                DraftScore.Kind.BASELINES,
                plan.baselines().size(),
                draft.baselines().size(),
                found,
                rates(fields));
    }

    private DraftScore.Part tasks() {
        Map<String, int[]> fields = new LinkedHashMap<>();
        int found = 0;
        for (var task : plan.tasks()) {
            Optional<Map<String, Object>> match = draft.tasks().stream()
                    .filter(row -> task.clause().equals(row.get("clause")))
                    .findFirst();
            if (match.isPresent()) {
                found++;
                count(fields, "heading", task.heading().equals(match.get().get("heading")));
                count(
                        fields,
                        "responsible",
                        task.responsible().equals(match.get().get("responsible")));
            }
        }
        return new DraftScore.Part(
                DraftScore.Kind.TASKS, plan.tasks().size(), draft.tasks().size(), found, rates(fields));
    }

    private DraftScore.Part head() {
        Head head = draft.head();
        Map<String, int[]> fields = new LinkedHashMap<>();
        count(fields, "title", head.title().equals(plan.title().zh()));
        count(fields, "documentNumber", Objects.equals(head.documentNumber(), plan.documentNumber()));
        count(fields, "issuer", head.issuer().equals(plan.issuer()));
        count(fields, "issued", Objects.equals(head.issued(), plan.issued()));
        count(fields, "period", head.from() == plan.from() && head.to() == plan.to());
        count(fields, "actions", actions());
        return new DraftScore.Part(DraftScore.Kind.HEAD, 1, 1, 1, rates(fields));
    }

    private boolean actions() {
        List<String> encoded = plan.actions().stream()
                .map(a -> a.clause() + a.heading() + Fields.kebab(a.kind()))
                .toList();
        List<String> drafted = draft.actions().stream()
                .map(row -> "" + row.get("clause") + row.get("heading") + row.get("kind"))
                .toList();
        return encoded.equals(drafted);
    }

    private static void count(Map<String, int[]> fields, String key, boolean right) {
        int[] count = fields.computeIfAbsent(key, k -> new int[2]);
        count[0]++;
        count[1] += right ? 1 : 0;
    }
}
