package org.plancheck.engine.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;
import org.plancheck.model.data.Reference;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/**
 * What a case starts from: a small made-up city with one plan, and what its units filed.
 *
 * @param item what the case is about, of the plan
 * @param files submissions as they would lie in the folder
 * @param rawFiles whether some of the files stand in the case word by word, broken ones included
 * @param year the assessed year
 */
record Given(
        Registry registry,
        Plan plan,
        Item item,
        Scheme scheme,
        List<SourceFile> files,
        boolean rawFiles,
        List<Allocation> allocations,
        List<Waiver> waivers,
        List<Confirmation> confirmations,
        List<Reference> references,
        VerifiedValues verified,
        List<Rectification> rectifications,
        int year,
        LocalDate asOf) {
    private static final Path NOWHERE = Path.of("");

    /** The key of the item that the case is about. */
    String itemKey() {
        return plan.key(item);
    }

    Library library() {
        return Library.of(NOWHERE, registry, plans(), scheme);
    }

    AssessmentFolder folder() {
        return new AssessmentFolder(
                NOWHERE,
                plan.title(),
                true,
                List.of(plan),
                scheme,
                allocations,
                waivers,
                confirmations,
                references,
                verified,
                rectifications,
                null,
                List.of());
    }

    SortedMap<String, Plan> plans() {
        return new TreeMap<>(Map.of(plan.id(), plan));
    }
}
