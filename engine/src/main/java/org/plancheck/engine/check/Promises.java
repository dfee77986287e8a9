package org.plancheck.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plancheck.model.data.Observation;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;

/** What the plans of a run promise about an indicator, found without a look at all the others. */
final class Promises {
    private final Map<String, List<Commitment>> byIndicator = new HashMap<>();
    private final Map<String, List<Part>> parts = new HashMap<>();

    Promises(List<Plan> plans) {
        for (Plan plan : plans) {
            for (Commitment commitment : plan.commitments()) {
                byIndicator
                        .computeIfAbsent(commitment.indicator(), id -> new ArrayList<>())
                        .add(commitment);
                if (commitment.partOf() != null) {
                    index(new Part(
                            commitment, plan.commitment(commitment.partOf()).orElseThrow()));
                }
            }
        }
    }

    private void index(Part part) {
        parts.computeIfAbsent(part.part().indicator(), id -> new ArrayList<>()).add(part);
        if (!part.isOf(part.whole())) {
            parts.computeIfAbsent(part.whole().indicator(), id -> new ArrayList<>())
                    .add(part);
        }
    }

    /** A commitment that is part of another (其中…). */
    record Part(Commitment part, Commitment whole) {
        /** Whether a commitment's indicator is the part's. */
        private boolean isOf(Commitment other) {
            return part.indicator().equals(other.indicator());
        }
    }

    /** In the order of plans and their commitments. */
    List<Commitment> about(Observation value) {
        return byIndicator.getOrDefault(value.indicator().id(), List.of());
    }

    /** Where the indicator is that of a part or of its whole, in the same order. */
    List<Part> partsAbout(Observation value) {
        return parts.getOrDefault(value.indicator().id(), List.of());
    }

    /** Whether any commitment about the indicator is such a one. */
    boolean anyAbout(Observation value, Predicate<Commitment> test) {
        for (Commitment commitment : about(value)) {
            if (test.test(commitment)) {
                return true;
            }
        }
        return false;
    }
}
