package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * What a unit marked not applicable without a reason, although a verdict or a city's sum may rest on it: the
 * fact that lets no such mark pass in silence.
 *
 * @param subject id of the indicator, or {@code plan-id/duty-id}
 * @param plan id of the plan, for duties; indicators are shared by plans
 * @param title the indicator's name or the duty's title
 * @param judged whether a verdict of that very year already says so
 * @param sources files and places
 */
public record Unexplained(
        String subject,
        @Nullable String plan,
        Bilingual title,
        String reporterId,
        Bilingual reporter,
        Jurisdiction jurisdiction,
        int year,
        boolean judged,
        List<String> sources) {}
