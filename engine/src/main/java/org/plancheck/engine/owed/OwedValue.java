package org.plancheck.engine.owed;

import java.util.List;
import java.util.stream.Stream;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Indicator;

/**
 * An indicator that a unit owes a value for, once, however many commitments ask for it.
 *
 * @param asks at least one, in the order of the plans and their texts
 */
public record OwedValue(Indicator indicator, Entry entry, List<Ask> asks) {

    /** The first commitment that asks. */
    public Ask first() {
        return asks.get(0);
    }

    /** Whether a verdict on the unit itself rests on the value; otherwise it only adds to the city's. */
    public boolean isDue() {
        return asks.stream().anyMatch(ask -> ask.basis() != Ask.Basis.ADDS_TO_CITY);
    }

    /** Whether more than one plan asks for it: filed once, it serves all of them. */
    public boolean isShared() {
        return asks.stream().map(Ask::plan).distinct().count() > 1;
    }

    /** Indicators of which this one is a part (其中…), each once. */
    public List<String> wholes() {
        return asks.stream().flatMap(OwedValue::whole).distinct().toList();
    }

    private static Stream<String> whole(Ask ask) {
        String id = ask.commitment().partOf();
        return id == null ? Stream.empty() : ask.plan().commitment(id).map(Commitment::indicator).stream();
    }
}
