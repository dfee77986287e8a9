package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.number.Quantity;

/** Allocations as the office writes them: 500 science tutors a year, 30 model schools by 2025, shares in percent. */
class AllocationReaderTest {
    private static final String TUTORS = "lianyungang-2021-2025/science-tutors";
    private static final String SCHOOLS = "lianyungang-2021-2025/municipal-science-education-model-schools";
    private static final String KEY = "key: {name: 常住人口, document: 公报, figures: {海州区: 1, 东海县: 2}";

    @Test
    void dividesTheYearsFigureByTheKey() {
        List<Allocation> shares = read("item: " + TUTORS + ", year: 2023, " + KEY + "}");
        assertThat(shares).extracting(Allocation::value).containsExactly(Quantity.of(167), Quantity.of(333));
        assertThat(shares).extracting(Allocation::jurisdiction).containsExactly("320706", "320722");
        assertThat(shares).allSatisfy(share -> assertThat(share.keyed()).isNotNull());
    }

    @Test
    void aReallocationOfAYearlyCommitmentIsForEveryYearFromThenOn() {
        List<Allocation> shares =
                read("item: " + TUTORS + ", from: 2024, document: 示例〔2024〕3号, date: 2024-02-01, shares: {东海县: 9}");
        assertThat(shares).extracting(Allocation::year).containsExactly(2024, 2025);
        assertThat(shares).allSatisfy(share -> assertThat(share.inForceFrom()).isEqualTo(2024));
    }

    @Test
    void aReallocationOfAFinalTargetIsForItsFinalYear() {
        List<Allocation> shares =
                read("item: " + SCHOOLS + ", from: 2023, document: 示例〔2023〕3号, date: 2023-02-01, " + KEY + "}");
        assertThat(shares).extracting(Allocation::year).containsOnly(2025);
        assertThat(shares).extracting(Allocation::value).containsExactly(Quantity.of(10), Quantity.of(20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "allocation.both | shares: {东海县: 1}, year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 1}}",
                "key.missing | year: 2023",
                "key.missing | shares: {东海县: 1}",
                "allocation.year-and-from | year: 2023, from: 2023, document: x, date: 2023-01-01, shares: {东海县: 1}",
                "key.missing | from: 2023, date: 2023-01-01, shares: {东海县: 1}",
                "key.missing | from: 2023, document: x, shares: {东海县: 1}",
                "key.unknown | year: 2023, document: x, shares: {东海县: 1}",
                "allocation.year | from: 2026, document: x, date: 2026-01-01, shares: {东海县: 1}",
                "key.missing | year: 2023, key: {document: 公报, figures: {东海县: 1}}",
                "key.missing | year: 2023, key: {name: 人口, figures: {东海县: 1}}",
                "key.missing | year: 2023, key: {name: 人口, document: 公报}",
                "allocation.no-key | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 0}}",
                "allocation.negative | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 2, 海州区: -1}}",
                "allocation.not-county | year: 2023, key: {name: 人口, document: 公报, figures: {海门区: 1}}",
                "allocation.double | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 1, `320722`: 1}}",
                "allocation.residue-to | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 1}, residue: one-county}",
                "allocation.residue-to | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 1}, to: 东海县}",
                "allocation.residue-county | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 1}, residue: one-county, to: 海州区}",
                "allocation.step | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 1}, step: 300}",
                "allocation.bad-step | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 1}, step: 0.5}",
                "allocation.bad-step | year: 2023, key: {name: 人口, document: 公报, figures: {东海县: 1}, step: 0}"
            })
    void tellsWhatIsWrong(String code, String entry) {
        assertThat(mistakes("item: " + TUTORS + ", " + entry.replace('`', '"'))).containsExactly(code);
    }

    @Test
    void sharesInPercentAreNotDivided() {
        String percent = Home.library().plans().get("lianyungang-2021-2025").commitments().stream()
                .filter(c -> c.unit().equals("%") && !c.scope().isCountedUnits())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(mistakes("item: lianyungang-2021-2025/" + percent + ", year: 2025, " + KEY + "}"))
                .containsExactly("allocation.percent");
    }

    @Test
    void theSameReallocationTwiceIsRefusedButOneMayFollowAnother() {
        String from = "{item: " + SCHOOLS + ", from: %s, document: x, date: 2023-02-01, shares: {东海县: 9}}";
        assertThat(codes(from.formatted(2023) + "\n  - " + from.formatted(2024)))
                .isEmpty();
        assertThat(codes(from.formatted(2023) + "\n  - " + from.formatted(2023)))
                .containsExactly("allocation.double");
    }

    private static List<Allocation> read(String entry) {
        Problems problems = new Problems("a.yaml");
        List<Allocation> read = read("{" + entry + "}", problems);
        assertThat(problems.messages()).isEmpty();
        return read;
    }

    private static List<String> mistakes(String entry) {
        return codes("{" + entry + "}");
    }

    private static List<String> codes(String entries) {
        Problems problems = new Problems("a.yaml");
        read(entries, problems);
        return problems.all().stream().map(Problem::code).toList();
    }

    private static List<Allocation> read(String entries, Problems problems) {
        byte[] file = ("allocations:\n  - " + entries + "\n").getBytes(StandardCharsets.UTF_8);
        Node document = DocumentReader.read("a.yaml", file, problems);
        return new AllocationReader(
                        Home.library().registry(),
                        List.of(Home.library().plans().get("lianyungang-2021-2025")))
                .read(Fields.of(document, problems));
    }
}
