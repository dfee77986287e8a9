package org.plancheck.model.registry;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * What is measured (指标), shared by all plans.
 *
 * @param unit canonical unit of measure
 * @param addsUp whether the city's value is the sum of its counties' values
 * @param survey whether values come from a survey that is not held every year
 * @param meaning what is counted, what is not and at which moment (口径); null where nobody wrote it down yet
 */
public record Indicator(
        String id,
        Bilingual name,
        String unit,
        boolean addsUp,
        boolean survey,
        @Nullable Bilingual meaning) {

    /** An indicator whose meaning nobody wrote down yet. */
    public Indicator(String id, Bilingual name, String unit, boolean addsUp, boolean survey) {
        this(id, name, unit, addsUp, survey, null);
    }
}
