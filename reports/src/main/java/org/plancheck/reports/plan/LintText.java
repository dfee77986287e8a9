package org.plancheck.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.lint.LintFinding;
import org.plancheck.model.lint.LintReport;
import org.plancheck.model.lint.LintReport.Checked;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.HtmlWriter;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.words.Words;

/** What was found in encodings, for the people who mend them. */
public final class LintText {
    private LintText() {}

    /** For the terminal. */
    public static String text(LintReport report, Lang lang) {
        return TextWriter.write(document(report, lang));
    }

    /** As Markdown. */
    public static String markdown(LintReport report, Lang lang) {
        return MarkdownWriter.write(document(report, lang));
    }

    /** As one self-contained page. */
    public static String html(LintReport report, Lang lang) {
        return HtmlWriter.write(document(report, lang), lang);
    }

    private static Document document(LintReport report, Lang lang) {
        Document document = new Document().heading(1, Words.say(lang, "lint.title"));
        document.paragraph(Words.say(
                lang,
                "lint.summary",
                Map.of(
                        "plans", report.plans().size(),
                        "checked",
                                report.plans().stream()
                                        .mapToInt(Checked::checked)
                                        .sum(),
                        "errors", report.of(LintSeverity.ERROR).size(),
                        "warnings", report.of(LintSeverity.WARNING).size(),
                        "notes", report.of(LintSeverity.NOTE).size())));
        for (LintSeverity severity : LintSeverity.values()) {
            List<LintFinding> findings = report.of(severity);
            if (!findings.isEmpty()) {
                String name = Words.of(severity).in(lang);
                document.heading(2, Words.say(lang, "plan.counted", Map.of("what", name, "count", findings.size())));
                document.listing(findings.stream().map(f -> entry(f, lang)).toList());
            }
        }
        return document;
    }

    private static Document.Entry entry(LintFinding finding, Lang lang) {
        List<String> lead = new ArrayList<>(List.of(finding.place()));
        if (finding.item() != null) {
            lead.add(finding.item());
        }
        lead.add("[" + finding.code() + "]");
        return new Document.Entry(
                String.join(" ", lead), List.of(finding.message().in(lang)));
    }
}
