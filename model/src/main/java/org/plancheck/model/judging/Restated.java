package org.plancheck.model.judging;

import java.util.List;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * A submission that replaced an earlier one, and what changed.
 *
 * @param changes one line for each value that changed, appeared or went
 */
public record Restated(
        Bilingual reporter,
        Jurisdiction jurisdiction,
        int year,
        int fromSequence,
        int toSequence,
        String file,
        List<Bilingual> changes) {}
