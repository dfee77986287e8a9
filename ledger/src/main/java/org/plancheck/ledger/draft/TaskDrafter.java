package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Headings;
import org.plancheck.ledger.text.Span;
import org.plancheck.model.plan.Action;
import org.plancheck.model.registry.Registry;

/** Drafts tasks with their responsible units, and the headings above them. */
final class TaskDrafter {
    /** A longer first sentence is no heading. */
    private static final int LONGEST_HEADING = 30;

    private final ClauseText text;
    private final Roles roles;
    private final Registry registry;
    private final Headings headings;
    private final Set<String> unknown = new LinkedHashSet<>();

    TaskDrafter(ClauseText text, Roles roles, Registry registry) {
        this.text = text;
        this.roles = roles;
        this.registry = registry;
        this.headings = new Headings(text);
    }

    /** Names of units that the registry does not know; after {@link #tasks}. */
    Set<String> unknownUnits() {
        return unknown;
    }

    /** Every numbered item, and every paragraph of sentences that belongs to none and is to be done. */
    List<Map<String, Object>> tasks() {
        List<Map<String, Object>> tasks = new ArrayList<>();
        for (Clause clause : text.clauses()) {
            if (clause.code().matches(".*\\d")) {
                tasks.add(task(clause.code(), clause.whole()));
                continue;
            }
            for (int i = 0; i < clause.paragraphs().size(); i++) {
                String cited = clause.code() + "¶" + (i + 1);
                String words = text.letters().normal(clause.paragraphs().get(i));
                boolean work = !clause.code().equals(Clause.FOREWORD) && roles.of(cited) == Roles.Role.WORK;
                if (work && words.contains("。") && !words.startsWith("抄送")) {
                    tasks.add(task(cited, clause.paragraphs().get(i)));
                }
            }
        }
        return tasks;
    }

    /** The headed sections above given clauses. */
    List<Map<String, Object>> actions(Set<String> clauses) {
        List<Map<String, Object>> actions = new ArrayList<>();
        for (Clause clause : text.clauses()) {
            String heading = headings.above(clause.code());
            Action.Kind kind = Headings.kindOf(heading);
            Action action = new Action(clause.code(), heading, null, kind == null ? Action.Kind.MEASURE : kind);
            if (clause.code().endsWith(")")
                    && !heading.isEmpty()
                    && clauses.stream().anyMatch(action::covers)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("clause", clause.code());
                row.put("heading", heading);
                row.put("kind", Fields.kebab(action.kind()));
                actions.add(row);
            }
        }
        return actions;
    }

    private Map<String, Object> task(String cited, Span place) {
        List<String> units = text.unitLists().stream()
                .filter(list -> place.contains(list.span()))
                .map(ClauseText.UnitList::units)
                .findFirst()
                .orElse(List.of());
        units.stream().filter(name -> registry.unitNamed(name).isEmpty()).forEach(unknown::add);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("clause", cited);
        row.put("heading", heading(cited, place));
        row.put("responsible", units);
        return row;
    }

    private String heading(String cited, Span place) {
        String own = Headings.withoutNumber(firstSentence(place));
        boolean paragraph = cited.contains("¶");
        String above = headings.above(cited);
        boolean headed = own.length() <= LONGEST_HEADING && own.indexOf(',') < 0;
        return paragraph && !headed && !above.isEmpty() ? above : paragraph ? own : above;
    }

    private String firstSentence(Span place) {
        String words = text.letters().normal(place);
        int stop = words.indexOf('。');
        return stop < 0 ? words : words.substring(0, stop);
    }
}
