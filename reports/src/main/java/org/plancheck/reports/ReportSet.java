package org.plancheck.reports;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.OfficialDocuments;
import org.plancheck.reports.official.OfficialDocuments.Named;
import org.plancheck.reports.pdf.PdfWriter;
import org.plancheck.reports.word.OfficialTemplates;
import org.plancheck.reports.words.Words;

/** What an annual run writes: the formats about all of it, a report on each plan, and a notice to each unit. */
public final class ReportSet {
    /** The folder of the notices. */
    private static final String NOTICES = "notices/";

    private ReportSet() {}

    /** The files of the formats that have something to say. */
    public static List<ReportFile> formats(Assessment assessment, Lang lang, List<ReportFormat> formats) {
        return formats.stream()
                .filter(format -> format.appliesTo(assessment))
                .map(format -> new ReportFile(
                        format.fileName(),
                        title(lang, "linked." + format.name(), format.fileName()),
                        others -> format.render(assessment, lang, others)))
                .toList();
    }

    /** Everything an annual assessment writes. */
    public static List<ReportFile> annual(Assessment assessment, Lang lang, OfficialTemplates templates) {
        List<ReportFile> files = new ArrayList<>();
        for (Named report : OfficialDocuments.reports(assessment, lang)) {
            files.add(word(report, "", templates));
            files.add(new ReportFile(
                    report.name() + ".pdf",
                    report.name(),
                    others -> PdfWriter.write(report.document().get())));
        }
        files.addAll(formats(assessment, lang, ReportFormats.files()));
        OfficialDocuments.notices(assessment, lang).forEach(notice -> files.add(word(notice, NOTICES, templates)));
        return List.copyOf(files);
    }

    private static ReportFile word(Named named, String folder, OfficialTemplates templates) {
        return new ReportFile(
                folder + named.name() + ".docx",
                named.name(),
                others -> templates.docx(named.document().get()));
    }

    /** What a file is; its name where no words were written for its format. */
    private static String title(Lang lang, String code, String fileName) {
        return Words.MESSAGES.has(code) ? Words.say(lang, code) : fileName;
    }
}
