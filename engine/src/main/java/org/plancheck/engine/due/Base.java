package org.plancheck.engine.due;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;

/**
 * The figure that a relative target starts from.
 *
 * @param value null when it is not known
 * @param year of which year it is
 */
record Base(@Nullable Quantity value, int year, List<Step> steps, List<String> sources) {}
