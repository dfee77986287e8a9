package org.plancheck.model.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * A promise without a number that can be checked by yes/no, a date or a count, with evidence (定性任务).
 *
 * @param summary the duty in our own words
 * @param kind what sort of thing is promised
 * @param every whole years in which it must be done once, one block after the other (每两年一次); 1 for every year
 * @param evidence what would prove it
 */
public record Duty(
        String id,
        String clause,
        String marker,
        int occurrence,
        Bilingual summary,
        DutyKind kind,
        Cadence cadence,
        SourcedYear from,
        SourcedYear to,
        @Nullable Integer deadline,
        Strength strength,
        Scope scope,
        int every,
        @Nullable String reporter,
        List<String> responsible,
        Bilingual evidence)
        implements Item {

    @Override
    public Duty renamed(Map<String, String> ids) {
        return new Duty(
                ids.getOrDefault(id, id),
                clause,
                marker,
                occurrence,
                summary,
                kind,
                cadence,
                from,
                to,
                deadline,
                strength,
                scope,
                every,
                reporter,
                responsible,
                evidence);
    }

    @Override
    public Bilingual title() {
        return summary;
    }

    @Override
    public Span span(int year) {
        return Span.of(this, every, 1, year);
    }
}
