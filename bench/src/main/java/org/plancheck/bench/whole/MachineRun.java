package org.plancheck.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plancheck.bench.Office;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.ReportFolder;
import org.plancheck.reports.ReportFormat;
import org.plancheck.reports.ReportFormats;

/** One office's run from its files to what machines read on and to the ledgers: no page, no letters. */
record MachineRun(Path out, RuleBook rules) {
    private static final List<ReportFormat> FORMATS = Stream.of("json", "xlsx", "verdicts", "findings", "rectification")
            .map(name -> ReportFormats.named(name).orElseThrow())
            .toList();

    MachineRun(Path out) {
        this(out, RuleBook.load(List.of()));
    }

    /** Runs, and gives the manifest, which holds the hash of all that came in and went out. */
    String run(Office office, Stages stages) throws ReportException, IOException {
        stages.begin("read");
        Office.Files files = office.read();
        Assessment assessment = office.judge(files, rules, stages::begin);
        stages.begin("write");
        ReportFolder.write(assessment, Lang.ZH, out, FORMATS);
        stages.end();
        return Files.readString(out.resolve(ReportFolder.MANIFEST));
    }
}
