package org.plancheck.engine.owed;

import java.util.List;
import java.util.Map;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** Says how an indicator is to be counted, from its measure and the form in which it is asked for. */
public final class Counting {
    static final Messages MESSAGES = Messages.beside(Counting.class, "counting");

    private final Registry registry;

    public Counting(Registry registry) {
        this.registry = registry;
    }

    /** What to write into the cell, in one or two sentences. */
    public Bilingual of(OwedValue value) {
        Bilingual counted = MESSAGES.of(code(value));
        List<Bilingual> wholes = value.wholes().stream()
                .map(id -> registry.indicator(id).orElseThrow().name())
                .toList();
        return wholes.isEmpty()
                ? counted
                : MESSAGES.of(
                        "and",
                        Map.of(
                                "first",
                                counted,
                                "second",
                                MESSAGES.of("part", Map.of("whole", Bilingual.list(wholes)))));
    }

    private static String code(OwedValue value) {
        Commitment commitment = value.first().commitment();
        if (commitment.scope().isCountedUnits()) {
            return "every-unit";
        }
        if (value.indicator().unit().equals("%")) {
            return value.indicator().survey() ? "survey" : "share." + value.entry();
        }
        if (isCondition(value.first())) {
            return "condition";
        }
        return switch (commitment.measure()) {
            case FLOW, SHARE -> "flow";
            case EVENT, EACH_UNIT -> "event";
            case STOCK -> "stock";
        };
    }

    /** A further condition carries the measure of its commitment, which says nothing about its own figure. */
    private static boolean isCondition(Ask ask) {
        Commitment asked = ask.commitment();
        return ask.plan().commitment(asked.id()).stream()
                .flatMap(whole -> whole.terms().also().stream())
                .anyMatch(condition -> condition.indicator().equals(asked.indicator()));
    }
}
