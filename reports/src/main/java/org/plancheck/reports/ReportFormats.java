package org.plancheck.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.reports.book.FindingLedger;
import org.plancheck.reports.book.LedgerReport;
import org.plancheck.reports.book.RectificationBook;
import org.plancheck.reports.book.VerdictBook;
import org.plancheck.reports.json.JsonReport;
import org.plancheck.reports.page.HtmlReport;
import org.plancheck.reports.summary.MarkdownReport;
import org.plancheck.reports.summary.TextReport;

/** Every format there is. A new one (Word, Excel, PDF) is one class and one line here. */
public final class ReportFormats {
    private static final List<ReportFormat> FILES = List.of(
            new HtmlReport(),
            new JsonReport(),
            new MarkdownReport(),
            new VerdictBook(),
            new FindingLedger(),
            new LedgerReport(),
            new RectificationBook());
    private static final List<ReportFormat> ALL =
            Stream.concat(FILES.stream(), Stream.of(new TextReport())).toList();

    private ReportFormats() {}

    /** All formats, the terminal's included. */
    public static List<ReportFormat> all() {
        return ALL;
    }

    /** The formats that make up a report folder. */
    public static List<ReportFormat> files() {
        return FILES;
    }

    /** The format with this name. */
    public static Optional<ReportFormat> named(String name) {
        return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
