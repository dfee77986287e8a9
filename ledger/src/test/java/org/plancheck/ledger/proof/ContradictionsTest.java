package org.plancheck.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plancheck.ledger.Sample;
import org.plancheck.ledger.coverage.Coverage;
import org.plancheck.ledger.coverage.Excuse;
import org.plancheck.ledger.coverage.Reason;
import org.plancheck.model.ledger.Contradiction;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.model.text.Messages;

/** A text or a coverage that changed while the encoding stood still: each change is told by its code. */
class ContradictionsTest {
    @Test
    void aChangedFigureContradicts() {
        assertThat(codes("不少于500人", "不少于600人")).containsExactly("marker.missing");
        assertThat(codes("约20场次", "约20次")).containsExactly("marker.missing");
    }

    @Test
    void changedWordsAroundAFigureContradict() {
        assertThat(codes("到2030年，公民", "到2029年，公民")).contains("time.deadline", "time.not-stated");
        assertThat(codes("每年培育高素质农民", "培育高素质农民")).contains("time.cadence");
        assertThat(codes("争取到2030年创建", "到2030年创建")).containsExactly("figure.strength", "figure.strength");
        assertThat(codes("其中带头人", "另有带头人")).containsExactly("figure.no-part");
        assertThat(codes("科技辅导员不少于500人", "市本级科技辅导员不少于500人")).containsExactly("scope.city-level");
    }

    @Test
    void aNewPromiseIsUnclaimed() {
        Ledger ledger = ledger(line -> line.replace("把服务送到村口", "每年办100场讲座"), Sample.coverage());
        assertThat(ledger.unclaimed())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).isEqualTo("每年办100场讲座。"));
        assertThat(ledger.contradictions()).isEmpty();
        assertThat(ledger.isProven()).isFalse();
    }

    @Test
    void tasksAndHeadsContradict() {
        assertThat(codes("市教育局、市科技局", "市教育局")).containsExactly("task.units");
        assertThat(codes("建好学校。", "办好学校。")).containsExactly("task.heading");
        assertThat(codes("示政发〔2026〕5号", "示政发〔2026〕6号")).contains("head.missing");
        assertThat(codes("四、怎样办成", "五、怎样办成")).containsOnly("clause.unknown");
    }

    @Test
    void aHeadingOrClauseOfAnActionContradictsAtItsPlace() {
        assertThat(codes("（一）学校", "（一）校园")).containsExactly("action.heading");
        assertThat(ofActions("学校", action("三(一)", "学校"))).isEmpty();
        assertThat(ofActions("学校", action("三(一)", "学堂"))).containsExactly("action.heading 三(一)");
        assertThat(ofActions("学校", action("三(二)", "学校"))).containsExactly("action.heading 三(二)");
        assertThat(ofActions("学校", action("三(三)", "学校"))).containsExactly("clause.unknown 三(三)");
        assertThat(ofActions("学校行动", action("三(一)", "学校"))).containsExactly("action.heading 三(一)");
    }

    @Test
    void whatTheTextCallsAnActionOrAProjectIsEncodedAsOne() {
        Action project = new Action("三(一)", "学校工程", Action.Kind.PROJECT);
        assertThat(ofActions("学校行动", action("三(一)", "学校行动"))).isEmpty();
        assertThat(ofActions("学校工程", project)).isEmpty();
        assertThat(ofActions("学校工程", action("三(一)", "学校工程"))).containsExactly("action.kind 三(一)");
    }

    @Test
    void whereActionsAreEncodedNoneIsLeftOut() {
        Action country = action("三(二)", "农村");
        assertThat(ofActions("学校", country)).isEmpty();
        assertThat(ofActions("学校行动", country)).containsExactly("action.missing 三(一)");
        assertThat(ofActions("学校工程", country)).containsExactly("action.missing 三(一)");
        assertThat(ofActions("学校行动", action("三", "要做的事"))).isEmpty();
        assertThat(ofActions("学校行动")).isEmpty();
    }

    @Test
    void anExcuseMustBeNeededAndNeverHideAnEntry() {
        Excuse idle = new Excuse("四(二)¶1", "市财政局", 0, Reason.ATTITUDE, null, "c:1");
        Excuse lost = new Excuse("四(二)¶1", "没有这话", 0, Reason.ATTITUDE, null, "c:2");
        Excuse twice = new Excuse("三(二)4", "科技下乡", 0, Reason.ATTITUDE, null, "c:3");
        Excuse whole = new Excuse("三(二)4", null, 0, Reason.ATTITUDE, null, "c:4");
        Excuse beyond = new Excuse("三(二)4", "开展科技下乡活动", 3, Reason.ATTITUDE, null, "c:5");
        assertThat(codes(with(idle))).containsExactly("excuse.idle");
        assertThat(codes(with(lost))).containsExactly("excuse.missing");
        assertThat(codes(with(twice))).containsExactly("marker.many");
        assertThat(codes(with(whole))).containsExactly("excuse.over-claims");
        assertThat(codes(with(beyond))).containsExactly("marker.occurrence");
    }

    @Test
    void aDroppedExcuseLeavesItsPassageOpen() {
        Coverage all = Sample.coverage();
        for (int i = 0; i < all.excuses().size(); i++) {
            List<Excuse> fewer = new ArrayList<>(all.excuses());
            fewer.remove(i);
            Ledger ledger = ledger(UnaryOperator.identity(), new Coverage(7, 10, 7, 1, fewer, List.of()));
            assertThat(ledger.unclaimed()).as(all.excuses().get(i).place()).isNotEmpty();
        }
    }

    @Test
    void totalsMustAgree() {
        Coverage all = Sample.coverage();
        assertThat(codes(new Coverage(7, 10, 8, 1, all.excuses(), List.of()))).containsExactly("totals.differ");
        assertThat(codes(new Coverage(8, 11, 6, 0, all.excuses(), List.of())))
                .hasSize(4)
                .containsOnly("totals.differ");
    }

    @Test
    void everyMessageHasBothLanguages() {
        Messages messages = Messages.beside(Contradictions.class, "contradictions");
        assertThat(messages.codes(Lang.ZH)).isEqualTo(messages.codes(Lang.EN)).hasSizeGreaterThan(30);
    }

    private static Action action(String clause, String heading) {
        return new Action(clause, heading, Action.Kind.ACTION);
    }

    /** What contradicts, and where, when these actions are encoded and the first section of 三 is so headed. */
    private static List<String> ofActions(String heading, Action... actions) {
        List<String> lines = Sample.lines().stream()
                .map(line -> line.replace("（一）学校", "（一）" + heading))
                .toList();
        Plan plan = Sample.plan().withActions(List.of(actions));
        return Proof.of(plan, Sample.coverage(), Sample.text(lines)).contradictions().stream()
                .map(c -> c.code() + " " + c.clause())
                .toList();
    }

    private static Coverage with(Excuse more) {
        Coverage all = Sample.coverage();
        List<Excuse> excuses = new ArrayList<>(all.excuses());
        excuses.add(more);
        return new Coverage(7, 10, 7, 1, excuses, List.of());
    }

    private static List<String> codes(Coverage coverage) {
        return codes(ledger(UnaryOperator.identity(), coverage));
    }

    private static List<String> codes(String before, String after) {
        boolean changes = Sample.lines().stream().anyMatch(line -> line.contains(before));
        assertThat(changes).as(before).isTrue();
        return codes(ledger(line -> line.replace(before, after), Sample.coverage()));
    }

    private static List<String> codes(Ledger ledger) {
        assertThat(ledger.isProven()).isFalse();
        return ledger.contradictions().stream().map(Contradiction::code).toList();
    }

    private static Ledger ledger(UnaryOperator<String> change, Coverage coverage) {
        List<String> lines = Arrays.asList(Sample.lines().toArray(String[]::new));
        lines.replaceAll(change);
        return Proof.of(Sample.plan(), coverage, Sample.text(lines));
    }
}
