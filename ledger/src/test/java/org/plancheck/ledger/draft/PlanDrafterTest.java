package org.plancheck.ledger.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.read.InputException;
import org.plancheck.ledger.PlanVerifier;
import org.plancheck.ledger.Sample;
import org.plancheck.ledger.source.OfficialText;
import org.plancheck.model.ledger.Account;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.ledger.Waiting;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.text.Lang;

/** A whole text is drafted, the draft is a plan that everybody can read, and nothing in it counts yet. */
class PlanDrafterTest {
    @TempDir
    private Path plans;

    @Test
    void headIsReadOffTheLetterhead() {
        Head head = DraftSample.draft().head();
        assertThat(head.title()).isEqualTo("样板市科学素质工作规划（2026—2030年）");
        assertThat(head.documentNumber()).isEqualTo("样政办发〔2026〕18号");
        assertThat(head.issuer()).isEqualTo("样板市人民政府办公室");
        assertThat(head.issued()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(List.of(head.from(), head.to())).containsExactly(2026, 2030);
        assertThat(head.doubtful()).isEmpty();
    }

    /** Whatever is drafted can be read: relative targets, sizes of events, a section that only tells where things stand. */
    @Test
    void whatIsToldRelativeToOtherFiguresLoads() {
        List<String> lines = List.of(
                "关于印发《样板市科学素质工作规划（2026—2030年）》的通知",
                "样板市人民政府",
                "2026年4月9日",
                "一、基础",
                "（一）现状。2025年，全市公民具备科学素质的比例达到13.6%。",
                "二、重点任务",
                "（一）科学行动",
                "1．做好工作。到2030年，公民具备科学素质的比例比2025年提高5个百分点，高于全省平均水平，居全省前五位。"
                        + "到2030年，未服务的村比2025年减少20%。展品数量年均增长10%。志愿者人数翻一番，每万人拥有志愿者30名。"
                        + "每季度开展巡讲1次以上，每两年举办1届讲解大赛，每届不少于100人。人均科普经费不低于1.5元，并逐年增长。投诉率不超过0.5‰。"
                        + "（责任单位：市科协、各县（市、区）人民政府）");
        DraftFolder.write(
                PlanDrafter.draft(Sample.text(lines), Sample.library().registry(), DraftSample.ID, DraftSample.CITY),
                plans.resolve(DraftSample.ID),
                Lang.ZH);
        Plan plan = DraftSample.read(plans);
        assertThat(plan.drafts().commitments()).hasSize(11);
        List<Terms> terms =
                plan.drafts().commitments().stream().map(Commitment::terms).toList();
        assertThat(terms).filteredOn(t -> t.against() != null).hasSize(6);
        assertThat(terms).filteredOn(t -> t.per() != null).hasSize(2);
        assertThat(terms).filteredOn(t -> t.every() == 2).hasSize(1);
        assertThat(terms).filteredOn(t -> !t.also().isEmpty()).hasSize(1);
        assertThat(plan.drafts().baselines()).hasSize(1);
        assertThat(plan.actions()).extracting(a -> a.clause()).containsExactly("二(一)");
    }

    @Test
    void editorsFindTheSchemaWhereThereIsOne() throws IOException {
        Files.createDirectories(plans.resolve("schemas"));
        Files.writeString(plans.resolve("schemas/duties.schema.json"), "{}");
        DraftFolder.write(DraftSample.draft(), plans.resolve("plans").resolve(DraftSample.ID), Lang.ZH);
        Path folder = plans.resolve("plans").resolve(DraftSample.ID);
        assertThat(Files.readString(folder.resolve("duties.yaml")))
                .startsWith("# yaml-language-server: $schema=../../schemas/duties");
        assertThat(Files.readString(folder.resolve("tasks.yaml"))).startsWith("tasks:");
    }

    @Test
    void theDraftLoadsAndNothingInItCounts() {
        Plan plan = DraftSample.written(plans);
        assertThat(plan.items()).isEmpty();
        assertThat(plan.baselines()).isEmpty();
        assertThat(plan.drafts().commitments())
                .extracting(Commitment::target)
                .extracting(Object::toString)
                .containsExactly("19", "35000", "260", "80", "1", "40", "12", "300", "1", "1200000");
        assertThat(plan.drafts().duties()).isNotEmpty();
        assertThat(plan.drafts().baselines()).hasSize(1);
        assertThat(plan.drafts().baselines().get(0).year()).isEqualTo(2025);
        assertThat(plan.tasks())
                .extracting(t -> t.clause() + t.heading())
                .contains("三(一)1办好课堂", "三(一)2办好竞赛", "三(二)3送技下乡");
        assertThat(plan.task("三(一)1").orElseThrow().responsible()).containsExactly("市教育局", "市科协", "市少年宫管理处");
        assertThat(plan.actions()).extracting(a -> a.clause() + a.kind()).contains("三(一)ACTION", "三(二)PROJECT");
    }

    @Test
    void unitsAndAreasThatNoRegistryKnowsComeWithThePlan() throws IOException {
        DraftSample.written(plans);
        Path folder = plans.resolve(DraftSample.ID);
        assertThat(Files.readString(folder.resolve("responsible-units.yaml"))).contains("市少年宫管理处");
        assertThat(Files.readString(folder.resolve("jurisdictions.yaml"))).contains("990100");
        assertThat(Files.readString(folder.resolve("units-of-measure.yaml"))).contains("人次");
        assertThat(Files.readString(folder.resolve("indicators.yaml"))).contains(DraftSample.ID);
    }

    @Test
    void wordsAcrossAPageNumberAreOnePhrase() {
        assertThat(DraftSample.draft().duties())
                .anySatisfy(duty ->
                        assertThat(duty.value("marker").orElse("").toString()).contains("健全科技特派员工作机制"));
    }

    @Test
    void verifyListsWhatIsLeft() {
        Plan plan = DraftSample.written(plans);
        Ledger ledger = PlanVerifier.verify(plan, plans.resolve(DraftSample.ID), DraftSample.TEXT);
        assertThat(ledger.isProven()).isFalse();
        assertThat(ledger.contradictions()).isEmpty();
        assertThat(ledger.unclaimed()).isEmpty();
        assertThat(ledger.accounts()).extracting(Account::state).contains(Account.State.DRAFTED);
        long items = plan.drafts().count();
        assertThat(ledger.waiting().stream().filter(w -> w.kind() != Waiting.Kind.EXCUSE))
                .hasSize((int) items);
        assertThat(ledger.waiting()).extracting(Waiting::kind).contains(Waiting.Kind.EXCUSE);
    }

    @Test
    void sameTextSameBytes() {
        Map<String, String> once = DraftFiles.of(DraftSample.draft(), Lang.ZH);
        assertThat(DraftFiles.of(DraftSample.draft(), Lang.ZH)).isEqualTo(once);
        assertThat(DraftFiles.of(DraftSample.draft(), Lang.EN)).isNotEqualTo(once);
    }

    @Test
    void nothingIsWrittenOverAnythingAndNothingHalf() throws IOException {
        Path folder = plans.resolve(DraftSample.ID);
        Files.createDirectory(folder);
        assertThatThrownBy(() -> DraftFolder.write(DraftSample.draft(), folder, Lang.ZH))
                .isInstanceOf(InputException.class);
        assertThat(folder).isEmptyDirectory();
        Path file = Files.writeString(plans.resolve("file"), "");
        assertThatThrownBy(() -> DraftFolder.write(DraftSample.draft(), file.resolve("below"), Lang.ZH))
                .isInstanceOf(InputException.class);
        DraftFolder.write(DraftSample.draft(), plans.resolve("deep/er"), Lang.ZH);
        try (var left = Files.list(plans.resolve("deep"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("er");
        }
    }

    @Test
    void aTextWithoutAClauseIsRefused() {
        OfficialText text = Sample.text(List.of("样板市规划", "没有编号的一段话。"));
        assertThatThrownBy(() -> PlanDrafter.draft(text, Sample.library().registry(), "x", DraftSample.CITY))
                .isInstanceOf(InputException.class);
    }

    @Test
    void anAreaThatTheTitleDoesNotNameIsAskedFor() {
        OfficialText text = Sample.text(List.of("样板市科普规划", "一、任务", "（一）行动", "1. 做。建立机制。"));
        assertThatThrownBy(() -> PlanDrafter.draft(text, Sample.library().registry(), "x", null))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--jurisdiction");
    }

    @Test
    void theSmallestAreaOfTheTitleIsThePlansOwn() {
        OfficialText text = Sample.text(List.of("连云港市东海县科普规划（2026—2030年）", "一、任务", "（一）行动", "1. 做。建立机制。"));
        DraftedPlan plan = PlanDrafter.draft(text, Sample.library().registry(), null, null);
        assertThat(plan.head().jurisdiction().name().zh()).isEqualTo("东海县");
        assertThat(plan.id()).isEqualTo("donghai-2026-2030");
        assertThat(plan.head().doubtful()).contains("title", "issuer", "issued");
    }

    @Test
    void markupInTheTextStaysText() {
        DraftedPlan plan = DraftSample.of("建立“{a: b}, [c] # ? d”机制: - x。制定\"!!js/eval\"办法。");
        DraftFolder.write(plan, plans.resolve(DraftSample.ID), Lang.ZH);
        assertThat(DraftSample.read(plans).drafts().duties()).isNotEmpty();
    }
}
