package org.plancheck.engine.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.engine.due.DueSet;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.Library;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.registry.Registry;

class OwedTest {
    private static final Library LIBRARY = Home.library();
    private static final Plan LIANYUNGANG = plan("lianyungang");
    private static final String CITY = "320700";
    private static final String DONGHAI = "320722";

    static List<Plan> plans() {
        return List.copyOf(LIBRARY.plans().values());
    }

    /** The guard: every due triple of a year is owed by exactly the unit that files it, and nothing else is due. */
    @ParameterizedTest
    @MethodSource("plans")
    void whatIsDueIsOwedOnceByItsReporter(Plan plan) {
        int seen = 0;
        for (int year : IntStream.rangeClosed(plan.from(), plan.to()).toArray()) {
            int ofYear = year;
            List<String> due = new DueSet(LIBRARY.registry(), List.of())
                    .upTo(year, List.of(plan)).stream()
                            .filter(t -> t.year() == ofYear && !t.rollUp())
                            .map(t -> t.reporterId() + " " + t.key())
                            .toList();
            List<String> owed = new ArrayList<>();
            for (Owed unit : Owed.all(LIBRARY, List.of(plan), List.of(), year)) {
                unit.values().stream()
                        .flatMap(v -> v.asks().stream())
                        .filter(a -> a.basis() != Ask.Basis.ADDS_TO_CITY)
                        .forEach(a -> owed.add(
                                key(unit, a.plan().id() + "/" + a.commitment().id())));
                unit.duties().forEach(d -> owed.add(key(unit, d.key())));
            }
            assertThat(owed).containsExactlyInAnyOrderElementsOf(due);
            seen += due.size();
        }
        assertThat(seen).isGreaterThan(400);
    }

    private static String key(Owed owed, String item) {
        OwingUnit unit = owed.unit();
        return unit.id() + " " + item + "@" + unit.jurisdiction().code() + "/" + owed.year();
    }

    @Test
    void eachIndicatorIsAskedOnceEvenByTwoPlans() {
        Plan next = withId(LIANYUNGANG, "next-plan");
        Owed owed = owed(List.of(LIANYUNGANG, next), List.of(), "education", CITY, 2025);
        Set<String> indicators = new HashSet<>();
        assertThat(owed.values()).allMatch(v -> indicators.add(v.indicator().id()));
        assertThat(value(owed, "science-tutors-trained").asks())
                .extracting(a -> a.plan().id())
                .containsExactly(LIANYUNGANG.id(), "next-plan");
        assertThat(owed.duties()).extracting(OwedDuty::key).doesNotHaveDuplicates();
    }

    @Test
    void aQuotaIsNotOwedBeforeThePlanWasIssued() {
        assertThat(owed(List.of(), "education", CITY, 2022).values())
                .extracting(v -> v.indicator().id())
                .contains("science-tutors-trained");
        assertThat(owed(List.of(), "education", CITY, 2021).values())
                .extracting(v -> v.indicator().id())
                .contains("municipal-science-education-model-schools")
                .doesNotContain("science-tutors-trained");
    }

    @Test
    void nothingIsOwedOutsideThePeriod() {
        assertThat(Owed.units(LIBRARY, List.of(LIANYUNGANG), List.of(), 2020)).isEmpty();
        assertThat(Owed.units(LIBRARY, List.of(LIANYUNGANG), List.of(), 2026)).isEmpty();
        assertThat(Owed.of(LIBRARY, List.of(LIANYUNGANG), List.of(), "education", CITY, 2026))
                .isEmpty();
    }

    @Test
    void aCountyWithoutAShareAddsToTheCity() {
        OwedValue tutors = value(owed(List.of(), DONGHAI, DONGHAI, 2025), "science-tutors-trained");
        assertThat(tutors.isDue()).isFalse();
        assertThat(tutors.first().basis()).isEqualTo(Ask.Basis.ADDS_TO_CITY);
        assertThat(tutors.first().target()).isNull();
    }

    @Test
    void aCountyWithAShareIsAskedForItInItsYearOnly() {
        Allocation share = new Allocation(
                LIANYUNGANG.id() + "/science-tutors", DONGHAI, 2024, Quantity.of(110), new Provenance("a.yaml", "1"));
        OwedValue then = value(owed(List.of(share), DONGHAI, DONGHAI, 2024), "science-tutors-trained");
        assertThat(then.isDue()).isTrue();
        assertThat(then.first().basis()).isEqualTo(Ask.Basis.SHARE);
        assertThat(then.first().target()).isEqualTo(Quantity.of(110));
        OwedValue later = value(owed(List.of(share), DONGHAI, DONGHAI, 2025), "science-tutors-trained");
        assertThat(later.first().basis()).isEqualTo(Ask.Basis.ADDS_TO_CITY);
    }

    @Test
    void whatDoesNotAddUpIsNotAskedOfCounties() {
        assertThat(owed(List.of(), DONGHAI, DONGHAI, 2025).values())
                .allMatch(v -> v.indicator().addsUp())
                .hasSizeGreaterThan(5);
    }

    @Test
    void anItemForEachCountyBindsEachCounty() {
        Plan suzhou = plan("suzhou");
        List<OwingUnit> units = Owed.units(LIBRARY, List.of(suzhou), List.of(), 2025);
        List<OwingUnit> counties = units.stream().filter(OwingUnit::isCounty).toList();
        assertThat(counties)
                .hasSameSizeAs(LIBRARY.registry().countiesOf(suzhou.jurisdiction()))
                .hasSizeGreaterThan(5);
        for (OwingUnit county : counties) {
            Owed owed = owed(
                    List.of(suzhou),
                    List.of(),
                    county.id(),
                    county.jurisdiction().code(),
                    2025);
            assertThat(value(owed, "government-hearings").first().basis()).isEqualTo(Ask.Basis.TARGET);
        }
        assertThat(units.subList(units.size() - counties.size(), units.size())).isEqualTo(counties);
    }

    @Test
    void countedUnitsAndCountiesSharesAreAskedInParts() {
        Plan haimen = plan("haimen");
        Owed schools = Owed.all(LIBRARY, List.of(haimen), List.of(), 2025).stream()
                .filter(o ->
                        o.values().stream().anyMatch(v -> v.indicator().id().equals("schools-with-science-tutor")))
                .findFirst()
                .orElseThrow();
        assertThat(value(schools, "schools-with-science-tutor").entry()).isEqualTo(Entry.PARTS);
        Plan withRate = withCommitments(LIANYUNGANG, haimen.commitments());
        List<Owed> all = Owed.all(LIBRARY, List.of(withRate), List.of(), 2025);
        assertThat(entries(all, "work-safety-training-rate", true)).hasSize(6).containsOnly(Entry.PARTS);
        assertThat(entries(all, "work-safety-training-rate", false)).containsExactly(Entry.SHARE);
        List<Owed> shipped = Owed.all(LIBRARY, List.of(LIANYUNGANG), List.of(), 2025);
        assertThat(entries(shipped, "citizen-science-literacy-rate", false)).containsOnly(Entry.FIGURE);
        assertThat(entries(shipped, "high-quality-farmers-trained", false)).containsOnly(Entry.FIGURE);
    }

    private static List<Entry> entries(List<Owed> all, String indicator, boolean county) {
        return all.stream()
                .filter(o -> o.unit().isCounty() == county)
                .flatMap(o -> o.values().stream())
                .filter(v -> v.indicator().id().equals(indicator))
                .map(OwedValue::entry)
                .toList();
    }

    @Test
    void aSurveyThatIsNotHeldIsNotAskedFor() {
        String rate = "citizen-science-literacy-rate";
        Plan surveyed = withSurveys(LIANYUNGANG, List.of(new Survey(rate, Set.of(2023))));
        assertThat(indicators(LIANYUNGANG, 2022)).contains(rate);
        assertThat(indicators(surveyed, 2022)).doesNotContain(rate);
        assertThat(indicators(surveyed, 2023)).contains(rate);
        assertThat(indicators(surveyed, 2025)).as("the deadline").contains(rate);
    }

    private static List<String> indicators(Plan plan, int year) {
        return Owed.all(LIBRARY, List.of(plan), List.of(), year).stream()
                .flatMap(o -> o.values().stream())
                .map(v -> v.indicator().id())
                .toList();
    }

    @Test
    void aPartKnowsItsWhole() {
        Owed farmers = owed(List.of(), "agriculture-rural-affairs", CITY, 2025);
        assertThat(value(farmers, "farm-leaders-trained").wholes()).containsExactly("high-quality-farmers-trained");
        assertThat(value(farmers, "high-quality-farmers-trained").wholes()).isEmpty();
    }

    @Test
    void unitsAreNamedAsTheCityNamesThem() {
        assertThat(owed(List.of(), "education", CITY, 2025).unit().name().zh()).isEqualTo("市教育局");
        assertThat(owed(List.of(), Registry.OFFICE, CITY, 2025).unit().name().zh())
                .isEqualTo("市全民科学素质工作领导小组办公室");
        assertThat(owed(List.of(), DONGHAI, DONGHAI, 2025).unit().name().zh()).isEqualTo("东海县");
    }

    private static Plan plan(String prefix) {
        return LIBRARY.plan(prefix).orElseThrow();
    }

    private static Owed owed(List<Allocation> allocations, String unit, String area, int year) {
        return owed(List.of(LIANYUNGANG), allocations, unit, area, year);
    }

    private static Owed owed(List<Plan> plans, List<Allocation> allocations, String unit, String area, int year) {
        Optional<Owed> owed = Owed.of(LIBRARY, plans, allocations, unit, area, year);
        assertThat(owed).as(unit + " " + year).isPresent();
        return owed.orElseThrow();
    }

    private static OwedValue value(Owed owed, String indicator) {
        return owed.values().stream()
                .filter(v -> v.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError(indicator + " is not owed by " + owed.unit()));
    }

    private static Plan withId(Plan p, String id) {
        return copy(p, id, p.surveys(), p.commitments());
    }

    private static Plan withSurveys(Plan p, List<Survey> surveys) {
        return copy(p, p.id(), surveys, p.commitments());
    }

    private static Plan withCommitments(Plan p, List<Commitment> commitments) {
        return copy(p, p.id(), p.surveys(), commitments);
    }

    private static Plan copy(Plan p, String id, List<Survey> surveys, List<Commitment> commitments) {
        return new Plan(
                id,
                p.title(),
                p.documentNumber(),
                p.issuer(),
                p.issued(),
                p.from(),
                p.to(),
                p.jurisdiction(),
                surveys,
                p.baselines(),
                p.actions(),
                p.tasks(),
                commitments,
                p.duties(),
                p.readings());
    }
}
