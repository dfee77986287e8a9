package org.plancheck.reports.summary;

import java.nio.charset.StandardCharsets;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.words.Facts;

/** The deficiency report as Markdown, to read, to send and to paste into a letter. */
public final class MarkdownReport implements ReportFormat {
    @Override
    public String name() {
        return "md";
    }

    @Override
    public String fileName() {
        return "report.md";
    }

    @Override
    public byte[] render(Assessment assessment, Lang lang) {
        Document document = Deficiencies.of(new Facts(assessment, lang));
        return MarkdownWriter.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
