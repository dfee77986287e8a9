package org.plancheck.model.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/** Something a plan asks for and an assessment decides: a commitment or a duty (考核事项). */
public sealed interface Item permits Commitment, Duty {
    /** Short id, unique in its plan. */
    String id();

    /** Where the plan says it, such as {@code 三(一)4}. */
    String clause();

    /** The shortest phrase of the text that identifies it. */
    String marker();

    /** Which of several equal phrases in the clause is meant, from 1; 0 when the marker stands there only once. */
    int occurrence();

    Cadence cadence();

    SourcedYear from();

    SourcedYear to();

    /** The deadline's year, for {@link Cadence#BY_DEADLINE}. */
    @Nullable
    Integer deadline();

    Strength strength();

    Scope scope();

    /** The unit that files the value, as the plan writes it; null where the text lists none (文中未列). */
    @Nullable
    String reporter();

    /** Responsible units as the plan writes them, in the text's order; empty where it lists none. */
    List<String> responsible();

    /** What it is about, for people. */
    Bilingual title();

    /** The year at whose end the item is finally due: the deadline, else its last year. */
    default int finalYear() {
        Integer deadline = deadline();
        return deadline == null ? to().year() : deadline;
    }

    /** Whether a county is meant: all are, unless the text names a group of them. */
    default boolean concerns(Jurisdiction county) {
        return true;
    }

    /**
     * The same item by another name.
     *
     * @param ids new ids by the ids that they replace; others stay
     */
    Item renamed(Map<String, String> ids);

    /** The years that a verdict of {@code year} looks at. */
    Span span(int year);
}
