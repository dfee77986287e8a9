package org.plancheck.model.judging;

import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * An item that a unit's own data cannot decide: left to the city run (由市级评定).
 *
 * @param reason why, in both languages
 * @param needsEarlierYears whether the unit itself files it, but earlier years are not at hand (需历年数据)
 */
public record Deferred(
        Plan plan, Item item, Jurisdiction jurisdiction, int year, Bilingual reason, boolean needsEarlierYears) {}
