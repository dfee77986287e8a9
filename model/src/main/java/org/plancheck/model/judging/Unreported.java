package org.plancheck.model.judging;

import java.util.List;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * Everything one unit left unreported for one year: the fact that the grouping rule sees, so that many
 * items are one finding with a list.
 *
 * @param reporterId id of the unit
 * @param reporter its name
 * @param items the items' titles
 * @param nothingSent whether the unit sent no acceptable submission at all for the year
 */
public record Unreported(
        String planId,
        String reporterId,
        Bilingual reporter,
        Jurisdiction jurisdiction,
        int year,
        List<Bilingual> items,
        boolean nothingSent) {}
