package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * A finding as it stood when it was handed out for rectification: whatever later runs find, this was told to the unit.
 *
 * @param id the finding's id
 * @param ruleId the rule that found it
 * @param subject what it is about: {@code plan-id/item-id}, an indicator id, or a unit id
 * @param jurisdiction code
 * @param about the item, indicator or unit by name
 * @param responsible units that answer for it, as the plan writes them
 * @param reporter the unit that files
 */
public record RaisedFinding(
        String id,
        String ruleId,
        Severity severity,
        String subject,
        @Nullable String planId,
        String jurisdiction,
        int year,
        @Nullable String clause,
        Bilingual about,
        Bilingual title,
        Bilingual message,
        Bilingual reporter,
        List<String> responsible) {

    /** A finding of a run, to be handed out. */
    public static RaisedFinding of(Finding f) {
        return new RaisedFinding(
                f.id(),
                f.ruleId(),
                f.severity(),
                f.subject(),
                f.planId(),
                f.jurisdiction(),
                f.year(),
                f.clause(),
                about(f),
                f.title(),
                f.message(),
                f.reporter(),
                f.responsible());
    }

    /** The id that rule, subject, area and year make. */
    public static String id(String ruleId, String subject, String jurisdiction, int year) {
        return ruleId + "/" + subject + "@" + jurisdiction + "/" + year;
    }

    private static Bilingual about(Finding f) {
        for (String name : List.of("item", "indicator", "file")) {
            Object value = f.args().get(name);
            if (value != null) {
                return value instanceof Bilingual words ? words : Bilingual.same(value.toString());
            }
        }
        return f.title();
    }
}
