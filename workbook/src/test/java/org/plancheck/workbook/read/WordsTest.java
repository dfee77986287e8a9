package org.plancheck.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.model.text.Bilingual;

class WordsTest {
    private static final Bilingual UNIT = new Bilingual("填报单位", "Filing unit");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位",
                "填 报\t单\n位",
                "\u3000填报\u00A0单\u200B位\uFEFF\u000B\f\r",
                "填报单位：",
                "填报单位:",
                "填报单位（盖章）",
                "填报单位(盖章)：",
                "填报单位：（盖章）",
                "FILING UNIT",
                "filing unit (seal):"
            })
    void saysTheWord(String cell) {
        assertThat(Words.says(cell, UNIT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "填报单位名称", "填报", "（填报单位）", "填报单位：：", "：填报单位", "填报单位、"})
    void saysSomethingElse(String cell) {
        assertThat(Words.says(cell, UNIT)).isFalse();
    }

    @Test
    void takesABracketAtTheStartForTheWordItself() {
        assertThat(Words.said("（盖章）")).isEqualTo("（盖章）");
        assertThat(Words.said("(Seal)")).isEqualTo("(seal)");
        assertThat(Words.said("（盖章）（公章）")).isEqualTo("（盖章）");
    }

    @Test
    void keepsWhatIsNotBlank() {
        assertThat(Words.bare(" a- b_c ")).isEqualTo("a-b_c");
        assertThat(Words.bare(" \u3000")).isEqualTo("");
    }
}
