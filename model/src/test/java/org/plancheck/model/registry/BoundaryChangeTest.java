package org.plancheck.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.model.registry.Jurisdiction.Level;
import org.plancheck.model.registry.Jurisdiction.Life;
import org.plancheck.model.text.Bilingual;

/** A and B are merged into B after 2021, B is renamed C after 2023; D is split into E and F after 2022. */
class BoundaryChangeTest {
    private static final Registry REGISTRY = new Registry(
            List.of(),
            List.of(
                    area("A", null, 2021, "B"),
                    area("B", null, 2023, "C"),
                    area("C", 2024, null),
                    area("D", null, 2022, "E", "F"),
                    area("E", 2023, null),
                    area("F", 2023, null)),
            List.of(),
            List.of());

    @ParameterizedTest
    @CsvSource({"2021, A B D", "2022, B D", "2023, B E F", "2024, C E F"})
    void countiesOfAYearAreThoseThatExist(int year, String codes) {
        assertThat(REGISTRY.countiesOf("city", year))
                .extracting(Jurisdiction::code)
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2021, A",
        "A, 2022, B",
        "A, 2024, C",
        "B, 2023, B",
        "D, 2022, D",
        "D, 2023, ''",
        "C, 2023, ''",
        "E, 2023, E"
    })
    void whoAloneTookOverStandsForAnArea(String code, int year, String bearer) {
        assertThat(REGISTRY.bearer(named(code), year).map(Jurisdiction::code).orElse(""))
                .isEqualTo(bearer);
    }

    /** As of a year, what the area was in an earlier one. */
    @ParameterizedTest
    @CsvSource({
        "C, 2024, 2021, B A",
        "C, 2024, 2022, B",
        "C, 2024, 2024, C",
        "B, 2022, 2021, B A",
        "B, 2021, 2021, B",
        "E, 2024, 2022, ''",
        "E, 2024, 2023, E",
        "A, 2021, 2020, A"
    })
    void whatAnAreaWasBefore(String code, int asOf, int year, String before) {
        assertThat(REGISTRY.lineage(named(code), asOf, year).stream()
                        .map(Jurisdiction::code)
                        .toList())
                .isEqualTo(before.isEmpty() ? List.of() : List.of(before.split(" ")));
    }

    @Test
    void aFormerNameLeadsToTheAreaAndAnEndedOneIsOnlyFoundWhenNoOtherIsCalledSo() {
        Jurisdiction ended = new Jurisdiction(
                "1",
                Bilingual.same("海门"),
                Level.COUNTY,
                "city",
                List.of(),
                new Life(null, 2019, List.of("2"), List.of()));
        Jurisdiction renamed = new Jurisdiction(
                "2",
                Bilingual.same("海门区"),
                Level.COUNTY,
                "city",
                List.of(),
                new Life(2020, null, List.of(), List.of("海门", "海门市")));
        Registry registry = new Registry(List.of(), List.of(ended, renamed), List.of(), List.of());
        assertThat(registry.jurisdictionNamed("海门市", "city")).contains(renamed);
        assertThat(registry.jurisdictionNamed("海门", "city")).contains(renamed);
        assertThat(registry.jurisdictionNamed("海门县", "city")).isEmpty();
    }

    private static Jurisdiction named(String code) {
        return REGISTRY.jurisdiction(code).orElseThrow();
    }

    private static Jurisdiction area(String code, Integer since, Integer until, String... successors) {
        return new Jurisdiction(
                code,
                Bilingual.same(code),
                Level.COUNTY,
                "city",
                List.of(),
                new Life(since, until, List.of(successors), List.of()));
    }
}
