package org.plancheck.reports.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Linked;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.document.Templates;
import org.plancheck.reports.words.Facts;

/**
 * The page people look at: one self-contained file that opens from a disk, loads nothing, prints on A4, and needs no
 * script to be read (only to be filtered).
 */
public final class HtmlReport implements ReportFormat {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String fileName() {
        return "index.html";
    }

    @Override
    public byte[] render(Assessment assessment, Lang lang) {
        return render(assessment, lang, List.of());
    }

    @Override
    public byte[] render(Assessment assessment, Lang lang, List<Linked> others) {
        HtmlPage page = HtmlPageBuilder.of(new Facts(assessment, lang), others);
        return Templates.render("page.jte", page).getBytes(StandardCharsets.UTF_8);
    }
}
