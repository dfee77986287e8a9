package org.plancheck.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
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
public record Office(String name, Path home, Path folder, int year, OfficialTemplates templates) {
    /** All files of an office, read and not yet judged. */
    public record Files(Library library, AssessmentFolder folder, Intake intake) {}

    /** Reads every file. */
    public Files read() {
        Library library = Library.read(home, List.of());
        AssessmentFolder read = AssessmentFolder.read(folder, library);
        return new Files(library, read, read.submissions(library));
    }

    /** Judges what was read. */
    public Assessment judge(Files files, RuleBook rules, Consumer<String> stages) {
        return Assessor.assess(new Request(
                files.library(),
                files.folder(),
                files.intake(),
                rules,
                year,
                LocalDate.of(year, 12, 31),
                Optional.empty(),
                Request.RULE_BUDGET,
                stages));
    }

    /** Reads and judges everything, as a run does before it writes. */
    public Assessment judged() {
        return judge(read(), RuleBook.load(List.of()), stage -> {});
    }

    /** The whole set, not yet rendered. */
    public List<ReportFile> files(Assessment assessment) {
        return ReportSet.annual(assessment, Lang.ZH, templates);
    }
}
