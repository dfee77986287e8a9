package org.plancheck.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Severity;

/**
 * The part of the terminal text that only a self-check has: every finding of the checked year in full, because
 * its reader has no other report, and what the city decides.
 */
final class SelfCheckText {
    private static final String INDENT = "    ";
    private static final String CLOSING = "，。；：、！？）》”";

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
        for (Severity severity : Severity.values()) {
            assessment.findings().stream()
                    .filter(f -> f.severity() == severity && f.year() == assessment.year())
                    .forEach(f -> finding(f, lines));
        }
        deferred(assessment.deferred(), lines);
        return lines;
    }

    private void finding(Finding finding, List<String> lines) {
        lines.add("");
        lines.addAll(wrapped("【" + facts.in(Words.of(finding.severity())) + "】 ", facts.in(finding.message()), ""));
        lines.addAll(wrapped(INDENT + facts.say("text.remedy"), facts.in(finding.remedy()), INDENT));
        lines.addAll(wrapped(INDENT + facts.say("text.id"), finding.id(), INDENT));
    }

    private void deferred(List<Deferred> deferred, List<String> lines) {
        if (deferred.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(facts.say("text.deferredList", Map.of("count", deferred.size())));
        for (Deferred one : deferred) {
            String what = facts.in(one.item().title()) + " (" + one.item().clause() + ")";
            lines.addAll(wrapped("  - ", what + facts.say("text.colon") + facts.in(one.reason()), INDENT));
        }
    }

    private List<String> wrapped(String first, String text, String next) {
        List<String> lines = new ArrayList<>();
        String start = first;
        String left = Lines.clean(text);
        do {
            // Two columns stay free for a closing mark, which must not begin a line.
            String fitting = Lines.fitting(left, columns - 2 - Lines.width(start));
            left = left.substring(fitting.length());
            if (!left.isEmpty() && CLOSING.indexOf(left.charAt(0)) >= 0) {
                fitting += left.charAt(0);
                left = left.substring(1);
            }
            lines.add(start + fitting);
            left = left.strip();
            start = next.isEmpty() ? INDENT : next;
        } while (!left.isEmpty());
        return lines;
    }
}
