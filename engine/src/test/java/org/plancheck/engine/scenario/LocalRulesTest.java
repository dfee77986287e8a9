package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.AccountingException;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Bilingual;

/** Rules of an office: broken ones are told with their place, failing ones are named, all others still come out. */
public class LocalRulesTest {
    /** Ends the endless rule after its test, so that it does not keep a processor busy; the rule must see it. */
    public static final AtomicBoolean RELEASED = new AtomicBoolean();

    /** Two items: the first one short by 20 in 2023, the second one met. */
    private static final String CITY = """
            scenarios:
              - name: {zh: 示例, en: Sample}
                given:
                  commitment: {measure: flow, cadence: each-year, value: 500}
                  also:
                    - commitment: {id: second, measure: flow, cadence: each-year, value: 10}
                      reported: {2021: 10, 2022: 11, 2023: 12}
                  reported: {2021: 500, 2022: 501, 2023: 480}
                  year: 2023
                expect: {fires: false}
            """;

    private static final String ITEM_2023 = "$due : Due( item.id == \"item\", year == 2023 )";

    @TempDir
    private Path folder;

    private RuleDirectory rules;

    @BeforeEach
    void begin() {
        RELEASED.set(false);
        rules = new RuleDirectory(folder.resolve("town"));
    }

    @AfterEach
    void release() {
        RELEASED.set(true);
    }

    @Test
    void aBrokenConditionIsToldWithFileAndLine() {
        rules.rule("TOWN-001", "$due : Due( vale > 3 )", "ruling.report($due);")
                .rule("TOWN-002", "$due : Due( value != null )", "ruling.reprot($due);")
                .rule("TOWN-003", "$due : Due( value != null )", "ruling.report($due);");

        assertThat(mistakes())
                .anyMatch(m -> m.startsWith("town/TOWN-001/rule.drl:9:") && m.contains("vale"))
                .anyMatch(m -> m.startsWith("town/TOWN-002/rule.drl:") && m.contains("reprot"))
                .noneMatch(m -> m.contains("TOWN-003"));
    }

    @Test
    void wordsThatNameNoFigureAreToldWithTheirLine() {
        rules.rule("TOWN-001", ITEM_2023, "ruling.report($due);").write("TOWN-001/rule.yaml", """
                        id: TOWN-001
                        version: 1
                        status: active
                        severity: note
                        title: {zh: 本地规则, en: Local rule}
                        message: {zh: '{area}差{gab}。', en: '{area}: {gap} wanting.'}
                        remedy: {zh: 无须处理, en: Nothing to do}
                        rationale: {zh: 本地要求, en: A local demand}
                        reference: 'docs/judging.md#due'
                        """);

        assertThat(mistakes())
                .singleElement()
                .asString()
                .startsWith("town/TOWN-001/rule.yaml:6:")
                .contains("gab");
    }

    @Test
    void aRuleMustCarryTheNameOfItsFolder() {
        rules.rule("TOWN-001", ITEM_2023, "ruling.report($due);")
                .write("TOWN-001/rule.drl", "package local; rule \"TOWN-100\" when then end");

        assertThat(mistakes()).singleElement().asString().contains("TOWN-100").contains("TOWN-001");
    }

    @Test
    void anIdMayBeUsedOnce() {
        rules.rule("QUOTA-001", ITEM_2023, "ruling.report($due);");

        assertThat(mistakes())
                .containsExactly("town/QUOTA-001/rule.yaml: the id \"QUOTA-001\" is used twice. Ids must be unique.");
    }

    @Test
    void onlyAKnownRuleCanBeReplaced() {
        rules.rule("TOWN-001", "replaces: [QUOTA-100]\n", ITEM_2023, "ruling.report($due);");

        assertThat(mistakes()).singleElement().asString().contains("QUOTA-100");
    }

    @Test
    void aThrowingRuleIsNamedAndOthersComeOut() {
        rules.rule("TOWN-001", ITEM_2023, "if (true) throw new IllegalStateException(\"no such town\");");

        Assessment assessment = assess(rules.load(), Request.RULE_BUDGET);

        assertFailed(assessment, "TOWN-001", "no such town");
    }

    @Test
    void aFailingConditionIsNamedAndOthersComeOut() {
        rules.rule(
                "TOWN-001", "$due : Due( item.id == \"item\", year == 2023, path.negative )", "ruling.report($due);");

        Assessment assessment = assess(rules.load(), Request.RULE_BUDGET);

        assertFailed(assessment, "TOWN-001", "path.negative");
    }

    @Test
    void anEndlessRuleIsNamedAndOthersComeOut() {
        rules.rule(
                "TOWN-001",
                ITEM_2023,
                "while (!org.plancheck.engine.scenario.LocalRulesTest.RELEASED.get()) { Thread.onSpinWait(); }");

        Assessment assessment = assess(rules.load(), Duration.ofSeconds(2));

        assertFailed(assessment, "TOWN-001", "did not end within 2 s");
    }

    @Test
    void aRuleThatFailsAfterTheVerdictIsAnErrorToo() {
        rules.rule(
                "TOWN-001",
                "$judged : Judged( due.item.id == \"item\", due.year == 2023 )",
                "if (true) throw new IllegalStateException(\"too late\");");

        assertFailed(assess(rules.load(), Request.RULE_BUDGET), "TOWN-001", "too late");
    }

    @Test
    void aFailingCheckQuestionsItsValueOnly() {
        rules.rule(
                        "TOWN-001",
                        "$reported : Reported( observation.indicator.id == \"item\", observation.year == 2023 )",
                        "if (true) throw new IllegalStateException(\"cannot check\");")
                .write("TOWN-001/rule.yaml", words("TOWN-001", "hard"));

        Assessment assessment = assess(rules.load(), Request.RULE_BUDGET);

        assertThat(verdicts(assessment))
                .containsEntry("sample/item@990100/2023", Verdict.QUESTIONED)
                .containsEntry("sample/second@990100/2023", Verdict.MET);
        assertThat(assessment.findings().get(0))
                .returns("TOWN-001", Finding::ruleId)
                .returns(Severity.ERROR, Finding::severity);
    }

    @Test
    void aRuleMayReplaceAShippedOne() {
        rules.rule(
                "TOWN-001",
                "replaces: [QUOTA-001]\n",
                "$due : Due( shape == Shape.ANNUAL, data == DataState.REPORTED, stage == Stage.DUE, !reached )"
                        .replace("Shape.", "org.plancheck.model.judging.Shape.")
                        .replace("DataState.", "org.plancheck.model.judging.DataState.")
                        .replace("Stage.", "org.plancheck.model.judging.Stage."),
                "ruling.decide($due, Verdict.BEHIND);");

        RuleBook book = rules.load();
        Assessment assessment = assess(book, Request.RULE_BUDGET);

        assertThat(book.activeIds()).contains("TOWN-001").doesNotContain("QUOTA-001");
        assertThat(judgement(assessment, "item", 2023))
                .returns(Verdict.BEHIND, Judgement::verdict)
                .returns("TOWN-001", Judgement::ruleId)
                .returns(Light.YELLOW, Judgement::light);
        assertThat(book.version()).isNotEqualTo(RuleBook.load(List.of()).version());
    }

    @Test
    void aDraftTakesNoPart() {
        rules.rule("TOWN-001", ITEM_2023, "ruling.report($due);")
                .write("TOWN-001/rule.yaml", words("TOWN-001", "note").replace("active", "draft"));

        RuleBook book = rules.load();

        assertThat(book.activeIds()).doesNotContain("TOWN-001");
        assertThat(assess(book, Request.RULE_BUDGET).findings())
                .noneMatch(f -> f.ruleId().equals("TOWN-001"));
        assertThat(book.version()).isEqualTo(RuleBook.load(List.of()).version());
    }

    @Test
    void twoVerdictsEndTheRunLoudly() {
        rules.rule("TOWN-001", ITEM_2023, "ruling.decide($due, Verdict.MET);");
        RuleBook book = rules.load();

        assertThatThrownBy(() -> assess(book, Request.RULE_BUDGET))
                .isInstanceOf(AccountingException.class)
                .hasMessageContaining("sample/item@990100/2023: [QUOTA-001, TOWN-001]");
    }

    @Test
    void twoLightsEndTheRunLoudly() {
        rules.rule(
                "TOWN-001",
                "$judged : Judged( due.item.id == \"item\", due.year == 2023 )",
                "ruling.light($judged, Light.BLUE);");
        RuleBook book = rules.load();

        assertThatThrownBy(() -> assess(book, Request.RULE_BUDGET))
                .isInstanceOf(AccountingException.class)
                .hasMessageContaining("sample/item@990100/2023 light: [LIGHT-002, TOWN-001]");
    }

    @Test
    void noVerdictEndsTheRunLoudly() {
        rules.rule("TOWN-001", "replaces: [QUOTA-001]\n", "$due : Due( year == 1900 )", "ruling.report($due);");
        RuleBook book = rules.load();

        assertThatThrownBy(() -> assess(book, Request.RULE_BUDGET))
                .isInstanceOf(AccountingException.class)
                .hasMessageContaining("sample/item@990100/2023: []");
    }

    @Test
    void aRuleMayReportBesideTheVerdict() {
        rules.rule("TOWN-001", ITEM_2023, "ruling.report($due);")
                .rule("TOWN-002", "$due : Due( item.id == \"second\", year == 2023 )", "ruling.report($due);");

        Assessment assessment = assess(rules.load(), Request.RULE_BUDGET);

        assertThat(judgement(assessment, "item", 2023)).returns("QUOTA-001", Judgement::ruleId);
        assertThat(assessment.findings().stream()
                        .filter(f -> f.ruleId().startsWith("TOWN"))
                        .map(f -> f.message().en()))
                .containsExactly("Sample City, 2023: Sample indicator.", "Sample City, 2023: Indicator second.");
        assertThat(assessment.rules()).containsKeys("TOWN-001", "TOWN-002");
    }

    private void assertFailed(Assessment assessment, String rule, String detail) {
        assertThat(judgement(assessment, "item", 2023))
                .returns(Verdict.ERROR, Judgement::verdict)
                .returns(rule, Judgement::ruleId)
                .returns(Light.RED, Judgement::light);
        assertThat(verdicts(assessment))
                .containsEntry("sample/item@990100/2021", Verdict.MET)
                .containsEntry("sample/item@990100/2022", Verdict.MET)
                .containsEntry("sample/second@990100/2023", Verdict.MET)
                .hasSize(6);
        Finding finding = assessment.findings().get(0);
        assertThat(finding).returns(rule, Finding::ruleId).returns(Severity.ERROR, Finding::severity);
        assertThat(finding.message().en()).contains(rule, detail);
        assertThat(finding.message().zh()).contains(rule, detail);
    }

    private List<String> mistakes() {
        InputException refusal = catchThrowableOfType(InputException.class, () -> rules.load());
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Bilingual::en).toList();
    }

    /** The city of the test, assessed with a book of rules. */
    private static Assessment assess(RuleBook book, Duration budget) {
        return Cities.assess(Cities.given(CITY), book, budget, outcome -> {});
    }

    private static Map<String, Verdict> verdicts(Assessment assessment) {
        return assessment.judgements().stream()
                .collect(Collectors.toMap(j -> j.due().key(), Judgement::verdict));
    }

    private static Judgement judgement(Assessment assessment, String item, int year) {
        return assessment.judgements().stream()
                .filter(j -> j.due().key().equals("sample/" + item + "@990100/" + year))
                .findFirst()
                .orElseThrow();
    }

    private static String words(String id, String severity) {
        return """
                id: %s
                version: 1
                status: active
                severity: %s
                title: {zh: 本地规则, en: Local rule}
                message: {zh: '{area}', en: '{area}'}
                remedy: {zh: 无须处理, en: Nothing to do}
                rationale: {zh: 本地要求, en: A local demand}
                reference: 'docs/judging.md#due'
                """.formatted(id, severity);
    }
}
