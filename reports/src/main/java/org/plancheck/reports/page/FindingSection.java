package org.plancheck.reports.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Severity;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** Findings by severity, the gravest first. */
final class FindingSection {
    private static final Map<Severity, Light> LIGHTS = new EnumMap<>(Map.of(
            Severity.ERROR, Light.RED,
            Severity.SHORTFALL, Light.RED,
            Severity.MISSING, Light.GREY,
            Severity.HARD, Light.GREY,
            Severity.BEHIND, Light.YELLOW,
            Severity.ADVISORY, Light.YELLOW,
            Severity.SOFT, Light.NONE,
            Severity.NOTE, Light.NONE));

    private final Facts facts;
    private final Filters filters;

    FindingSection(Facts facts, Filters filters) {
        this.facts = facts;
        this.filters = filters;
    }

    /** The light of a severity, as the page writes it. */
    static String light(Severity severity) {
        return Words.code(LIGHTS.getOrDefault(severity, Light.NONE));
    }

    List<FindingGroup> groups() {
        return Stream.of(Severity.values())
                .filter(severity -> !facts.findings(severity).isEmpty())
                .map(this::group)
                .toList();
    }

    private FindingGroup group(Severity severity) {
        String light = light(severity);
        return new FindingGroup(
                light,
                facts.in(Words.of(severity)),
                severity.compareTo(Severity.SHORTFALL) <= 0,
                facts.findings(severity).stream().map(f -> card(f, light)).toList());
    }

    private FindingGroup.Card card(Finding finding, String light) {
        return new FindingGroup.Card(
                filters.of(finding, light),
                filters.about(finding) == null ? null : Keys.ofTriple(finding),
                finding.year(),
                facts.in(finding.title()),
                facts.in(finding.message()),
                facts.in(finding.remedy()),
                facts.area(finding.jurisdiction()),
                facts.in(finding.reporter()),
                facts.responsible(finding),
                facts.citation(finding),
                facts.rule(finding.ruleId()),
                Lines.clean(finding.id()),
                finding.sources().stream().map(Lines::clean).toList());
    }
}
