package org.plancheck.engine.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.handbook.Asked;
import org.plancheck.model.handbook.Asked.Role;
import org.plancheck.model.handbook.Caution;
import org.plancheck.model.handbook.Explained;
import org.plancheck.model.handbook.Filer;
import org.plancheck.model.handbook.Handbook;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.text.Bilingual;

class HandbooksTest {
    private static final Library LIBRARY =
            Library.read(Home.FOLDER, List.of(Home.FOLDER.resolve("docs/tutorial/plans")));
    private static final RuleBook RULES = RuleBook.load(List.of());

    static List<Plan> plans() {
        return List.copyOf(LIBRARY.plans().values());
    }

    /** The guard: nothing that a plan asks for is left out, and nothing is explained twice to the same filer. */
    @ParameterizedTest
    @MethodSource("plans")
    void explainsEachIndicatorOncePerFilerUnderAllItsClauses(Plan plan) {
        Handbook handbook = handbook(plan);
        for (Filer filer : handbook.filers()) {
            assertThat(filer.indicators()).extracting(Explained::indicator).doesNotHaveDuplicates();
            assertThat(filer.duties()).extracting(Asked::item).doesNotHaveDuplicates();
            filer.indicators().forEach(e -> assertThat(e.asks()).doesNotHaveDuplicates());
        }
        for (Commitment commitment : plan.commitments()) {
            commitment
                    .indicators()
                    .forEach(indicator -> assertThat(asksOf(handbook, indicator))
                            .as(indicator)
                            .contains(commitment));
        }
        Set<Object> duties = handbook.filers().stream()
                .flatMap(f -> f.duties().stream())
                .map(Asked::item)
                .collect(Collectors.toSet());
        assertThat(duties).isEqualTo(Set.copyOf(plan.duties()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void asksCountiesThatAreBoundAndThoseThatAddUp(Plan plan) {
        Handbook handbook = handbook(plan);
        for (Commitment commitment : plan.commitments()) {
            boolean addsUp = LIBRARY.registry()
                    .indicator(commitment.indicator())
                    .map(Indicator::addsUp)
                    .orElseThrow();
            Stream<Role> ofCounties = handbook.filers().stream()
                    .filter(Filer::isCounties)
                    .flatMap(f -> f.indicators().stream())
                    .flatMap(e -> e.asks().stream())
                    .filter(a -> a.item().equals(commitment))
                    .map(Asked::role);
            if (commitment.scope().isEachCounty()) {
                assertThat(ofCounties).contains(Role.JUDGED);
            } else if (!addsUp && !commitment.looksAtCounties()) {
                assertThat(ofCounties).doesNotContain(Role.JUDGED);
            }
        }
    }

    @Test
    void followsTheOrderOfThePlanAndNamesCountiesLast() {
        Handbook handbook = handbook(plan("lianyungang"));
        assertThat(handbook.filers().get(handbook.filers().size() - 1).isCounties())
                .isTrue();
        assertThat(handbook.filers()).filteredOn(Filer::isCounties).hasSize(1);
        for (Filer filer : handbook.filers()) {
            List<Integer> places = filer.indicators().stream()
                    .map(e -> plan("lianyungang")
                            .commitments()
                            .indexOf(e.asks().get(0).item()))
                    .toList();
            assertThat(places).isSorted();
        }
    }

    @Test
    void explainsTheIndicatorThatATargetGrowsWith() {
        Handbook handbook = handbook(plan("wuxi"));
        Explained tutors = explained(handbook, "science-tutors-trained");
        assertThat(tutors.others()).singleElement().satisfies(other -> {
            assertThat(other.indicator().id()).isEqualTo("resident-population");
            assertThat(other.filers()).extracting(Bilingual::zh).containsExactly("市统计局");
        });
        assertThat(explained(handbook, "resident-population").asks())
                .extracting(Asked::role)
                .containsOnly(Role.COMPARED);
        assertThat(explained(handbook, "science-talks").asks())
                .extracting(Asked::shape)
                .containsExactly(Shape.JOINT);
        assertThat(explained(handbook, "science-talks").others())
                .extracting(other -> other.indicator().id())
                .containsExactly("smallest-talk");
        assertThat(explained(handbook, "exhibits").others()).isEmpty();
    }

    @Test
    void asksOnlyTheCountiesOfAGroup() {
        Handbook handbook = handbook(plan("wuxi"));
        Filer counties =
                handbook.filers().stream().filter(Filer::isCounties).findFirst().orElseThrow();
        Explained pilot = counties.indicators().stream()
                .filter(e -> e.indicator().id().equals("county-skills-contests"))
                .findFirst()
                .orElseThrow();
        assertThat(pilot.counties())
                .isNotEmpty()
                .hasSizeLessThan(counties.counties().size());
        assertThat(counties.indicators()).anyMatch(e -> e.counties().isEmpty());
    }

    @Test
    void tellsOnlyMistakesThatAreChecked() {
        Handbook handbook = handbook(plan("lianyungang"));
        assertThat(cautions(handbook, "farm-leaders-trained"))
                .contains("CHECK-005", "CHECK-009")
                .doesNotContain("CHECK-002", "CHECK-010", "ASK-002", "ASK-007");
        assertThat(cautions(handbook, "high-quality-farmers-trained")).contains("CHECK-005");
        assertThat(cautions(handbook, "citizen-science-literacy-rate"))
                .contains("CHECK-002")
                .doesNotContain("CHECK-005", "CHECK-009", "ASK-001");
        assertThat(cautions(handbook, "municipal-science-education-model-schools"))
                .contains("ASK-007");
        assertThat(handbook.cautions()).extracting(Caution::severity).contains(Severity.HARD, Severity.SOFT);
    }

    /** A new check that no property here stands for would be left out in silence. */
    @Test
    void knowsWhenEachCheckOfValuesCanFindSomething() {
        Set<String> told = new TreeSet<>();
        for (Plan plan : plans()) {
            Handbook handbook = handbook(plan);
            handbook.cautions().forEach(c -> told.add(c.rule()));
            handbook.filers().stream()
                    .flatMap(f -> f.indicators().stream())
                    .flatMap(e -> e.cautions().stream())
                    .forEach(c -> told.add(c.rule()));
        }
        List<String> checks = RULES.folders().stream()
                .filter(f -> new String(f.drl(), StandardCharsets.UTF_8).contains("Reported("))
                .map(f -> f.meta().id())
                .toList();
        List<String> unknown = new ArrayList<>(checks);
        unknown.removeAll(told);
        assertThat(checks).hasSizeGreaterThan(15);
        assertThat(unknown)
                .as("never told; CHECK-011 needs a plan with quarters")
                .containsExactly("CHECK-011");
    }

    @Test
    void everyIndicatorOfTheRegistryHasAMeaning() {
        for (Indicator indicator : Home.library().registry().indicators()) {
            Bilingual meaning = indicator.meaning();
            assertThat(meaning).as(indicator.id()).isNotNull();
            assertThat(List.of(meaning.zh(), meaning.en()))
                    .as(indicator.id())
                    .noneMatch(String::isBlank)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Commitment> asksOf(Handbook handbook, String indicator) {
        return handbook.filers().stream()
                .flatMap(f -> f.indicators().stream())
                .filter(e -> e.indicator().id().equals(indicator))
                .flatMap(e -> e.asks().stream())
                .map(a -> (Commitment) a.item())
                .toList();
    }

    private static List<String> cautions(Handbook handbook, String indicator) {
        return explained(handbook, indicator).cautions().stream()
                .map(Caution::rule)
                .toList();
    }

    /** As its department has to understand it. */
    private static Explained explained(Handbook handbook, String indicator) {
        return handbook.filers().stream()
                .filter(f -> !f.isCounties())
                .flatMap(f -> f.indicators().stream())
                .filter(e -> e.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static Handbook handbook(Plan plan) {
        return Handbooks.of(LIBRARY, List.of(plan), RULES);
    }

    private static Plan plan(String id) {
        return LIBRARY.plan(id).orElseThrow();
    }
}
