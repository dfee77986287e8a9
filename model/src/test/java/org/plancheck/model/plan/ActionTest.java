package org.plancheck.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.model.text.Bilingual;

class ActionTest {
    @ParameterizedTest
    @CsvSource({
        "三(一), 三(一), true",
        "三(一), 三(一)4, true",
        "三(一), 三(一)¶2, true",
        "三(一), 三(十一), false",
        "三(十), 三(十一)1, false",
        "三(一), 三(二)1, false",
        "三(一), 三, false",
        "三(一), 四(一)1, false",
        "三, 三(十)31, true",
        "三, 三1, true",
        "三, 三¶1, true",
        "三, 三十(一)1, false",
        "十, 十一(一), false",
        "十, 十(一), true",
        "三(一)1, 三(一)1, true",
        "三(一)1, 三(一)12, false",
        "四(三)¶1, 四(三)¶1, true",
        "四(三)¶1, 四(三)¶12, false",
    })
    void coversWhatStandsUnderIt(String clause, String cited, boolean covered) {
        assertThat(action(clause).covers(cited)).isEqualTo(covered);
    }

    @Test
    void aClauseBelongsToTheNearestActionAboveIt() {
        Plan plan = plan("三", "三(一)", "三(一)4", "三(十)");
        assertThat(found(plan, "三(一)4", "三(一)5", "三(一)¶1", "三(十)4", "三(二)1", "三¶1"))
                .containsExactly("三(一)4", "三(一)", "三(一)", "三(十)", "三", "三");
        assertThat(plan.actionOf("四(一)1")).isEmpty();
        assertThat(plan().actionOf("三(一)1")).isEmpty();
    }

    private static List<String> found(Plan plan, String... clauses) {
        return Stream.of(clauses)
                .map(clause -> plan.actionOf(clause).orElseThrow().clause())
                .toList();
    }

    private static Action action(String clause) {
        return new Action(clause, "标题", null, Action.Kind.ACTION);
    }

    private static Plan plan(String... clauses) {
        return new Plan(
                "p",
                Bilingual.same("规划"),
                null,
                "市政府",
                null,
                2021,
                2025,
                "320100",
                List.of(),
                List.of(),
                Stream.of(clauses).map(ActionTest::action).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
