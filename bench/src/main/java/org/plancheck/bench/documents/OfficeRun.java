package org.plancheck.bench.documents;

import static org.plancheck.bench.Times.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plancheck.bench.Office;
import org.plancheck.bench.Scale;
import org.plancheck.bench.Times;
import org.plancheck.model.judging.Assessment;
import org.plancheck.reports.document.Document;

/** One city's documents measured: kind by kind on one thread, and the whole set on one thread and on all. */
final class OfficeRun {
    private static final String BASE = "assessment.json";
    private static final int KIBIBYTE = 1024;

    private final Office office;
    private final Scale scale;
    private final Assessment assessment;
    private final Times judging = new Times();
    private final List<Kind> kinds;
    private final List<WholeSet> sets;

    OfficeRun(Office office, Path scratch, Scale scale) {
        this.office = office;
        this.scale = scale;
        assessment = office.judged();
        kinds = Kind.of(office.files(assessment));
        sets = IntStream.of(1, Runtime.getRuntime().availableProcessors())
                .distinct()
                .mapToObj(threads -> new WholeSet(office, assessment, threads, scratch))
                .toList();
    }

    void addTo(Document results) {
        measure();
        results.heading(3, office.name())
                .paragraph("%,d verdicts, %,d findings of %d."
                        .formatted(
                                assessment.judgements().size(),
                                assessment.findings().size(),
                                office.year()))
                .table(
                        List.of("documents", ">files", ">ms each", ">from–to", ">KiB each", ">× " + BASE, ">× judging"),
                        kinds.stream().map(this::row).toList())
                .table(List.of("whole run", ">threads", ">ms", ">from–to", ">× judging", ">× one thread"), runs());
    }

    /** Contenders take turns, so that what disturbs the machine disturbs all of them. */
    private void measure() {
        kinds.forEach(Kind::first);
        List<String> manifests = new ArrayList<>();
        for (int i = 0; i < scale.repeats(); i++) {
            judging.time(office::judged);
            kinds.forEach(Kind::again);
            sets.forEach(set -> manifests.add(set.write()));
        }
        if (manifests.stream().distinct().count() > 1) {
            throw new IllegalStateException(office.name() + ": not the same set with every number of threads");
        }
    }

    private List<String> row(Kind kind) {
        double each = kind.times().median() / kind.count();
        double base = kinds.stream()
                .filter(other -> other.name().equals(BASE))
                .findFirst()
                .orElseThrow()
                .times()
                .median();
        return List.of(
                kind.name(),
                String.valueOf(kind.count()),
                figure(each),
                kind.times().spread(kind.count()),
                figure((double) kind.bytes() / kind.count() / KIBIBYTE),
                figure(each / base),
                figure(each / judging.median()));
    }

    private List<List<String>> runs() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("reading and judging", "1", figure(judging.median()), judging.spread(1), figure(1), ""));
        double alone = sets.get(0).times().median();
        for (WholeSet set : sets) {
            double median = set.times().median();
            rows.add(List.of(
                    "writing the set",
                    String.valueOf(set.threads()),
                    figure(median),
                    set.times().spread(1),
                    figure(median / judging.median()),
                    figure(median / alone)));
        }
        return rows;
    }
}
