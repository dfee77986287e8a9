package org.plancheck.engine.follow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Due;

/** Finds the waiver that covers a due triple; of several, the one that is valid longest. */
public final class Waivers {
    private final Map<String, List<Waiver>> waivers;
    private final LocalDate asOf;

    public Waivers(List<Waiver> waivers, LocalDate asOf) {
        this.waivers = waivers.stream().collect(Collectors.groupingBy(Waiver::item));
        this.asOf = asOf;
    }

    /** The waiver, expired or not; null when none covers the triple. */
    public @Nullable Waiver of(Due due) {
        return waivers.getOrDefault(due.itemKey(), List.of()).stream()
                .filter(w -> w.covers(due.itemKey(), due.jurisdiction().code(), due.year()))
                .max(Comparator.comparing(Waiver::expires).thenComparing(Waiver::approval))
                .orElse(null);
    }

    /** Whether a waiver has effect. */
    public boolean isValid(@Nullable Waiver waiver) {
        return waiver != null && waiver.validOn(asOf);
    }
}
