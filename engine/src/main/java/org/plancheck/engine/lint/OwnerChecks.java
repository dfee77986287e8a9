package org.plancheck.engine.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Task;
import org.plancheck.model.registry.ResponsibleUnit;

/** Who answers for an item. */
final class OwnerChecks {
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]+(\\([一二三四五六七八九十]+\\))?");

    private OwnerChecks() {}

    /**
     * An item without units stands where the text lists none: in a task with an empty list, or in a section without
     * tasks, which states goals. Elsewhere a task was forgotten.
     */
    static void answeredFor(Subject subject) {
        for (Item item : subject.items()) {
            if (isUnlisted(item) && isForgotten(subject, item)) {
                subject.warning(subject.places().of(item), "owner.none", Map.of("clause", item.clause()));
            }
        }
    }

    private static boolean isUnlisted(Item item) {
        return item.reporter() == null && item.responsible().isEmpty();
    }

    private static boolean isForgotten(Subject subject, Item item) {
        List<String> clauses = subject.plan().tasks().stream().map(Task::clause).toList();
        return !clauses.contains(item.clause())
                && clauses.stream().anyMatch(clause -> section(clause).equals(section(item.clause())));
    }

    private static String section(String clause) {
        Matcher section = SECTION.matcher(clause);
        return section.lookingAt() ? section.group() : clause;
    }

    /** Where the text lists nobody the leading-group office files: one note for a plan, not one for each item. */
    static void listedInText(Subject subject) {
        List<Item> unlisted = subject.items().stream()
                .filter(item -> isUnlisted(item) && !isForgotten(subject, item))
                .toList();
        if (!unlisted.isEmpty()) {
            List<String> clauses =
                    unlisted.stream().map(Item::clause).distinct().toList();
            subject.note(
                    subject.places().tasks(),
                    "owner.office",
                    Map.of("items", unlisted.size(), "clauses", String.join("、", clauses)));
        }
    }

    /** What many units are to do together nobody does, except where each county answers for itself. */
    static void notOnlyTogether(Subject subject) {
        for (Item item : subject.items()) {
            boolean together = !item.responsible().isEmpty()
                    && item.responsible().stream().allMatch(name -> isCollective(subject, name))
                    && isCollective(subject, String.valueOf(item.reporter()));
            if (together && !item.scope().isEachCounty()) {
                subject.note(
                        subject.places().of(item),
                        "owner.collective",
                        Map.of("units", String.join("、", item.responsible())));
            }
        }
    }

    private static boolean isCollective(Subject subject, String name) {
        return subject.registry()
                .unitNamed(name)
                .filter(ResponsibleUnit::collective)
                .isPresent();
    }
}
