package org.plancheck.engine.owed;

import java.util.List;
import java.util.Optional;
import org.plancheck.engine.read.Library;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.plan.Plan;

/**
 * What one unit is asked for in one year.
 *
 * @param values in the order of the plans and their texts
 * @param duties in the order of the plans and their texts
 */
public record Owed(OwingUnit unit, int year, List<OwedValue> values, List<OwedDuty> duties) {

    /**
     * What a unit owes; empty when it owes nothing in that year.
     *
     * @param plans of one city, with the survey years that its office knows
     * @param unit id of a responsible unit, or a county's code
     * @param jurisdiction code of the area that its figures are about
     */
    public static Optional<Owed> of(
            Library library,
            List<Plan> plans,
            List<Allocation> allocations,
            String unit,
            String jurisdiction,
            int year) {
        return all(library, plans, allocations, year).stream()
                .filter(o -> o.unit().id().equals(unit))
                .filter(o -> o.unit().jurisdiction().code().equals(jurisdiction))
                .findFirst();
    }

    /** Every unit that owes anything in a year: departments in the order in which the plans ask them, then counties by code. */
    public static List<OwingUnit> units(Library library, List<Plan> plans, List<Allocation> allocations, int year) {
        return all(library, plans, allocations, year).stream().map(Owed::unit).toList();
    }

    /** What each unit owes, in the order of {@link #units}. */
    public static List<Owed> all(Library library, List<Plan> plans, List<Allocation> allocations, int year) {
        return new OwedBook(library.registry(), plans, allocations, year).all();
    }

    /** How many of the rows more than one plan asks for (填报负担). */
    public int shared() {
        return (int) values.stream().filter(OwedValue::isShared).count();
    }

    /** How many rows the unit fills in. */
    public int size() {
        return values.size() + duties.size();
    }
}
