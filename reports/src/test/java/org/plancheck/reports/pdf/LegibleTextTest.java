package org.plancheck.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTextTest {
    /** What plans, units and bars of text are written with, beyond Chinese. */
    @Test
    void everydaySignsHaveGlyphs() {
        String signs = "¶§†‡•…°±×÷−≥≤≈←→↑↓①②③㎡℃№％■□▲▼●○◐█▉▊▋▌▍▎▏▐▀▄▁▂▃▅▆▇░▒▓";
        assertThat(LegibleText.of(signs)).isEqualTo(signs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全角，标点：A 1  | 全角，标点：A 1",
                "\u2FBC度        | 高度",
                "\uF9D1          | 六",
                "甲\u200B乙\uFEFF丙\u00AD丁 | 甲乙丙丁",
                "甲\u00A0乙      | 甲 乙",
                "\uFB01n         | fin",
                "\uD842\uDFB7    | □(U+20BB7)",
                "甲\u202E乙      | 甲□(U+FFFD)乙",
                "\uD83D\uDE00    | □(U+1F600)"
            })
    void textIsWhatTheFontsCanShow(String text, String legible) {
        assertThat(LegibleText.of(text)).isEqualTo(legible);
    }
}
