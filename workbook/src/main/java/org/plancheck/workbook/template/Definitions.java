package org.plancheck.workbook.template;

import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.engine.owed.Entry;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Registry;

/** Says how an indicator is to be counted, from its measure and the form in which it is asked for. */
final class Definitions {
    private final Words words;
    private final Registry registry;

    Definitions(Template template) {
        this.words = new Words(template.lang());
        this.registry = template.registry();
    }

    /** What to write into the cell, in one or two sentences. */
    String of(OwedValue value) {
        String counted = words.of("definition." + code(value));
        String wholes = value.wholes().stream()
                .map(id -> registry.indicator(id).orElseThrow().name().in(words.lang()))
                .collect(Collectors.joining(words.of("list.comma")));
        return wholes.isEmpty()
                ? counted
                : words.of(
                        "definition.and",
                        Map.of("first", counted, "second", words.of("definition.part", Map.of("whole", wholes))));
    }

    private static String code(OwedValue value) {
        Commitment commitment = value.first().commitment();
        if (commitment.scope().isCountedUnits()) {
            return "every-unit";
        }
        return switch (commitment.measure()) {
            case FLOW -> "flow";
            case EVENT, EACH_UNIT -> "event";
            case STOCK -> "stock";
            case SHARE -> value.indicator().survey() ? "survey" : value.entry() == Entry.PARTS ? "parts" : "share";
        };
    }
}
