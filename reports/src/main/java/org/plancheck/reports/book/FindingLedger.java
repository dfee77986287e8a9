package org.plancheck.reports.book;

import java.math.BigDecimal;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** The ledger of findings (问题台账): everything that was found, gravest first, for the office to sort and count. */
public final class FindingLedger implements ReportFormat {
    @Override
    public String name() {
        return "findings";
    }

    @Override
    public String fileName() {
        return "findings.xlsx";
    }

    @Override
    public boolean appliesTo(Assessment assessment) {
        return !assessment.findings().isEmpty();
    }

    @Override
    public byte[] render(Assessment assessment, Lang lang) {
        Facts facts = new Facts(assessment, lang);
        return table(facts).bytes("findings", assessment.findings());
    }

    private static ExplainedTable<Finding> table(Facts facts) {
        return new ExplainedTable<Finding>(facts)
                .mark("severity", 14, f -> facts.in(Words.of(f.severity())))
                .mark("yearOfFinding", 7, f -> f.year() == 0 ? "" : BigDecimal.valueOf(f.year()))
                .text("area", 11, f -> facts.area(f.jurisdiction()))
                .text("reporter", 16, f -> facts.in(f.reporter()))
                .text("about", 28, f -> facts.in(RaisedFinding.of(f).about()))
                .text("title", 18, f -> facts.in(f.title()))
                .text("message", 46, f -> facts.in(f.message()))
                .text("remedy", 36, f -> facts.in(f.remedy()))
                .text("responsible", 24, facts::responsible)
                .text("basis", 24, facts::citation)
                .mark("deadline", 12, f -> deadline(facts.assessment(), f))
                .mark("streak", 9, FindingLedger::streak)
                .text("escalation", 16, f -> f.args().get("escalation") instanceof Bilingual step ? facts.in(step) : "")
                .mark("ruleOfFinding", 14, Finding::ruleId)
                .text("sources", 30, Finding::sources)
                .text("id", 36, Finding::id);
    }

    /** Only what a unit can act on after a city run has a day by which it is to be mended. */
    private static String deadline(Assessment assessment, Finding finding) {
        var terms = assessment.scheme().rectification();
        boolean isDue = assessment.kind() == Assessment.Kind.ANNUAL
                && finding.year() != 0
                && RectificationRow.isActedOn(finding.severity());
        return terms == null || !isDue ? "" : terms.deadlineOf(finding.year()).toString();
    }

    /** How many due years in a row it has been short, where the rule that found it counts them. */
    private static Object streak(Finding finding) {
        return finding.args().get("yearsShort") instanceof Integer years && years > 0 ? BigDecimal.valueOf(years) : "";
    }
}
