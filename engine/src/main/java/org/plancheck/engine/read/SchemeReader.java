package org.plancheck.engine.read;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.text.Bilingual;

/**
 * Reads a scheme (评分办法). Every key must be given: a tolerance is never a hidden default. Only scoring may be left
 * out; then there are no scores.
 */
public final class SchemeReader {
    private SchemeReader() {}

    /** The tolerances and switches that a mapping gives; how it scores is passed over. The caller refuses unknown keys. */
    public static Scheme read(Fields fields) {
        fields.has("scoring");
        return read(fields, null);
    }

    /** The whole scheme that a mapping describes; the caller refuses unknown keys. */
    static Scheme whole(Fields fields, PlanItems items) {
        return read(fields, ScoringReader.read(fields, items));
    }

    private static Scheme read(Fields fields, @Nullable Scoring scoring) {
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
                scoring);
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
