package org.plancheck.model.collect;

import java.util.List;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/**
 * How far the collecting of one year has come.
 *
 * @param units every unit that owes anything, departments first
 * @param others files of units that owe nothing, or whose sender cannot be told
 */
public record Collecting(
        Bilingual title,
        boolean illustrative,
        List<Plan> plans,
        int year,
        List<UnitReturn> units,
        List<SentFile> others) {

    /** How many rows all units fill in. */
    public int asked() {
        return units.stream().mapToInt(UnitReturn::asked).sum();
    }

    /** How many of these rows more than one plan asks for. */
    public int shared() {
        return units.stream().mapToInt(UnitReturn::shared).sum();
    }

    /** How many units are in a state. */
    public int count(UnitReturn.State state) {
        return (int) units.stream().filter(u -> u.state() == state).count();
    }
}
