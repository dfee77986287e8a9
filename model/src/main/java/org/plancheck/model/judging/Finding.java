package org.plancheck.model.judging;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * Something to act on (问题).
 *
 * @param id made of rule, item (or indicator or unit), jurisdiction and year, so that it keeps across runs
 * @param ruleId the rule that found it
 * @param subject what it is about: {@code plan-id/item-id}, an indicator id, or a unit id
 * @param planId the plan, null for findings about values that serve several plans
 * @param jurisdiction code
 * @param clause the clause, null where none applies
 * @param args the figures by name, as the message uses them
 * @param responsible units that answer for it, as the plan writes them
 * @param reporterId id of the unit that files, or a county's code
 * @param reporter its name as the plan prints it
 * @param sources files and places it rests on
 */
public record Finding(
        String id,
        String ruleId,
        Severity severity,
        String subject,
        @Nullable String planId,
        String jurisdiction,
        int year,
        @Nullable String clause,
        Bilingual title,
        Bilingual message,
        Bilingual remedy,
        Map<String, Object> args,
        List<String> responsible,
        String reporterId,
        Bilingual reporter,
        List<String> sources) {}
