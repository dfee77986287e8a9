package org.plancheck.ledger.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Messages;

/** Drafts a plan's encoding from its official text. Knows the language of such texts, and no text in particular. */
public final class PlanDrafter {
    static final Messages WORDS = Messages.beside(PlanDrafter.class, "draft");

    private final OfficialText source;
    private final ClauseText text;
    private final Registry registry;

    private PlanDrafter(OfficialText source, Registry registry) {
        this.source = source;
        this.text = ClauseText.of(source);
        this.registry = registry;
    }

    /**
     * Drafts a plan.
     *
     * @param id the plan's id; null to make one of its area and period
     * @param area the plan's own area; null to take it from the title
     * @throws InputException when the text has no clause, or its area is not known
     */
    public static DraftedPlan draft(
            OfficialText source, Registry registry, @Nullable String id, @Nullable Jurisdiction area) {
        return new PlanDrafter(source, registry).draft(id, area);
    }

    private DraftedPlan draft(@Nullable String id, @Nullable Jurisdiction area) {
        Problems problems = new Problems(source.name());
        Head head = null;
        if (text.clauses().size() == 1) {
            problems.add(WORDS, "text.no-clause", Map.of());
        } else {
            head = new HeadReader(source, text, registry).read(area, problems);
        }
        if (head == null) {
            throw new InputException(problems.messages());
        }
        return draft(head, id == null ? id(head) : id);
    }

    private DraftedPlan draft(Head head, String id) {
        Roles roles = new Roles(text);
        Quotes quotes = new Quotes(text);
        Markers markers = new Markers(text);
        Ids ids = new Ids(id);
        Indicators indicators = new Indicators(registry);
        Units units = new Units(registry);
        CommitmentDrafter figures = new CommitmentDrafter(text, head, quotes, markers, indicators, units, ids);
        DutyDrafter duties = new DutyDrafter(text, head, markers, ids);
        for (Passage passage : text.passages()) {
            if (passage.kind() == Passage.Kind.BODY) {
                Roles.Role role = roles.of(passage.clause());
                boolean figured = figures.draft(passage, role);
                if (role == Roles.Role.WORK && !figured && duties.isDuty(passage)) {
                    duties.draft(passage);
                }
            }
        }
        List<Candidate> entries = Stream.of(figures.commitments(), duties.duties(), figures.baselines())
                .flatMap(List::stream)
                .toList();
        TaskDrafter tasks = new TaskDrafter(text, roles, registry);
        List<Map<String, Object>> rows = tasks.tasks();
        Set<String> clauses = Stream.concat(
                        rows.stream().map(row -> String.valueOf(row.get("clause"))),
                        // A baseline is nothing to be done: a section that holds no more is no action.
                        entries.stream().filter(entry -> !entry.id().isEmpty()).map(Candidate::clause))
                .collect(Collectors.toSet());
        boolean known = registry.jurisdiction(head.jurisdiction().code()).isPresent();
        return new DraftedPlan(
                id,
                head,
                tasks.actions(clauses),
                rows,
                List.copyOf(figures.commitments()),
                List.copyOf(duties.duties()),
                List.copyOf(figures.baselines()),
                new ArrayList<>(new ExcuseDrafter(text, roles, quotes, markers, entries, printed(head)).excuses()),
                indicators.proposed(),
                units.proposed(),
                tasks.unknownUnits(),
                known ? List.of() : List.of(head.jurisdiction()));
    }

    /** Where the text prints what it says of itself. */
    private List<Span> printed(Head head) {
        Span all = new Span(0, text.letters().length());
        LocalDate issued = head.issued();
        String date = issued == null
                ? ""
                : issued.getYear() + "年" + issued.getMonthValue() + "月" + issued.getDayOfMonth() + "日";
        return Stream.of(head.title(), Objects.requireNonNullElse(head.documentNumber(), ""), head.issuer(), date)
                .flatMap(wording -> text.occurrences(wording, all).stream())
                .toList();
    }

    /** The area's English name and the period: nanjing-2021-2025. */
    private static String id(Head head) {
        String name = head.jurisdiction()
                .name()
                .en()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b(?:city|district|county|province)\\b", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String area = name.isEmpty() ? head.jurisdiction().code() : name;
        return area + "-" + head.from() + "-" + head.to();
    }
}
