package org.plancheck.model.registry;

import org.plancheck.model.text.Bilingual;

/**
 * What is measured (指标), shared by all plans.
 *
 * @param unit canonical unit of measure
 * @param addsUp whether the city's value is the sum of its counties' values
 * @param survey whether values come from a survey that is not held every year
 */
public record Indicator(String id, Bilingual name, String unit, boolean addsUp, boolean survey) {}
