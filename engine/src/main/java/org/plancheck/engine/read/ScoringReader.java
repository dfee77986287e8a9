package org.plancheck.engine.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Suggestion;
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
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.text.Bilingual;

/**
 * Reads how a scheme scores. What is left out takes the default that docs/scoring.md names. Whether rules exist is told
 * when a run brings them, for local ones are not known before.
 */
final class ScoringReader {
    private static final Pattern RULE = Pattern.compile("[A-Z]+-\\d{3}");
    private static final int MOST_POINTS = 1000;
    private static final Quantity HUNDRED = Quantity.of(100);
    private static final Partial PARTIAL = new Partial(Quantity.of(50), Quantity.of(90), Quantity.of(50));
    private static final List<Grade> GRADES = List.of(
            new Grade("excellent", Quantity.of(90), new Bilingual("优秀", "excellent")),
            new Grade("passed", Quantity.of(70), new Bilingual("达标", "passed")),
            new Grade("failed", Quantity.ZERO, new Bilingual("不达标", "failed")));

    private final Fields fields;
    private final PlanItems items;

    private ScoringReader(Fields fields, PlanItems items) {
        this.fields = fields;
        this.items = items;
    }

    /** The section {@code scoring} of a scheme, null where there is none. */
    static @Nullable Scoring read(Fields scheme, PlanItems items) {
        Fields fields = scheme.optionalFields("scoring");
        return fields == null ? null : new ScoringReader(fields, items).scoring();
    }

    private Scoring scoring() {
        Quantity full = decimalOr(fields, "full", HUNDRED, 1, MOST_POINTS);
        Weights weights = weights();
        Map<Verdict, Credit> credits = credits();
        Partial partial = partial();
        Bonus bonus = bonus();
        List<Grade> grades = fields.has("grades") ? grades() : GRADES;
        Scoring scoring = new Scoring(full, weights, credits, partial, bonus, deductions(), vetoes(grades), grades);
        fields.done();
        return scoring;
    }

    private Weights weights() {
        Fields inner = fields.optionalFields("weights");
        if (inner == null) {
            return Weights.EVEN;
        }
        Weights weights = new Weights(
                weights(inner, "items", this::checkItem),
                weights(inner, "actions", this::checkAction),
                weights(inner, "kinds", ScoringReader::checkKind));
        inner.done();
        return weights;
    }

    private static Map<String, Quantity> weights(Fields fields, String key, BiConsumer<Fields, String> check) {
        Map<String, Quantity> weights = new LinkedHashMap<>();
        Fields inner = fields.optionalFields(key);
        if (inner != null) {
            for (String name : inner.keys()) {
                check.accept(inner, name);
                weights.put(name, inner.decimal(name, 0, MOST_POINTS));
            }
            inner.done();
        }
        return weights;
    }

    private void checkItem(Fields at, String key) {
        checkItem(at, key, key);
    }

    private void checkItem(Fields at, String key, String item) {
        if (!items.isKnown(item)) {
            at.problem(key, "ref.item", Map.of("found", item, "hint", Suggestion.hint(item, items.keys())));
        }
    }

    private void checkAction(Fields at, String action) {
        if (!items.hasUnder(action)) {
            at.problem(
                    action, "scheme.action", Map.of("found", action, "hint", Suggestion.hint(action, items.clauses())));
        }
    }

    private static void checkKind(Fields at, String kind) {
        Set<String> known = kinds();
        if (!known.contains(kind)) {
            at.problem(kind, "scheme.kind", Map.of("found", kind, "allowed", String.join(", ", known)));
        }
    }

    private static Set<String> kinds() {
        Stream<Enum<?>> constants = Stream.concat(Stream.of(Strength.values()), Stream.of(DutyKind.values()));
        return Stream.concat(Stream.of("commitment", "duty"), constants.map(Fields::kebab))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<Verdict, Credit> credits() {
        Map<Verdict, Credit> credits = new EnumMap<>(Credit.defaults());
        Fields inner = fields.optionalFields("credits");
        if (inner != null) {
            for (Verdict verdict : Credit.defaults().keySet()) {
                credits.computeIfPresent(verdict, (v, usual) -> credit(inner, v, usual));
            }
            inner.done();
        }
        return credits;
    }

    private static Credit credit(Fields fields, Verdict verdict, Credit usual) {
        String key = Fields.kebab(verdict);
        String text = fields.optionalText(key);
        Map<String, Credit> words = words(verdict);
        if (text == null || words.containsKey(text)) {
            return text == null ? usual : words.getOrDefault(text, usual);
        }
        return words.isEmpty() || fields.isDecimal(key)
                ? Credit.fixed(fields.decimal(key, 0, 100))
                : unknownCredit(fields, key, text, usual, words.keySet());
    }

    private static Credit unknownCredit(Fields fields, String key, String text, Credit usual, Set<String> words) {
        fields.problem(key, "scheme.credit", Map.of("key", key, "found", text, "allowed", String.join(", ", words)));
        return usual;
    }

    /** What may stand there besides a percentage: what is met or short always counts. */
    private static Map<String, Credit> words(Verdict verdict) {
        Map<String, Credit> words = new TreeMap<>();
        if (verdict == Verdict.BEHIND) {
            words.put("path", Credit.PATH);
        }
        if (verdict == Verdict.BEHIND || verdict == Verdict.SHORTFALL) {
            words.put("target", Credit.TARGET);
        }
        if (verdict != Verdict.MET && verdict != Verdict.SHORTFALL) {
            words.put("left-out", Credit.LEFT_OUT);
        }
        return words;
    }

    private Partial partial() {
        Fields inner = fields.optionalFields("partial");
        if (inner == null) {
            return PARTIAL;
        }
        Partial partial = new Partial(
                decimalOr(inner, "floor", PARTIAL.floor(), 0, 100),
                decimalOr(inner, "cap", PARTIAL.cap(), 0, 100),
                decimalOr(inner, "inProgress", PARTIAL.inProgress(), 0, 100));
        if (partial.floor().above(partial.cap())) {
            inner.problem("cap", "scheme.cap", Map.of("cap", partial.cap(), "floor", partial.floor()));
        }
        inner.done();
        return partial;
    }

    private @Nullable Bonus bonus() {
        Fields inner = fields.optionalFields("bonus");
        if (inner == null) {
            return null;
        }
        Bonus bonus = new Bonus(
                inner.decimal("over", 0, MOST_POINTS),
                inner.decimal("points", 0, MOST_POINTS),
                inner.decimal("max", 0, MOST_POINTS));
        inner.done();
        return bonus;
    }

    private List<Deduction> deductions() {
        Set<String> named = new HashSet<>();
        return List.copyOf(fields.listOf("deductions", entry -> {
            Deduction deduction = new Deduction(
                    entry.text("rule", RULE, "TOWN-001"),
                    entry.decimal("points", 0, MOST_POINTS),
                    entry.decimal("max", 0, MOST_POINTS),
                    provenance(entry, "rule"));
            if (!named.add(deduction.rule())) {
                entry.problem("rule", "double.id", Map.of("id", deduction.rule()));
            }
            entry.done();
            return deduction;
        }));
    }

    private List<Veto> vetoes(List<Grade> grades) {
        return List.copyOf(fields.listOf("vetoes", entry -> veto(entry, grades)));
    }

    private Veto veto(Fields entry, List<Grade> grades) {
        String rule = entry.has("rule") ? entry.text("rule", RULE, "TOWN-001") : null;
        Verdict verdict = entry.optionalChoice("verdict", Verdict.class);
        if (entry.has("rule") == entry.has("verdict")) {
            entry.problem("rule", "scheme.veto", Map.of());
        }
        String item = entry.optionalText("item");
        if (item != null) {
            checkItem(entry, "item", item);
        }
        String atMost = entry.text("atMost");
        List<String> known = grades.stream().map(Grade::id).toList();
        if (!atMost.isEmpty() && !known.contains(atMost)) {
            entry.problem("atMost", "scheme.grade", Map.of("found", atMost, "allowed", String.join(", ", known)));
        }
        entry.done();
        return new Veto(rule, verdict, item, atMost, provenance(entry, "rule"));
    }

    private List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        fields.listOf("grades", entry -> {
            Grade grade = new Grade(
                    entry.text("id", RegistryReader.ID, "excellent"),
                    entry.decimal("from", 0, MOST_POINTS),
                    entry.words("name"));
            checkOrder(entry, grade, grades);
            grades.add(grade);
            entry.done();
            return grade;
        });
        if (grades.isEmpty() || !grades.get(grades.size() - 1).from().isZero()) {
            fields.problem("grades", "scheme.grades-end", Map.of());
        }
        return List.copyOf(grades);
    }

    private static void checkOrder(Fields entry, Grade grade, List<Grade> before) {
        if (before.stream().anyMatch(g -> g.id().equals(grade.id()))) {
            entry.problem("id", "double.id", Map.of("id", grade.id()));
        }
        if (!before.isEmpty()
                && grade.from().atLeast(before.get(before.size() - 1).from())) {
            entry.problem(
                    "from",
                    "scheme.grades-order",
                    Map.of(
                            "found",
                            grade.from(),
                            "before",
                            before.get(before.size() - 1).from()));
        }
    }

    private static Provenance provenance(Fields entry, String key) {
        Node at = entry.has(key) ? entry.get(key) : entry.node();
        Node place = at == null ? entry.node() : at;
        return new Provenance(entry.problems().file(), place.line() + ":" + place.column());
    }

    private static Quantity decimalOr(Fields fields, String key, Quantity usual, int low, int high) {
        return fields.has(key) ? fields.decimal(key, low, high) : usual;
    }
}
