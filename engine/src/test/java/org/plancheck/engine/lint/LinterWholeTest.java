package org.plancheck.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.model.lint.LintFinding;
import org.plancheck.model.lint.LintReport;
import org.plancheck.model.lint.LintReport.Checked;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.model.text.Lang;

/** What lies around a single plan: the reader's mistakes, allocations, the registry, the shipped plans. */
class LinterWholeTest {
    @TempDir
    private Path root;

    private LintHome home;

    @BeforeEach
    void furnish() {
        home = new LintHome(root);
    }

    @Test
    void theShippedPlansContradictNothing() {
        LibraryDraft library = LibraryDraft.read(Home.FOLDER, List.of());
        LintReport report = Linter.all(library, Home.FOLDER.resolve("examples/lianyungang"));
        assertThat(report.of(LintSeverity.ERROR)).isEmpty();
        assertThat(report.of(LintSeverity.WARNING)).isEmpty();
        assertThat(report.plans())
                .hasSize(5)
                .allSatisfy(plan ->
                        assertThat(plan.checked()).isEqualTo(plan.items()).isGreaterThan(100));
        assertThat(report.of(LintSeverity.NOTE))
                .as("the checks ran")
                .extracting(LintFinding::code)
                .contains("owner.office", "owner.collective");
    }

    @Test
    void theReadersMistakesStandInTheSameList() {
        home.task("一(一)2", "市科邪")
                .commitment("bad-value", "value", "1.2万")
                .duty("unknown-unit", "responsible", "[市科邪]", "kind", "annual-event")
                .duty("good", "clause", "一(一)2");
        assertThat(home.found())
                .containsExactlyInAnyOrder(
                        "ERROR value.not-decimal",
                        "ERROR commitment.value",
                        "ERROR ref.unit",
                        "ERROR ref.unit",
                        "ERROR duty.not-each-year unknown-unit",
                        "NOTE unchecked.items");
        LintReport report = home.report(null);
        assertThat(report.plans()).containsExactly(new Checked("p", 3, 2));
        assertThat(report.findings())
                .extracting(LintFinding::place)
                .contains("plans/p/commitments.yaml:2", "plans/p/duties.yaml:2", "plans/p/tasks.yaml:3");
    }

    /** A stand-in for what could not be read is not judged, and its task is not called empty. */
    @Test
    void nothingIsSaidAboutStandIns() {
        home.commitment("whole", "value", "x").commitment("part", "partOf", "whole");
        assertThat(home.report(null).findings())
                .extracting(LintFinding::code)
                .containsExactlyInAnyOrder("value.not-decimal", "commitment.value", "unchecked.items");
    }

    @Test
    void aPlanThatCannotBeReadWholeIsNotCheckedFurther() {
        home.head("issued", "2022-6-10").duty("festival", "kind", "annual-event");
        assertThat(home.found()).containsExactly("ERROR value.not-a-date", "NOTE unchecked.plan");
        assertThat(home.report(null).plans()).containsExactly(new Checked("p", 1, 0));
    }

    @Test
    void aRegistryInDoubtStopsTheChecks() {
        home.duty("festival", "kind", "annual-event");
        home.write("registry/units-of-measure.yaml", "units:\n  - {unit: 人, whole: true}\n");
        assertThat(home.found()).containsExactly("ERROR key.missing", "NOTE unchecked.plan");
    }

    @ParameterizedTest
    @CsvSource({
        "ge, 60, 40, ",
        "ge, 60, 39, WARNING shares.short c",
        "ge, 60, 41, NOTE shares.above c",
        "le, 60, 40, ",
        "le, 60, 41, WARNING shares.over c",
        "le, 60, 39, ",
    })
    void sharesComeToTheCommitment(String comparator, String one, String two, String expected) {
        home.commitment("c", "comparator", comparator);
        Path folder = folder("""
                  - {item: p/c, year: 2023, shares: {乙区: %s, 丙区: %s}}
                """.formatted(one, two));
        assertThat(home.found(folder)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void eachYearsSharesStandAloneAndTheLatestOnesForADeadline() {
        home.commitment("yearly").byEnd("final", "indicator", "bases", "unit", "个");
        Path folder = folder("""
                  - {item: p/yearly, year: 2023, shares: {乙区: 60, 丙区: 40}}
                  - {item: p/yearly, year: 2024, shares: {乙区: 60}}
                  - {item: p/final, year: 2023, shares: {乙区: 60, 丙区: 50}}
                  - {item: p/final, year: 2025, shares: {乙区: 50}}
                """);
        assertThat(home.report(folder).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("shares.short");
            assertThat(finding.place()).isEqualTo("allocations/a.yaml:3");
            assertThat(finding.args())
                    .containsEntry("year", 2024)
                    .containsEntry("sum", "60人")
                    .containsEntry("counties", 1);
        });
    }

    @Test
    void aRangeIsNotOverAllocatedBelowItsHighEnd() {
        home.commitment("c", "comparator", "range", "value", "", "low", "60", "high", "100");
        assertThat(home.found(folder("  - {item: p/c, year: 2023, shares: {乙区: 60, 丙区: 40}}\n")))
                .isEmpty();
    }

    @Test
    void sharesOfWhatDoesNotAddUpAreNotAddedUpWhichIsSaid() {
        home.share("c", "value", "15");
        assertThat(home.found(folder("  - {item: p/c, year: 2025, shares: {乙区: 16}}\n")))
                .containsExactly("NOTE shares.not-summed c");
    }

    @Test
    void aFolderWithoutSharesOrWithMistakesIsNoPass() {
        home.commitment("c");
        assertThat(home.found(folder(null))).containsExactly("NOTE shares.none");
        assertThat(home.found(folder("  - {item: p/d, year: 2023, shares: {乙区: 60}}\n")))
                .containsExactly("ERROR ref.item", "NOTE unchecked.allocations");
        home.duty("d", "kind", "festival");
        assertThat(home.found(folder("  - {item: p/c, year: 2023, shares: {乙区: 60}}\n")))
                .contains("NOTE unchecked.allocations")
                .noneMatch(found -> found.contains("shares."));
    }

    @Test
    void indicatorsThatNobodyUsesAreNotedWhenAllPlansAreLookedAt() {
        home.commitment("c").baseline(2020, "10", "320100");
        LibraryDraft library = home.draft();
        assertThat(Linter.all(library, null).findings())
                .extracting(f -> f.place() + " " + f.code() + " " + f.args().get("indicator"))
                .containsExactly(
                        "registry/indicators.yaml:3 indicator.unused bases",
                        "registry/indicators.yaml:5 indicator.unused funds");
        home.duty("d", "kind", "festival").head("issued", "x");
        LibraryDraft broken = home.draft();
        assertThat(Linter.all(broken, null).findings())
                .extracting(LintFinding::code)
                .contains("unchecked.plan")
                .doesNotContain("indicator.unused");
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        String page = Files.readString(Home.FOLDER.resolve("docs/plan-lint.md"));
        Set<String> codes = Findings.MESSAGES.codes(Lang.EN);
        codes.removeIf(code -> code.startsWith("field."));
        assertThat(codes)
                .hasSizeGreaterThan(30)
                .allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
    }

    private Path folder(String allocations) {
        home.write("city/assessment.yaml", "title: {zh: 市, en: City}\nplans: [p]\n");
        home.write(
                "city/allocations/a.yaml", allocations == null ? "allocations: []\n" : "allocations:\n" + allocations);
        return root.resolve("city");
    }
}
