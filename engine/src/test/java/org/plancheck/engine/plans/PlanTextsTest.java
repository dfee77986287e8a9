package org.plancheck.engine.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.read.Home;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Task;

/** The encoding against the printed texts, where these lie beside the project (they are not ours to ship). */
class PlanTextsTest {
    private static final Path TEXTS = Path.of(System.getProperty(
            "plancheck.texts",
            Home.FOLDER.resolve("../shared/plans").normalize().toString()));

    @BeforeEach
    void theTextsAreHere() {
        assumeTrue(Files.isDirectory(TEXTS), "the printed plans are not beside the project");
    }

    @ParameterizedTest
    @CsvSource({"haimen,34", "lianyungang,40", "nanjing,39", "suzhou,0", "xuzhou,33"})
    void everyListOfUnitsIsEncodedAsPrinted(String city, int expected) throws IOException {
        List<PrintedText.Listed> printed = text(city).unitLists();
        List<Task> encoded = plan(city).tasks().stream()
                .filter(t -> !t.responsible().isEmpty())
                .toList();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(printed.size(), encoded.size()); i++) {
            compare(printed.get(i), encoded.get(i), differences);
        }
        assertThat(differences).isEmpty();
        assertThat(printed).hasSize(expected);
        assertThat(encoded).hasSize(expected);
    }

    private static void compare(PrintedText.Listed printed, Task task, List<String> differences) {
        if (!task.clause().replaceFirst("¶.*", "").equals(printed.clause())) {
            differences.add(task.clause() + " is printed under " + printed.clause());
        }
        if (!task.responsible().stream().map(PrintedText::plain).toList().equals(printed.units())) {
            differences.add(task.clause() + " encodes " + task.responsible() + " for " + printed.units());
        }
        boolean numbered = printed.clause().matches(".*\\d");
        if (numbered && !PrintedText.plain(task.heading()).equals(printed.heading())) {
            differences.add(task.clause() + " is headed " + task.heading() + " for " + printed.heading());
        }
    }

    @ParameterizedTest
    @CsvSource({"haimen,11", "lianyungang,12", "nanjing,6", "suzhou,12", "xuzhou,15"})
    void everyMarkerStandsInItsClause(String city, int commitments) throws IOException {
        PrintedText text = text(city);
        List<String> lost = new ArrayList<>();
        int seen = 0;
        for (Item item : plan(city).items().toList()) {
            seen += item instanceof Commitment ? 1 : 0;
            if (!text.has(item.marker())) {
                lost.add(item.id() + " “" + item.marker() + "” does not stand in the text");
            } else if (!text.has(item.marker(), item.clause())) {
                lost.add(item.id() + " “" + item.marker() + "” does not stand in " + item.clause());
            }
        }
        for (Baseline baseline : plan(city).baselines()) {
            if (!text.has(baseline.marker(), baseline.clause())) {
                lost.add("baseline “" + baseline.marker() + "” does not stand in " + baseline.clause());
            }
        }
        assertThat(lost).isEmpty();
        assertThat(seen).isEqualTo(commitments);
    }

    /** Items take the units that their clause prints. */
    @ParameterizedTest
    @CsvSource({"haimen", "lianyungang", "nanjing", "suzhou", "xuzhou"})
    void itemsAreFiledByTheFirstUnitListed(String city) throws IOException {
        List<PrintedText.Listed> printed = text(city).unitLists();
        List<String> differences = new ArrayList<>();
        for (Item item : plan(city).items().toList()) {
            List<PrintedText.Listed> own = printed.stream()
                    .filter(p -> p.clause().equals(item.clause()))
                    .toList();
            List<String> units = own.size() == 1 ? own.get(0).units() : List.of();
            boolean same =
                    item.responsible().stream().map(PrintedText::plain).toList().equals(units);
            if (item.clause().matches(".*\\)\\d+") && !same) {
                differences.add(item.id() + " in " + item.clause() + " names " + item.responsible());
            }
        }
        assertThat(differences).isEmpty();
    }

    private static PrintedText text(String city) throws IOException {
        return new PrintedText(Files.readAllLines(TEXTS.resolve(city + ".txt")));
    }

    private static Plan plan(String city) {
        return Home.library().plan(city).orElseThrow();
    }
}
