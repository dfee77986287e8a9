package org.plancheck.engine.due;

import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/** City figures that are made of counties' figures. */
public final class CountySums {
    private CountySums() {}

    /** Whether counties' figures may stand in for an area's. */
    public static boolean possible(Commitment commitment, Jurisdiction area, Registry registry) {
        return registry.indicator(commitment.indicator()).map(Indicator::addsUp).orElse(false)
                && !commitment.scope().equals(Scope.CITY_LEVEL)
                && area.level() == Jurisdiction.Level.CITY
                && !registry.countiesOf(area.code()).isEmpty();
    }
}
