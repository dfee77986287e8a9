package org.plancheck.model.judging;

import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * An item that a unit's own data cannot decide: left to the city run (由市级评定).
 *
 * @param reason why, in both languages
 */
public record Deferred(Plan plan, Item item, Jurisdiction jurisdiction, int year, Bilingual reason) {}
