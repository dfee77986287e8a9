package org.plancheck.reports;

import java.nio.charset.StandardCharsets;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;

/** The deficiency report as Markdown. */
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
        return "# TODO\n".getBytes(StandardCharsets.UTF_8);
    }
}
