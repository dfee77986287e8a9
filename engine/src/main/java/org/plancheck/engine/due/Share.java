package org.plancheck.engine.due;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Jurisdiction;

/**
 * What a county must contribute to a city's commitment in a year: its own share, and those of areas that went into it.
 *
 * @param parts by the code of the area that was allocated it
 */
public record Share(List<Part> parts) {

    /**
     * What one area was allocated.
     *
     * @param replaced what stood in its place before a reallocation, null when nothing did
     */
    public record Part(
            Jurisdiction area,
            Allocation allocation,
            @Nullable Allocation replaced) {}

    /** In the commitment's unit. */
    public Quantity value() {
        return parts.stream().map(part -> part.allocation().value()).reduce(Quantity.ZERO, Quantity::plus);
    }

    List<String> sources() {
        return parts.stream()
                .map(part -> part.allocation().provenance().shown())
                .distinct()
                .toList();
    }
}
