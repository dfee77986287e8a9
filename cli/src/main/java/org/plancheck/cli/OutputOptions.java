package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.ReportFormats;
import org.plancheck.reports.summary.TextReport;
import picocli.CommandLine.Option;

/** {@code --format}: what goes to the terminal. */
final class OutputOptions {
    /** What can be printed. */
    enum Format {
        text,
        json,
        md,
        html
    }

    @Option(names = "--format", paramLabel = "text|json|md|html", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    Format format() {
        return format;
    }

    boolean isText() {
        return format == Format.text;
    }

    /** Prints an assessment; colours only on a terminal. */
    void print(Assessment assessment, Lang lang, PrintWriter out) {
        ReportFormat report = isText()
                ? new TextReport(System.console() != null && System.getenv("NO_COLOR") == null)
                : ReportFormats.named(format.name()).orElseThrow();
        out.print(new String(report.render(assessment, lang), StandardCharsets.UTF_8));
        out.flush();
    }

    /** Says on the error stream that nothing was decided for the year: no verdict is not a pass. */
    static void warnIfNothingDecided(Assessment assessment, Lang lang, PrintWriter err) {
        if (assessment.current().isEmpty()) {
            err.println(Failures.MESSAGES.in(lang, "nothing.decided", Map.of("year", assessment.year())));
        }
    }

    /** Picks one of the texts a command can give. */
    String pick(String text, String json, String md, String html) {
        return switch (format) {
            case text -> text;
            case json -> json;
            case md -> md;
            case html -> html;
        };
    }
}
