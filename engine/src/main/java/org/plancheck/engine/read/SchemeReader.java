package org.plancheck.engine.read;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.judging.RectificationTerms;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.text.Bilingual;

/**
 * Reads a scheme (评分办法). Every key must be given: a tolerance is never a hidden default. Only scoring may be left
 * out; then there are no scores.
 */
public final class SchemeReader {
    /** A day that every year has. */
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])");

    private SchemeReader() {}

    /** The tolerances and switches that a mapping gives, not how it scores; the caller refuses unknown keys. */
    public static Scheme read(Fields fields) {
        return read(fields, null, List.of());
    }

    /** The whole scheme that a mapping describes; the caller refuses unknown keys. */
    static Scheme whole(Fields fields, PlanItems items) {
        return read(fields, ScoringReader.read(fields, items), readings(fields, items));
    }

    private static Scheme read(Fields fields, @Nullable Scoring scoring, List<String> readings) {
        return new Scheme(
                fields.text("id", RegistryReader.ID, "default"),
                fields.decimal("aboutTolerance", 0, 100),
                fields.decimal("reconcileTolerance", 0, 100),
                fields.decimal("changeLimit", 0, 10_000),
                fields.whole("nearDays", 0, 366),
                fields.requiredFlag("evenPath"),
                fields.requiredFlag("proRata"),
                fields.whole("heapedYears", 1, 50),
                escalation(fields),
                scoring,
                rectification(fields),
                readings);
    }

    /** How open passages are read, where not as the plans' entries do. */
    private static List<String> readings(Fields fields, PlanItems items) {
        List<String> chosen = fields.texts("readings");
        for (String id : chosen) {
            if (!items.isReading(id)) {
                String known = ReadingReader.listed(items.readings());
                fields.problem("readings", "ref.reading", Map.of("found", id, "allowed", known));
            }
            for (String earlier : chosen.subList(0, chosen.indexOf(id))) {
                items.readTwice(earlier, id)
                        .ifPresent(item -> fields.problem(
                                "readings", "scheme.read-twice", Map.of("first", earlier, "second", id, "item", item)));
            }
        }
        return chosen;
    }

    private static @Nullable RectificationTerms rectification(Fields fields) {
        Fields inner = fields.optionalFields("rectification");
        if (inner == null) {
            return null;
        }
        RectificationTerms terms = new RectificationTerms(day(inner, "deadline"), day(inner, "objectionsBy"));
        inner.done();
        return terms;
    }

    private static MonthDay day(Fields fields, String key) {
        String text = fields.text(key, MONTH_DAY, "06-30");
        return MONTH_DAY.matcher(text).matches() ? MonthDay.parse("--" + text) : MonthDay.of(12, 31);
    }

    private static SortedMap<Integer, Bilingual> escalation(Fields fields) {
        SortedMap<Integer, Bilingual> steps = new TreeMap<>();
        Fields inner = fields.optionalFields("escalation");
        if (inner == null) {
            fields.problem("escalation", "key.missing", Map.of("key", "escalation"));
            return steps;
        }
        for (String years : inner.keys()) {
            Bilingual step = inner.words(years);
            if (years.matches("[1-9]\\d?")) {
                steps.put(Integer.valueOf(years), step);
            } else {
                inner.problem(years, "scheme.escalation", Map.of("found", years));
            }
        }
        inner.done();
        return steps;
    }
}
