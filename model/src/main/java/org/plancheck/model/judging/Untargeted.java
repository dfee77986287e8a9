package org.plancheck.model.judging;

import java.util.Map;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.text.Bilingual;

/**
 * County values of an indicator that no target binds: added up and shown, never judged.
 *
 * @param values by county name
 * @param sum over the counties that reported
 */
public record Untargeted(
        Indicator indicator, int year, Map<Bilingual, Quantity> values, Quantity sum, int reported, int counties) {}
