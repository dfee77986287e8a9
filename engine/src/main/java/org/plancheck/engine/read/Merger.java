package org.plancheck.engine.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DutyWords;
import org.plancheck.engine.due.Readings;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.text.Bilingual;

/**
 * Joins what the bureaus of one unit filled in, each its part, into one submission. A blank yields to a figure, what
 * is equal passes, and whatever contradicts is named cell by cell; then nothing is merged.
 */
public final class Merger {
    private final Library library;
    private final List<Bilingual> problems = new ArrayList<>();

    private Merger(Library library) {
        this.library = library;
    }

    /**
     * Merges files of one unit and year.
     *
     * @param root the folder that shown names are relative to
     * @throws InputException with every file that cannot be read and every contradiction
     */
    public static Submission merge(Path root, List<Path> files, Library library) {
        return new Merger(library).merged(parts(root, files, library));
    }

    private static List<Submission> parts(Path root, List<Path> files, Library library) {
        SubmissionReader reader = new SubmissionReader(new Identities(Known.of(library), List.of()));
        List<Submission> parts = new ArrayList<>();
        List<Bilingual> problems = new ArrayList<>();
        for (Path file : files) {
            ReadSubmission read = reader.read(file, SourceFile.nameUnder(root, file));
            read.problems().forEach(problem -> problems.add(problem.message()));
            if (read.submission() != null) {
                parts.add(read.submission());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return parts;
    }

    private Submission merged(List<Submission> parts) {
        Submission first = parts.get(0);
        for (Submission part : parts) {
            if (!part.key().equals(first.key())) {
                problem(part.file(), "merge.other-unit", Map.of("found", whose(part), "first", whose(first)));
            }
        }
        List<Observation> values = values(parts);
        List<DutyReport> duties = duties(parts);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new Submission(
                first.reporter(),
                first.reporterName(),
                first.jurisdiction(),
                first.year(),
                parts.stream().mapToInt(Submission::sequence).max().orElseThrow(),
                parts.stream()
                        .map(Submission::submitted)
                        .filter(Objects::nonNull)
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElse(null),
                first.file(),
                first.sha256(),
                values,
                duties);
    }

    private static Bilingual whose(Submission part) {
        return new Bilingual(
                part.reporterName().zh() + " " + part.year(),
                part.reporterName().en() + " " + part.year());
    }

    private List<Observation> values(List<Submission> parts) {
        Map<String, List<Observation>> rows = new LinkedHashMap<>();
        parts.forEach(part -> part.observations()
                .forEach(o -> rows.computeIfAbsent(o.indicator().id(), k -> new ArrayList<>())
                        .add(o)));
        return rows.values().stream().map(this::value).toList();
    }

    private Observation value(List<Observation> rows) {
        Bilingual item = rows.get(0).indicator().name();
        rows.stream()
                .filter(o -> o.reading() instanceof Reading.Unreadable)
                .forEach(o -> problem(
                        o.provenance().shown(),
                        "merge.unreadable",
                        Map.of("item", item, "found", Readings.typed(o.reading()))));
        Observation told = one(
                rows,
                item,
                "value",
                o -> o.reading() instanceof Reading.Blank ? null : sameness(o),
                o -> Readings.typed(o.reading()),
                Observation::provenance);
        return new Observation(
                told.indicator(),
                told.jurisdiction(),
                told.year(),
                told.reporter(),
                told.reading(),
                note(rows, item, Observation::note, Observation::provenance),
                evidence(rows, item, Observation::evidence, Observation::provenance),
                told.provenance());
    }

    /** What makes two figures one: 1.2万 is 12,000, but parts of a share must agree themselves. */
    private Object sameness(Observation o) {
        if (o.reading() instanceof Reading.Ratio ratio) {
            return List.of(ratio.numerator(), ratio.denominator());
        }
        Object number = Readings.number(o, library.registry());
        return number == null ? o.reading() : number;
    }

    private List<DutyReport> duties(List<Submission> parts) {
        Map<String, List<DutyReport>> rows = new LinkedHashMap<>();
        parts.forEach(part -> part.duties()
                .forEach(d ->
                        rows.computeIfAbsent(d.duty(), k -> new ArrayList<>()).add(d)));
        return rows.values().stream().map(this::duty).toList();
    }

    private DutyReport duty(List<DutyReport> rows) {
        String key = rows.get(0).duty();
        Bilingual item = library.duty(key).map(Duty::title).orElse(Bilingual.same(key));
        Function<DutyReport, Provenance> place = DutyReport::provenance;
        DutyReport told = one(
                rows,
                item,
                "state",
                d -> d.notApplicable() ? "-" : d.state(),
                d -> d.notApplicable() ? "-" : DutyWords.of(d.state()),
                place);
        DutyReport counted = one(rows, item, "count", Merger::count, d -> Readings.typed(d.count()), place);
        DutyReport dated = one(rows, item, "date", DutyReport::date, d -> String.valueOf(d.date()), place);
        return new DutyReport(
                told.duty(),
                told.jurisdiction(),
                told.year(),
                told.reporter(),
                told.state(),
                counted.count(),
                told.notApplicable(),
                dated.date(),
                note(rows, item, DutyReport::note, place),
                evidence(rows, item, DutyReport::evidence, place),
                told.provenance());
    }

    private static @Nullable Object count(DutyReport row) {
        if (row.count() instanceof Reading.Blank) {
            return null;
        }
        return row.count() instanceof Reading.Number number ? number.value() : row.count();
    }

    private <T> @Nullable String note(
            List<T> rows, Bilingual item, Function<T, @Nullable String> note, Function<T, Provenance> place) {
        return note.apply(one(rows, item, "note", r -> blankToNull(note.apply(r)), r -> quoted(note.apply(r)), place));
    }

    private <T> @Nullable Evidence evidence(
            List<T> rows, Bilingual item, Function<T, @Nullable Evidence> of, Function<T, Provenance> place) {
        return of.apply(one(rows, item, "evidence", of::apply, r -> quoted(of.apply(r)), place));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Object quoted(@Nullable Object content) {
        return content instanceof Evidence e
                ? String.join(" ", String.valueOf(e.number()), String.valueOf(e.issuer()), String.valueOf(e.date()))
                : String.valueOf(content);
    }

    /** The first row that says something in a cell; every other that says something else is a contradiction. */
    private <T> T one(
            List<T> rows,
            Bilingual item,
            String cell,
            Function<T, @Nullable Object> content,
            Function<T, Object> shown,
            Function<T, Provenance> place) {
        List<T> told = rows.stream().filter(r -> content.apply(r) != null).toList();
        if (told.isEmpty()) {
            return rows.get(0);
        }
        T first = told.get(0);
        told.stream()
                .filter(other -> !Objects.equals(content.apply(first), content.apply(other)))
                .forEach(other -> problem(
                        place.apply(other).shown(),
                        "merge.conflict",
                        Map.of(
                                "item", item,
                                "cell", MergeWords.cell(cell),
                                "found", shown.apply(other),
                                "first", shown.apply(first),
                                "firstPlace", place.apply(first).shown())));
        return first;
    }

    private void problem(String place, String code, Map<String, Object> args) {
        problems.add(new Problem(place, 0, 0, "", code, args).message());
    }
}
