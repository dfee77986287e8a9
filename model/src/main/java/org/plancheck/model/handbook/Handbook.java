package org.plancheck.model.handbook;

import java.util.List;
import org.plancheck.model.plan.Plan;

/**
 * What plans ask their units to file, explained (指标解释).
 *
 * @param cautions what every figure is checked for
 * @param filers departments in the order in which the plans ask them, then counties
 */
public record Handbook(List<Plan> plans, List<Caution> cautions, List<Filer> filers) {}
