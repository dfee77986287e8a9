package org.plancheck.ledger;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.plancheck.model.plan.Plan;

/** The five shipped plans and their official texts, where these lie beside the project (they are not ours to ship). */
final class OfficialPlans {
    private static final Path TEXTS = Path.of(System.getProperty(
            "plancheck.texts",
            Sample.HOME.resolve("../shared/plans").normalize().toString()));

    private OfficialPlans() {}

    static Stream<String> names() {
        return Stream.of("haimen", "lianyungang", "nanjing", "suzhou", "xuzhou");
    }

    static Plan plan(String city) {
        return Sample.library().plan(city).orElseThrow();
    }

    static Path text(String city) {
        return TEXTS.resolve(city + ".txt");
    }

    static Path folder(String city) {
        return Sample.HOME.resolve("plans").resolve(plan(city).id());
    }

    static Path coverage(String city) {
        return folder(city).resolve("coverage.yaml");
    }
}
