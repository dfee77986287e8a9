package org.plancheck.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    /** A bar shows every place where a line may end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "达|标，|未|达|标。",
                "（示|例）|《方|案》|“附|件”|完",
                "共|500名|学|员",
                "投|入|1.2万元|整",
                "投|入|1,234.56亿元",
                "自|2025年|起",
                "达|75%，|又|25℃|时",
                "长|5 km|整",
                "市|级|——|县|级",
                "待|查……|完",
                "GB/T |9704标|准",
                "the |county’s |share",
                "2021—2025年|内",
                "𠮷|野|家",
                "a-b.c/d",
                "front-|line |work",
                "plans/|tasks-2021-2025/|yaml",
                "至|5 |people|止",
                "60 km/h"
            })
    void linesEndWhereTheyMay(String marked) {
        assertThat(marked(LineBreaks.betweenWords(), marked.replace("|", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2|0|2|5|年），|共", "（a|b|c）", "5|0%", "市|——|县"})
    void aWordLongerThanALineIsCutBetweenLetters(String marked) {
        assertThat(marked(LineBreaks.withinWords(), marked.replace("|", ""))).isEqualTo(marked);
    }

    private static String marked(LineBreaks breaks, String text) {
        breaks.setText(text);
        StringBuilder found = new StringBuilder();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            found.append(start == 0 ? "" : "|").append(text, start, end);
            start = end;
        }
        return found.toString();
    }

    @Test
    void anEmptyTextHasNoBreak() {
        LineBreaks breaks = LineBreaks.betweenWords();
        breaks.setText("");
        assertThat(breaks.next()).isEqualTo(BreakIterator.DONE);
    }
}
