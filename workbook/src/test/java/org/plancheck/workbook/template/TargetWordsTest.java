package org.plancheck.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.owed.Ask;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;

/** Which sentence a target gets, and which figures stand in it. */
class TargetWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市教育局     | science-tutors-trained                   | this-year | ≥ 500
            市教育局     | municipal-science-education-model-schools | in-all-by | ≥ 30
            市农业农村局 | high-quality-farmers-trained             | this-year | ≥ 10,000
            """)
    void aTargetOfACityDepartment(String unit, String indicator, String time, String figure) {
        Template template = Templates.of("lianyungang", unit, 2025, Lang.ZH, List.of());
        assertThat(words(template, indicator)).isEqualTo(timed(time, figure));
    }

    @Test
    void anAspirationalShareIsALevelByItsYear() {
        Template template = Templates.of("lianyungang", "市全民科学素质工作领导小组办公室", 2025, Lang.ZH, List.of());
        String aimed = new Words(Lang.ZH).of("target.aspirational", Map.of("figure", "≥ 15%"));
        assertThat(words(template, "citizen-science-literacy-rate")).isEqualTo(timed("level-by", aimed));
    }

    @Test
    void aCountyWithoutAShareIsNeverShownTheCitysTarget() {
        Template template = Templates.of("lianyungang", "东海县", 2025, Lang.ZH, List.of());
        assertThat(template.owed().values()).hasSizeGreaterThan(5).allSatisfy(value -> {
            assertThat(value.first().basis()).isEqualTo(Ask.Basis.ADDS_TO_CITY);
            assertThat(new TargetWords(template).of(value)).isEqualTo(new Words(Lang.ZH).of("target.adds-to-city"));
        });
    }

    @Test
    void earlierYearsAreAddedUpWhereTheTargetCountsThem() {
        Template blank = Templates.of("lianyungang", "市教育局", 2025, Lang.ZH, List.of());
        List<Submission> history = List.of(filed(blank, 2022, 7), filed(blank, 2024, 5), filed(blank, 2025, 100));
        Template template = Templates.of("lianyungang", "市教育局", 2025, Lang.ZH, history);
        String soFar = new Words(Lang.ZH).of("target.so-far", Map.of("sum", "12"));
        assertThat(words(template, "municipal-science-education-model-schools")).endsWith("\n" + soFar);
        assertThat(words(template, "science-tutors-trained")).doesNotContain("\n");
    }

    @Test
    void figuresAreGroupedAndExact() {
        assertThat(TargetWords.grouped(Quantity.of("1234567.5"))).isEqualTo("1,234,567.5");
        assertThat(TargetWords.grouped(Quantity.of("13.04"))).isEqualTo("13.04");
        assertThat(TargetWords.grouped(Quantity.ZERO)).isEqualTo("0");
    }

    private static Submission filed(Template template, int year, int schools) {
        OwingUnit unit = template.owed().unit();
        Observation value = new Observation(
                Templates.LIBRARY
                        .registry()
                        .indicator("municipal-science-education-model-schools")
                        .orElseThrow(),
                unit.jurisdiction(),
                year,
                unit.id(),
                new Reading.Number(Quantity.of(schools), String.valueOf(schools), null),
                null,
                null,
                new Provenance("a.yaml", "1"));
        return new Submission(
                unit.id(), unit.name(), unit.jurisdiction(), year, 1, null, "a.yaml", "", List.of(value), List.of());
    }

    private static String timed(String time, String figure) {
        return new Words(Lang.ZH).of("target." + time, Map.of("year", 2025, "figure", figure));
    }

    private static String words(Template template, String indicator) {
        OwedValue value = template.owed().values().stream()
                .filter(v -> v.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
        return new TargetWords(template).of(value);
    }
}
