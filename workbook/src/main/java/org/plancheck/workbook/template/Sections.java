package org.plancheck.workbook.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Task;

/** The plans' sections as they come by, row after row. */
final class Sections {
    private final Template template;
    private final Words words;
    private @Nullable Place current;

    Sections(Template template, Words words) {
        this.template = template;
        this.words = words;
    }

    /** Where in which plan a row belongs. */
    record Place(Plan plan, String clause) {}

    /** How many bands a list of rows needs. */
    static <T> int count(List<T> rows, Function<T, Place> place) {
        int bands = 0;
        Place before = null;
        for (T row : rows) {
            Place here = place.apply(row);
            bands += here.equals(before) ? 0 : 1;
            before = here;
        }
        return bands;
    }

    /** The band to write before a row; empty when the row stays in its section. */
    Optional<String> next(Place place) {
        if (place.equals(current)) {
            return Optional.empty();
        }
        current = place;
        String heading = place.plan()
                .task(place.clause())
                .map(Task::heading)
                .or(() -> place.plan()
                        .actionOf(place.clause())
                        .map(action -> action.title().in(template.lang())))
                .orElse(words.of("section.none"));
        String section = ClauseWords.of(place.clause()).in(template.lang()) + "　" + heading;
        boolean many = template.plans().size() > 1;
        return Optional.of(many ? place.plan().citation().in(template.lang()) + "　" + section : section);
    }
}
