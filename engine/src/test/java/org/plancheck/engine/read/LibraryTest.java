package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.concurrent.Workers;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.Plan;

/** A plan is read when it is asked for, and its mistakes are told to those who ask for it and to nobody else. */
class LibraryTest {
    private static final String NANJING = "nanjing-2021-2025";
    private static final String LIANYUNGANG = "lianyungang-2021-2025";
    private static final String HAIMEN = "haimen-2021-2025";
    private static final String CITY_OF_NANJING = "320100";

    @TempDir
    private Path home;

    private TempFiles files;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void furnish() {
        files = new TempFiles(home);
        Home.copy("registry", home.resolve("registry"));
        Home.copy("schemes", home.resolve("schemes"));
        List.of(NANJING, LIANYUNGANG, HAIMEN)
                .forEach(plan -> Home.copy("plans/" + plan, home.resolve("plans/" + plan)));
    }

    @Test
    void noPlanIsReadForOpening() {
        Library library = open();
        assertThat(library.planIds()).containsExactly(HAIMEN, LIANYUNGANG, NANJING);
        assertThat(library.inputs()).extracting(Input::role).containsOnly(Input.Role.REGISTRY, Input.Role.SCHEME);
        assertThat(library.inputs()).hasSize(4 + 1);
        assertThat(told).isEmpty();
    }

    @Test
    void aPlanIsReadOnceWhenItIsAskedFor() {
        Library library = open();
        Plan plan = library.plan("nanjing").orElseThrow();
        assertThat(library.plan(NANJING)).containsSame(plan);
        assertThat(library.plansOf(CITY_OF_NANJING)).singleElement().isSameAs(plan);
        assertThat(told).containsExactly(NANJING);
        assertThat(planFiles(library)).hasSize(4).allMatch(file -> file.startsWith("plans/" + NANJING + "/"));
        assertThat(library.plans()).containsOnlyKeys(HAIMEN, LIANYUNGANG, NANJING);
        assertThat(told).containsExactly(NANJING, HAIMEN, LIANYUNGANG);
        assertThat(planFiles(library).stream().map(file -> file.split("/")[1]))
                .as("in the order of the folders, whichever was asked for first")
                .hasSize(3 * 4)
                .isSorted();
    }

    @Test
    void itSaysTheSameReadAtOnceOrOneByOne() {
        Library whole = Library.read(home, List.of());
        Library library = open();
        for (String id : whole.planIds()) {
            assertThat(library.plan(id)).contains(whole.plans().get(id));
            assertThat(library.version(id)).isEqualTo(whole.version(id)).isPresent();
            assertThat(library.folder(id)).contains(home.resolve("plans").resolve(id));
        }
        assertThat(library.inputs()).isEqualTo(whole.inputs());
    }

    @Test
    void manyMayAskAtOnce() {
        Library library = open();
        List<Plan> plans = new Workers(8)
                .map(
                        IntStream.range(0, 64).boxed().toList(),
                        i -> library.plan(i % 2 == 0 ? NANJING : LIANYUNGANG).orElseThrow());
        assertThat(plans).hasSize(64);
        assertThat(plans.stream().distinct()).hasSize(2);
        assertThat(told).containsExactlyInAnyOrder(NANJING, LIANYUNGANG);
        assertThat(planFiles(library)).hasSize(2 * 4);
    }

    @Test
    void whoAsksMayBeInterruptedMeanwhile() {
        Library library = open();
        Thread.currentThread().interrupt();
        try {
            assertThat(library.plansOf(CITY_OF_NANJING)).hasSize(1);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(library.plans()).hasSize(3);
    }

    @Test
    void theVersionOfAPlanThatNobodyReadIsOfItsFiles() {
        String before = open().version(NANJING).orElseThrow();
        files.write("plans/" + LIANYUNGANG + "/duties.yaml", "duties: []\n");
        assertThat(open().version(NANJING)).contains(before);
        files.write("plans/" + NANJING + "/duties.yaml", "duties: []\n");
        assertThat(open().version(NANJING)).isPresent().get().isNotEqualTo(before);
        assertThat(open().version("nowhere")).isEmpty();
    }

    @Test
    void aMistakeInAPlanIsToldToThoseWhoAskForItAndToNobodyElse() {
        files.write("plans/" + LIANYUNGANG + "/duties.yaml", "duties: 7\n");
        Library library = open();
        assertThat(library.plan(NANJING)).isPresent();
        assertThat(library.plansOf(CITY_OF_NANJING)).hasSize(1);
        assertThat(library.duty("nowhere/at-all")).isEmpty();
        assertThat(mistakes(() -> library.plan("lianyungang"))).containsExactly(LIANYUNGANG);
        assertThat(mistakes(() -> library.duty(LIANYUNGANG + "/any"))).containsExactly(LIANYUNGANG);
        assertThat(mistakes(library::plans)).containsExactly(LIANYUNGANG);
        // Asked again, it says the same; and who needs it not goes on.
        assertThat(mistakes(() -> library.plan(LIANYUNGANG))).containsExactly(LIANYUNGANG);
        assertThat(library.plan(HAIMEN)).isPresent();
    }

    @Test
    void mistakesInSeveralPlansAreToldAtOnce() {
        files.write("plans/" + LIANYUNGANG + "/duties.yaml", "duties: 7\n");
        files.write("plans/" + HAIMEN + "/tasks.yaml", "tasks: 7\n");
        Library library = open();
        assertThat(mistakes(() -> library.requireSound(List.of("lianyungang", NANJING, "haimen", "nowhere"))))
                .containsExactly(LIANYUNGANG, HAIMEN);
        assertThat(told).isEmpty();
        library.requireSound(List.of(NANJING, "nowhere"));
        assertThat(told).containsExactly(NANJING);
    }

    @Test
    void aPlanWhoseCityCannotBeToldMayBeAnybodys() {
        files.write("plans/" + HAIMEN + "/plan.yaml", "id: haimen-2021-2025\ntitle: [\n");
        assertThat(mistakes(() -> open().plansOf(CITY_OF_NANJING))).containsExactly(HAIMEN);
        files.write("plans/" + HAIMEN + "/plan.yaml", "id: haimen-2021-2025\n");
        assertThat(mistakes(() -> open().plansOf(CITY_OF_NANJING))).containsOnly(HAIMEN);
    }

    @Test
    void whatAnyFolderCarriesOfTheRegistryConcernsEverybody() {
        files.write("plans/" + HAIMEN + "/indicators.yaml", """
                indicators:
                  - {id: science-tutors-trained, zh: 别的, en: Others, unit: 人}
                """);
        files.write("plans/" + LIANYUNGANG + "/duties.yaml", "duties: 7\n");
        assertThat(mistakes(this::open)).containsOnly(HAIMEN, LIANYUNGANG);
    }

    @Test
    void anIdIsOnePlans() {
        Path extra = home.resolve("extra");
        Home.copy("plans/" + NANJING, extra.resolve(NANJING));
        InputException refused = catchThrowableOfType(
                InputException.class, () -> Library.open(home, List.of(extra), plan -> told.add(plan.id())));
        assertThat(refused.located()).extracting(Problem::code).containsExactly("double.id");
    }

    @Test
    void aPlanInPlaceOfAnotherIsNotReadFromItsFolder() {
        Library library = open();
        Plan other = library.plan(NANJING).orElseThrow().withSurveys(List.of());
        Library with = open().with(other);
        assertThat(with.plan(NANJING)).containsSame(other);
        assertThat(with.plan(HAIMEN)).isPresent();
        assertThat(told).containsExactly(NANJING, HAIMEN);
        assertThat(library.with(other).plan(LIANYUNGANG)).isEqualTo(library.plan(LIANYUNGANG));
        assertThat(told).as("a file is read once").containsExactly(NANJING, HAIMEN, LIANYUNGANG);
    }

    private Library open() {
        return Library.open(home, List.of(), plan -> told.add(plan.id()));
    }

    private static List<String> planFiles(Library library) {
        return library.inputs().stream()
                .filter(input -> input.role() == Input.Role.PLAN)
                .map(Input::file)
                .toList();
    }

    /** The plans in which mistakes were told, one for each mistake. */
    private static List<String> mistakes(Runnable asking) {
        InputException refused = catchThrowableOfType(InputException.class, asking::run);
        assertThat(refused).isNotNull();
        assertThat(refused.located()).isNotEmpty();
        return refused.located().stream()
                .map(problem -> problem.file().split("/")[1])
                .toList();
    }
}
