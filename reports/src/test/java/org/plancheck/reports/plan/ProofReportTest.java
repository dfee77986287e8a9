package org.plancheck.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.ledger.Account;
import org.plancheck.model.ledger.Contradiction;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.ledger.Likeness;
import org.plancheck.model.ledger.Tally;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.Schemas;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** The proof of an encoding in all its forms; text from outside never becomes markup. */
class ProofReportTest {
    private static final Plan PLAN = SampleAssessment.plan();
    private static final String ENTRY = PLAN.commitments().get(0).id();

    private static final Ledger OPEN = new Ledger(
            PLAN,
            "原文.txt",
            "a".repeat(64),
            new Likeness(true, 4, 3),
            List.of(new Tally(Tally.Kind.AMOUNTS, 3, 1, 1), new Tally(Tally.Kind.DUTIES, 0, 0, 0)),
            List.of(
                    account(Account.Form.HEADING, Account.State.SILENT, "1.配强老师。", List.of(), null),
                    account(Account.Form.BODY, Account.State.CLAIMED, "每年培训500人，", List.of(ENTRY), null),
                    account(Account.Form.BODY, Account.State.UNCLAIMED, "办<script>10</script>场。", List.of(), null),
                    account(
                            Account.Form.BODY,
                            Account.State.EXCUSED,
                            "百名专家，",
                            List.of(),
                            new Account.Excused("duplicate", ENTRY)),
                    account(Account.Form.UNITS, Account.State.SILENT, "（责任单位：市科协）", List.of(), null)),
            List.of(
                    new Contradiction("figure.differs", ENTRY, "三(一)1", new Bilingual("原文为 1。", "The text prints 1.")),
                    new Contradiction("totals.differ", null, "", new Bilingual("数不符。", "Totals differ."))),
            List.of());

    private static final Ledger PROVEN = new Ledger(
            PLAN,
            "原文.txt",
            "a".repeat(64),
            new Likeness(true, 4, 4),
            List.of(new Tally(Tally.Kind.AMOUNTS, 3, 2, 1)),
            List.of(),
            List.of(),
            List.of());

    @Test
    void isProvenOnlyWhenNothingIsOpenAndNothingContradicts() {
        assertThat(PROVEN.isProven()).isTrue();
        assertThat(OPEN.isProven()).isFalse();
        assertThat(OPEN.tallies().get(0).open()).isEqualTo(1);
        assertThat(OPEN.tallies().get(0).percent()).isEqualTo(66);
        assertThat(new Tally(Tally.Kind.DATES, 200, 199, 0).percent()).isEqualTo(99);
        assertThat(new Tally(Tally.Kind.DATES, 0, 0, 0).percent()).isEqualTo(100);
    }

    @Test
    void jsonKeepsToThePublishedSchemaAndLeavesSilentPassagesOut() throws Exception {
        String json = ProofJson.write(OPEN);
        assertThat(Schemas.violations("plan-verify.schema.json", json)).isEmpty();
        JsonNode tree = Json.MAPPER.readTree(json);
        assertThat(tree.path("proven").asBoolean()).isFalse();
        assertThat(tree.path("passages")).hasSize(3);
        assertThat(tree.path("contradictions").path(1).path("entry").isNull()).isTrue();
        assertThat(tree.path("coverage").path(0).path("unclaimed").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void thePageShowsTextAndEntriesAndRunsNothing(Lang lang) {
        String page = ProofPage.write(OPEN, lang);
        assertThat(page)
                .contains("<span class=\"run-claimed\">每年培训500人，</span>")
                .contains("<span class=\"run-unclaimed\">办&lt;script&gt;10&lt;/script&gt;场。</span>")
                .contains("<span class=\"run-excused\">百名专家，</span>")
                .contains("<span class=\"run-units\">（责任单位：市科协）</span>")
                .contains("[" + ENTRY + "]")
                .contains("→ " + ENTRY)
                .doesNotContain("<script>");
        assertThat(page.split("class=\"leaf-row", -1)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void textNamesWhatIsOpenAndWhatContradicts(Lang lang) {
        String text = ProofText.text(OPEN, lang);
        assertThat(text).contains("66%", "办<script>10</script>场。", ENTRY);
        assertThat(ProofText.markdown(OPEN, lang)).contains("&lt;script&gt;10");
        assertThat(ProofText.text(PROVEN, lang)).contains("100%").doesNotContain(ENTRY);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 8, 4, false",
        "true, 8, 3, true",
        "false, 8, 6, false",
        "false, 8, 5, true",
        "false, 0, 0, false",
    })
    void aTextLooksLikeAnotherOnceTooManyMarkersAreMissing(boolean titled, int markers, int found, boolean another) {
        assertThat(new Likeness(titled, markers, found).isAnotherDocument()).isEqualTo(another);
    }

    @ParameterizedTest
    @EnumSource
    void anotherDocumentIsToldFirstInEveryForm(Lang lang) throws Exception {
        for (boolean titled : List.of(true, false)) {
            Ledger ledger = likened(new Likeness(titled, 97, 2));
            String opening = ProofText.another(ledger, lang).orElseThrow();
            assertThat(opening).contains("97", "95", "原文.txt", PLAN.title().in(lang));
            String text = ProofText.text(ledger, lang).replaceAll("\\s", "");
            assertThat(text.indexOf(opening.replaceAll("\\s", ""))).isBetween(0, text.indexOf("SHA-256"));
            assertThat(ProofText.markdown(ledger, lang)).contains("97");
            String page = ProofPage.write(ledger, lang);
            assertThat(page.indexOf("97")).isBetween(0, page.indexOf(Words.say(lang, "proof.not-proven")));
            String json = ProofJson.write(ledger);
            assertThat(Schemas.violations("plan-verify.schema.json", json)).isEmpty();
            assertThat(Json.MAPPER.readTree(json).path("likeness").toString())
                    .isEqualTo("{\"titled\":" + titled + ",\"markers\":97,\"found\":2,\"anotherDocument\":true}");
        }
        assertThat(ProofText.another(OPEN, lang)).isEmpty();
        assertThat(Json.MAPPER
                        .readTree(ProofJson.write(OPEN))
                        .at("/likeness/anotherDocument")
                        .booleanValue())
                .isFalse();
    }

    private static Ledger likened(Likeness likeness) {
        return new Ledger(
                OPEN.plan(),
                OPEN.source(),
                OPEN.sha256(),
                likeness,
                OPEN.tallies(),
                OPEN.accounts(),
                OPEN.contradictions(),
                OPEN.waiting());
    }

    private static Account account(
            Account.Form form,
            Account.State state,
            String text,
            List<String> claims,
            Account.@org.jspecify.annotations.Nullable Excused excuse) {
        return new Account("三(一)1", 7, 0, form, state, text, claims, excuse);
    }
}
