package org.plancheck.reports;

import java.nio.charset.StandardCharsets;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;

/** The page people look at: one self-contained file. */
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
        return "<!doctype html>\n".getBytes(StandardCharsets.UTF_8);
    }
}
