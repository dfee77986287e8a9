package org.plancheck.engine.lint;

import java.util.Map;
import org.plancheck.model.plan.OtherReading;

/** Other readings of open passages are there to make a difference. */
final class ReadingChecks {
    private ReadingChecks() {}

    /** Every reading changes some entry, and every entry that has one reads differently in it. */
    static void changeSomething(Subject subject) {
        for (OtherReading reading : subject.plan().readings()) {
            if (reading.items().isEmpty()) {
                subject.note(subject.places().head(), "reading.unused", Map.of("reading", reading.id()));
            }
            subject.items().stream()
                    .filter(reading.items()::contains)
                    .forEach(item ->
                            subject.note(subject.places().of(item), "reading.same", Map.of("reading", reading.id())));
        }
    }
}
