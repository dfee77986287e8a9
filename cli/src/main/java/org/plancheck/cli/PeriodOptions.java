package org.plancheck.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --year} means as of 31 December of that year; {@code --as-of} names another day. Never the clock. */
final class PeriodOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
    private @Nullable String asOf;

    /**
     * The day as of which is judged.
     *
     * @param fallbackYear the year to take when neither option is given; null when one is needed
     */
    LocalDate asOf(@Nullable Integer fallbackYear) {
        if (asOf != null) {
            return parsed(asOf);
        }
        Integer chosen = year == null ? fallbackYear : year;
        if (chosen == null) {
            throw new LocalizedUsage(line(), "usage.year", Map.of());
        }
        if (chosen < 1949 || chosen > 2199) {
            throw new LocalizedUsage(line(), "usage.bad-year", Map.of("found", chosen));
        }
        return LocalDate.of(chosen, 12, 31);
    }

    /** The assessed year: as given, else the as-of date's. */
    int year(LocalDate day) {
        if (year != null && asOf != null && year != day.getYear()) {
            throw new LocalizedUsage(line(), "usage.year-and-date", Map.of("year", year, "date", day));
        }
        return day.getYear();
    }

    private LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new LocalizedUsage(line(), "usage.bad-date", Map.of("found", text));
        }
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec");
        }
        return spec.commandLine();
    }
}
