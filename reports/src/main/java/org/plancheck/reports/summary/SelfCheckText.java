package org.plancheck.reports.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/**
 * The part of the terminal text that only a self-check has: every finding of the checked year in full, because
 * its reader has no other report, and what the city decides.
 */
final class SelfCheckText {
    private static final String INDENT = "    ";

    private final Facts facts;
    private final int columns;

    SelfCheckText(Facts facts, int columns) {
        this.facts = facts;
        this.columns = columns;
    }

    /** Lines to add; none for an annual assessment. */
    List<String> lines() {
        Assessment assessment = facts.assessment();
        List<String> lines = new ArrayList<>();
        if (assessment.kind() != Assessment.Kind.SELF_CHECK) {
            return lines;
        }
        List<String> findings = findings(EnumSet.allOf(Severity.class));
        if (findings.isEmpty() && (!assessment.current().isEmpty() || assessment.needsEarlierYears())) {
            lines.add("");
            lines.add(facts.say("text.clean"));
        }
        lines.addAll(findings);
        Map<Boolean, List<Deferred>> byNeed =
                assessment.deferred().stream().collect(Collectors.partitioningBy(Deferred::needsEarlierYears));
        deferred("text.earlierYearsList", byNeed.getOrDefault(true, List.of()), lines);
        deferred("text.deferredList", byNeed.getOrDefault(false, List.of()), lines);
        return lines;
    }

    /** The findings of the checked year with one of the severities, gravest first. */
    List<String> findings(Set<Severity> wanted) {
        Assessment assessment = facts.assessment();
        List<String> lines = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            assessment.findings().stream()
                    .filter(f -> f.severity() == severity && wanted.contains(severity) && f.year() == assessment.year())
                    .forEach(f -> finding(f, lines));
        }
        return lines;
    }

    private void finding(Finding finding, List<String> lines) {
        lines.add("");
        add(lines, "【" + facts.in(Words.of(finding.severity())) + "】 ", facts.in(finding.message()));
        add(lines, INDENT + facts.say("text.remedy"), facts.in(finding.remedy()));
        add(lines, INDENT + facts.say("text.id"), finding.id());
    }

    /** One heading for each reason, its items beneath. */
    private void deferred(String heading, List<Deferred> deferred, List<String> lines) {
        if (deferred.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(facts.say(heading, Map.of("count", deferred.size())));
        Map<String, List<Deferred>> groups = deferred.stream()
                .collect(Collectors.groupingBy(d -> facts.in(d.reason()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((reason, items) -> {
            add(lines, "  ", facts.say("text.deferredReason", Map.of("reason", reason, "count", items.size())));
            items.forEach(d -> add(
                    lines,
                    INDENT + "- ",
                    facts.in(d.item().title()) + " ("
                            + facts.in(ClauseWords.of(d.item().clause())) + ")"));
        });
    }

    private void add(List<String> lines, String first, String text) {
        lines.addAll(Lines.wrap(first, text, INDENT, columns));
    }
}
