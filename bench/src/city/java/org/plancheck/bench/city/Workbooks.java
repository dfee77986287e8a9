package org.plancheck.bench.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.model.data.Submission;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.template.History;
import org.plancheck.workbook.template.Template;

/** Turns submissions of a made-up city into the workbooks that the program hands out, filled in. */
public record Workbooks(CityFolder city, Library library) {
    /** Has as many of a year's submissions, in the order of their files, sent as workbooks instead. */
    public void replace(int year, int count) throws IOException {
        AssessmentFolder folder = AssessmentFolder.read(city.city(), library);
        List<Submission> sent = folder.submissions(library).standing().stream()
                .filter(submission -> submission.year() == year)
                .limit(count)
                .toList();
        for (Submission submission : sent) {
            Path file = city.city().resolve(submission.file());
            Files.write(Path.of(file + ".xlsx"), workbook(folder, submission));
            Files.delete(file);
        }
    }

    private byte[] workbook(AssessmentFolder folder, Submission submission) {
        Owed owed = Owed.of(
                        library,
                        folder.plans(),
                        folder.allocations(),
                        submission.reporter(),
                        submission.jurisdiction().code(),
                        submission.year())
                .orElseThrow();
        return new Template(library, folder.plans(), owed, History.of(owed.unit(), List.of()), Lang.ZH)
                .filled(submission);
    }
}
