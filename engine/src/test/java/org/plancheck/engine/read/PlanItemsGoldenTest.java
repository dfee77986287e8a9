package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.Terms;

/**
 * What the shipped plans' items say, as it was before the plan language had relative targets and left defaults out: what
 * the language learns turns none of them. {@code -Dgolden.update=true} writes the list anew when an encoding is mended.
 */
class PlanItemsGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "plan-items.txt");

    @Test
    void everyItemSaysWhatItSaid() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Plan plan : Home.library().plans().values()) {
            plan.items().forEach(item -> lines.add(line(plan, item)));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN)).hasSizeGreaterThan(800);
    }

    @Test
    void noneIsRelative() {
        assertThat(Home.library().plans().values().stream().flatMap(plan -> plan.commitments().stream()))
                .hasSizeGreaterThan(50)
                .allMatch(commitment -> commitment.terms().equals(Terms.PLAIN));
    }

    private static String line(Plan plan, Item item) {
        List<Object> parts = new ArrayList<>(List.of(plan.key(item), item.clause()));
        if (item instanceof Commitment c) {
            add(parts, c.indicator(), c.comparator(), c.value(), c.low(), c.high(), c.unit(), c.measure());
        } else if (item instanceof Duty duty) {
            add(parts, duty.kind());
        }
        add(parts, item.cadence(), year(item.from()), year(item.to()), item.deadline(), item.strength());
        add(parts, item.scope().code());
        if (item instanceof Commitment c) {
            add(parts, c.partOf());
        }
        add(parts, item.reporter());
        return String.join("|", parts.stream().map(String::valueOf).toList());
    }

    private static void add(List<Object> parts, Object... more) {
        for (Object part : more) {
            parts.add(String.valueOf(part));
        }
    }

    private static String year(SourcedYear year) {
        return year.year() + " " + year.source();
    }
}
