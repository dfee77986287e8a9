package org.plancheck.model.judging;

import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;

/**
 * A city's figure beside the sum of its counties: the fact that reconciliation rules see.
 *
 * @param cityValue the department's figure
 * @param countySum sum over all counties, all of which reported
 * @param beyondTolerance whether they differ by more than the scheme allows
 * @param reporterId the department's id
 */
public record Reconciled(
        Indicator indicator,
        Jurisdiction city,
        int year,
        Quantity cityValue,
        Quantity countySum,
        boolean beyondTolerance,
        String reporterId) {}
