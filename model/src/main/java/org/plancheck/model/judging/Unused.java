package org.plancheck.model.judging;

import java.util.List;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * What one unit reported for one year although no plan of the run asks it for that: the fact that lets
 * nothing submitted vanish in silence.
 *
 * @param items what was reported: indicators' names, duties' titles
 * @param sources files and places
 */
public record Unused(
        String reporterId,
        Bilingual reporter,
        Jurisdiction jurisdiction,
        int year,
        List<Bilingual> items,
        List<String> sources) {

    /** Whether there is anything at all. */
    public boolean isAny() {
        return !items.isEmpty();
    }
}
