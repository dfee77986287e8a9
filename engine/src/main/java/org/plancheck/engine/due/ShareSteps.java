package org.plancheck.engine.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.AllocationKey;
import org.plancheck.model.data.KeyedShare;
import org.plancheck.model.data.Reallocation;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Tells how a county came by its share: divided by a key, reallocated, taken over from areas that went into it. */
final class ShareSteps {
    private final Registry registry;
    private final Bilingual unit;
    private final List<Step> steps = new ArrayList<>();

    private ShareSteps(Commitment commitment, Registry registry) {
        this.registry = registry;
        this.unit = registry.measureWords(commitment.unit());
    }

    /** The lines before the share itself; none when it was simply given. */
    static List<Step> of(Share share, Jurisdiction bearer, Commitment commitment, Registry registry) {
        ShareSteps steps = new ShareSteps(commitment, registry);
        share.parts().forEach(steps::add);
        if (share.parts().stream().anyMatch(part -> !part.area().equals(bearer))) {
            steps.takenOver(share);
        }
        return List.copyOf(steps.steps);
    }

    private void add(Share.Part part) {
        KeyedShare keyed = part.allocation().keyed();
        if (keyed != null) {
            add(part.area(), keyed);
        }
        Reallocation reallocation = part.allocation().reallocation();
        if (reallocation != null) {
            reallocated(part, reallocation);
        }
    }

    private void add(Jurisdiction area, KeyedShare keyed) {
        AllocationKey key = keyed.key();
        steps.add(Trace.step(
                "share-divided",
                Map.of(
                        "area", area.name(),
                        "key", key.name(),
                        "document", key.document(),
                        "whole", keyed.whole(),
                        "figure", keyed.figure(),
                        "total", key.total(),
                        "exact", keyed.exact(),
                        "unit", unit)));
        String residue = switch (key.residue()) {
            case LARGEST_REMAINDER -> "share-largest-remainder";
            case ROUND_UP -> "share-rounded-up";
            case ONE_COUNTY -> "share-rest-to-one";
        };
        steps.add(Trace.step(
                residue,
                Map.of(
                        "step", key.step(),
                        "cut", keyed.cut(),
                        "left", keyed.left(),
                        "county", named(key.county()),
                        "extra", keyed.extra(),
                        "value", keyed.value(),
                        "unit", unit)));
    }

    private Bilingual named(@Nullable String code) {
        return code == null
                ? Bilingual.same("")
                : registry.jurisdiction(code).map(Jurisdiction::name).orElse(Bilingual.same(code));
    }

    private void reallocated(Share.Part part, Reallocation reallocation) {
        Allocation before = part.replaced();
        steps.add(Trace.step(
                before == null ? "share-newly-allocated" : "share-reallocated",
                Map.of(
                        "from", reallocation.from(),
                        "document", reallocation.document(),
                        "date", reallocation.date().toString(),
                        "area", part.area().name(),
                        "before", before == null ? Quantity.ZERO : before.value(),
                        "source", before == null ? "" : before.provenance().shown(),
                        "value", part.allocation().value(),
                        "unit", unit)));
    }

    private void takenOver(Share share) {
        List<Bilingual> terms = share.parts().stream()
                .map(part -> {
                    String figure = " " + part.allocation().value();
                    return new Bilingual(
                            part.area().name().zh() + figure, part.area().name().en() + figure);
                })
                .toList();
        steps.add(Trace.step(
                "share-taken-over",
                Map.of("terms", Bilingual.join(" + ", terms), "value", share.value(), "unit", unit)));
    }
}
