package org.plancheck.bench.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportFile;
import org.plancheck.reports.ReportSet;
import org.plancheck.reports.word.OfficialTemplates;

/**
 * A city whose annual run is measured.
 *
 * @param home with its plans and registry
 * @param folder what its office assesses
 * @param templates what its documents look like
 */
record Office(String name, Path home, Path folder, int year, OfficialTemplates templates) {
    /** Reads and judges everything, as a run does before it writes. */
    Assessment judged() {
        Library library = Library.read(home, List.of());
        AssessmentFolder read = AssessmentFolder.read(folder, library);
        return Assessor.assess(new Request(
                library,
                read,
                read.submissions(library),
                RuleBook.load(List.of()),
                year,
                LocalDate.of(year, 12, 31),
                Optional.empty(),
                Request.RULE_BUDGET,
                stage -> {}));
    }

    /** The whole set, not yet rendered. */
    List<ReportFile> files(Assessment assessment) {
        return ReportSet.annual(assessment, Lang.ZH, templates);
    }
}
