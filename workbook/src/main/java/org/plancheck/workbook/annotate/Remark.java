package org.plancheck.workbook.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Examined;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * Something to say at a cell of a workbook.
 *
 * @param sheet null when the whole file is meant
 * @param cell its name, such as {@code E14}; null when the whole file is meant
 */
public record Remark(
        Grade grade, @Nullable String sheet, @Nullable String cell, Bilingual text) {
    static final Messages WORDS = Messages.beside(Remark.class, "remarks");

    private static final Pattern PLACE = Pattern.compile("(.*)!([A-Z]{1,3}[1-9]\\d{0,6})", Pattern.DOTALL);

    /** How grave it is. */
    public enum Grade {
        /** Must be corrected (强制性). */
        HARD,
        /** Passes when explained (提示性). */
        SOFT,
        /** Nothing is there, and something is due. */
        BLANK
    }

    /**
     * Everything to say about one file, by the name under which it was read; a note about the whole file asks for nothing
     * at any cell.
     */
    public static List<Remark> all(Examined examined, List<Finding> findings, String file) {
        return Stream.of(
                        examined.problems().stream().map(problem -> of(Grade.HARD, problem)),
                        examined.notes().stream()
                                .filter(note -> !note.path().isEmpty())
                                .map(note -> of(Grade.SOFT, note)),
                        findings.stream().flatMap(f -> of(f, file)))
                .flatMap(remarks -> remarks)
                .toList();
    }

    /** That no figure is filled in where one is due. */
    public static Remark blankValue(Provenance provenance) {
        return at(Grade.BLANK, provenance.place(), WORDS.of("remark.missing"));
    }

    /** That nothing is said of a duty that is due. */
    public static Remark blankDuty(Provenance provenance) {
        return at(Grade.BLANK, provenance.place(), WORDS.of("remark.missing-duty"));
    }

    /** How a remark of a grade begins. */
    static Bilingual label(Grade grade) {
        return WORDS.of("remark." + grade.name().toLowerCase(Locale.ROOT));
    }

    private static Remark of(Grade grade, Problem problem) {
        return at(grade, problem.path(), problem.what());
    }

    /** A finding speaks at each cell that it rests on. */
    private static Stream<Remark> of(Finding finding, String file) {
        Optional<Grade> grade = grade(finding.severity());
        Bilingual text = WORDS.of("remark.finding", Map.of("message", finding.message(), "remedy", finding.remedy()));
        return finding.sources().stream()
                .filter(source -> grade.isPresent() && source.startsWith(file + ":"))
                .map(source -> at(grade.orElseThrow(), source.substring(file.length() + 1), text));
    }

    private static Optional<Grade> grade(Severity severity) {
        return switch (severity) {
            case HARD -> Optional.of(Grade.HARD);
            case SOFT -> Optional.of(Grade.SOFT);
            default -> Optional.empty();
        };
    }

    private static Remark at(Grade grade, String place, Bilingual text) {
        Matcher matcher = PLACE.matcher(place);
        return matcher.matches()
                ? new Remark(grade, matcher.group(1), matcher.group(2), text)
                : new Remark(grade, null, null, text);
    }
}
