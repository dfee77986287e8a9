package org.plancheck.bench.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plancheck.bench.Office;
import org.plancheck.bench.Times;
import org.plancheck.model.concurrent.Workers;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Rendering;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.ReportFolder;

/** The whole set written to disk by a number of threads. */
final class WholeSet {
    private final Office office;
    private final Assessment assessment;
    private final int threads;
    private final Path out;
    private final Times times = new Times();

    WholeSet(Office office, Assessment assessment, int threads, Path scratch) {
        this.office = office;
        this.assessment = assessment;
        this.threads = threads;
        this.out = scratch.resolve("set-" + threads);
    }

    /** Writes the set, timed, and gives its manifest, which holds the hash of every file. */
    String write() {
        times.time(this::writeFolder);
        try {
            return Files.readString(out.resolve(ReportFolder.MANIFEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeFolder() {
        try {
            Rendering rendering = new Rendering(new Workers(threads), file -> {});
            ReportFolder.write(assessment, Lang.ZH, out, office.files(assessment), rendering);
        } catch (ReportException e) {
            throw new IllegalStateException(e);
        }
    }

    int threads() {
        return threads;
    }

    Times times() {
        return times;
    }
}
