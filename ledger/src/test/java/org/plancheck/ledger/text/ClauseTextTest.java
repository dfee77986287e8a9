package org.plancheck.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.ledger.Sample;

/** Clauses, paragraphs and passages, however lines are broken. */
class ClauseTextTest {
    @Test
    void findsChaptersSectionsItemsAndParagraphs() {
        ClauseText text = ClauseText.of(Sample.text());
        assertThat(text.clauses())
                .extracting(Clause::code)
                .containsExactly(
                        "前文", "一", "二", "二(一)", "二(二)", "三", "三(一)", "三(一)1", "三(一)2", "三(二)", "三(二)3", "三(二)4", "四",
                        "四(一)", "四(二)");
        assertThat(text.clause("一").orElseThrow().paragraphs()).hasSize(2);
        assertThat(text.place("四(一)¶2")).isPresent();
        assertThat(text.place("四(一)¶3")).isEmpty();
        assertThat(text.place("四(一)¶0")).isEmpty();
        assertThat(text.place("五")).isEmpty();
    }

    @Test
    void aNumberOutOfTurnIsNoHeading() {
        ClauseText text = of("一、开头", "甲。", "三、不是第三章。", "20.5%的人不这么看。", "（二）也不是第二节。");
        assertThat(text.clauses()).extracting(Clause::code).containsExactly("前文", "一");
    }

    @Test
    void aParagraphGoesOnOverAPageBreak() {
        ClauseText text = of("一、开头", "前半句没有写", "", "— 3 —", "", "完，到此为止。", "另起一段。");
        assertThat(text.clause("一").orElseThrow().paragraphs()).hasSize(2);
    }

    @Test
    void aHeadingEndsAtItsFullStop() {
        ClauseText text = of("一、开头", "（一）小题。正文在后面。", "1. 条目。这里是正文。");
        assertThat(heading(text, "一(一)")).isEqualTo("(一)小题。");
        assertThat(heading(text, "一(一)1")).isEqualTo("1.条目。");
    }

    @Test
    void passagesEndAtCommasAndColonsButNotInsideNumbers() {
        ClauseText text = of("一、开头", "甲共1,200人，乙：丙；“丁。”戊。");
        assertThat(text.passages())
                .extracting(p -> text.letters().printed(p.span()))
                .containsExactly("一、开头", "甲共1,200人，", "乙：", "丙；", "“丁。”", "戊。");
    }

    @Test
    void listsOfUnitsMayHoldParentheses() {
        ClauseText text = of("一、开头", "做事。（责任单位：市工信局（市国资委）、市科协等，各县区政府）");
        assertThat(text.unitLists().get(0).units()).isEqualTo(List.of("市工信局(市国资委)", "市科协", "各县区政府"));
    }

    private static String heading(ClauseText text, String code) {
        return text.letters().normal(text.clause(code).orElseThrow().heading());
    }

    private static ClauseText of(String... lines) {
        return ClauseText.of(Sample.text(List.of(lines)));
    }
}
