package org.plancheck.ledger.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.read.InputException;
import org.plancheck.ledger.PlanVerifier;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;

/** Accepting cuts the mark out of the text, and nothing else. */
class AcceptanceTest {
    @TempDir
    private Path plans;

    private Path folder;

    @BeforeEach
    void write() {
        DraftSample.written(plans);
        folder = plans.resolve(DraftSample.ID);
    }

    @Test
    void aDutyIsTakenOverAndCounted() throws IOException {
        String id = duty("成立竞赛专家委员会");
        String before = read("duties.yaml");
        accept(false, id);
        assertThat(plan().duties()).extracting(Item::id).containsExactly(id);
        assertThat(before.length() - read("duties.yaml").length()).isEqualTo("    draft: true\n".length());
        assertThat(read("coverage.yaml")).contains("duties: 1,");
    }

    @Test
    void commentsAndLayoutStay() throws IOException {
        String id = duty("成立竞赛专家委员会");
        change("duties.yaml", "duties:\n", "# 张三核对\nduties:   \n\n");
        change("duties.yaml", "  - id: " + id + "\n", "  - id: " + id + "   # 李四核对\n");
        accept(false, id);
        assertThat(read("duties.yaml")).contains("# 张三核对\nduties:   \n\n").contains("   # 李四核对\n");
    }

    @Test
    void aDoubtMustBeSettledFirst() throws IOException {
        String id = figure("260");
        change("commitments.yaml", "value: 260\n", "value: 260  # ? 看不清\n");
        assertThatThrownBy(() -> accept(false, id))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("看不清");
        assertThat(plan().commitments()).isEmpty();
        accept(true, id);
        assertThat(plan().commitments()).hasSize(1);
        assertThat(read("commitments.yaml")).doesNotContain("看不清");
    }

    @Test
    void aSignInQuotesIsNoDoubt() throws IOException {
        String id = duty("成立竞赛专家委员会");
        change("duties.yaml", "    marker: 成立竞赛专家委员会\n", "    marker: \"成立竞赛专家委员会 # ? 不\"\n");
        accept(false, id);
        assertThat(read("duties.yaml")).contains("# ? 不\"");
    }

    @Test
    void aPartWaitsForItsWhole() {
        assertThatThrownBy(() -> accept(true, figure("80"))).hasMessageContaining(figure("260"));
        accept(true, figure("80"), figure("260"));
        assertThat(plan().commitments()).hasSize(2);
    }

    @Test
    void allOfAClauseTakesItsExcusesToo() throws IOException {
        List<String> accepted = Acceptance.accept(folder, DraftSample.ID, List.of(), "三(一)1", true);
        assertThat(accepted).hasSizeGreaterThan(2);
        assertThat(plan().items().map(Item::clause)).isNotEmpty().containsOnly("三(一)1");
        assertThat(read("coverage.yaml").lines().filter(line -> line.contains("三(一)1")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("draft"));
    }

    @Test
    void aClauseDoesNotTakeInItsNeighbour() {
        assertThatThrownBy(() -> Acceptance.accept(folder, DraftSample.ID, List.of(), "三(一)22", true))
                .isInstanceOf(InputException.class);
    }

    @Test
    void whatIsGuessedRightIsProvenOnceAccepted() {
        for (String chapter : List.of("一", "二", "三", "四")) {
            Acceptance.accept(folder, DraftSample.ID, List.of(), chapter, true);
        }
        Plan plan = plan();
        assertThat(plan.drafts().count()).isZero();
        assertThat(PlanVerifier.verify(plan, folder, DraftSample.TEXT).waiting())
                .isEmpty();
        assertThat(PlanVerifier.verify(plan, folder, DraftSample.TEXT).contradictions())
                .isEmpty();
    }

    @Test
    void wrongNamesChangeNothing() throws IOException {
        String before = read("duties.yaml");
        String id = duty("成立竞赛专家委员会");
        assertThatThrownBy(() -> accept(false, id, "c9-9-9-z")).hasMessageContaining("c9-9-9-z");
        assertThat(read("duties.yaml")).isEqualTo(before);
        accept(false, id);
        assertThatThrownBy(() -> accept(false, id)).hasMessageContaining("no draft");
    }

    @Test
    void marksAreCutWhereverTheyStand() throws IOException {
        String id = duty("成立竞赛专家委员会");
        for (String written : List.of(
                "  - draft: true\n    id: a1\n    clause: 三(一)2\n",
                "  - {draft: true, id: a1, clause: 三(一)2}\n",
                "  - {id: a1, draft: true, clause: 三(一)2}\n",
                "  - {id: a1, clause: 三(一)2, draft: true}\n",
                "  - {id: a1, clause: 三(一)2,\n     draft: true }  # 说明\n",
                "  - id: a1\r\n    draft: true   # 草稿\r\n    clause: 三(一)2\r\n",
                "  - {id: \"𠮷{\", \"draft\": 'true', clause: 三(一)2}\n")) {
            Files.writeString(folder.resolve("duties.yaml"), "duties:\n" + written);
            Acceptance.accept(folder, DraftSample.ID, List.of(), "三(一)2", true);
            assertThat(read("duties.yaml")).doesNotContain("draft").contains("clause: 三(一)2");
        }
        assertThat(id).isNotEmpty();
    }

    private void accept(boolean looked, String... ids) {
        Acceptance.accept(folder, DraftSample.ID, List.of(ids), null, looked);
    }

    private Plan plan() {
        return DraftSample.read(plans);
    }

    private String duty(String marker) {
        return plan().drafts().duties().stream()
                .filter(duty -> duty.marker().equals(marker))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String figure(String target) {
        return plan().drafts().commitments().stream()
                .filter(c -> c.target().toPlain().equals(target))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void change(String file, String from, String to) throws IOException {
        String text = read(file);
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
