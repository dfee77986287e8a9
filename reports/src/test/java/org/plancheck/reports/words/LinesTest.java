package org.plancheck.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;

class LinesTest {
    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(Lines.width("科协")).isEqualTo(4);
        assertThat(Lines.width("e\u0301")).as("a combining accent takes none").isEqualTo(1);
    }

    @Test
    void cuttingNeverSplitsACharacter() {
        assertThat(Lines.cut("科技辅导员", 6)).isEqualTo("科技…");
        assertThat(Lines.cut("科技辅导员", 10)).isEqualTo("科技辅导员");
        assertThat(Lines.cut("😀😀😀", 3)).isEqualTo("😀…");
    }

    @Test
    void chineseBreaksAnywhereAndALatinWordDoesNot() {
        assertThat(Lines.fitting("科技辅导员", 5)).isEqualTo("科技");
        assertThat(Lines.fitting("science tutors", 10)).isEqualTo("science ");
        assertThat(Lines.fitting("x".repeat(20), 10)).isEqualTo("x".repeat(10));
        assertThat(Lines.fitting("县区填报表a.xlsx", 12)).isEqualTo("县区填报表");
        assertThat(Lines.fitting("县a.xlsx", 7))
                .as("the word begins too far back")
                .isEqualTo("县a.xls");
    }

    @Test
    void anOpeningMarkBeginsALineAndNeverEndsOne() {
        assertThat(Lines.wrap("", "县区填为“约5”，是约数", "", 12)).containsExactly("县区填为", "“约5”，是", "约数");
    }

    @Test
    void aTextIsSplitWhereItsAuthorBrokeIt() {
        assertThat(Lines.split(" 关于甲县\n\n工作的\r\n通知\u0000\n")).containsExactly("关于甲县", "工作的", "通知\uFFFD");
        assertThat(Lines.split("")).isEmpty();
        assertThat(Lines.joined(List.of("关于", "通知"), Lang.ZH)).isEqualTo("关于通知");
        assertThat(Lines.joined(List.of("Notice", "of gaps"), Lang.EN)).isEqualTo("Notice of gaps");
    }

    @Test
    void controlCharactersAreSeenAndDoNothing() {
        assertThat(Lines.clean(" 😀科协 a ")).isEqualTo("😀科协 a");
        assertThat(Lines.clean("a\ud83d")).isEqualTo("a\uFFFD");
        assertThat(Lines.clean("a\u001b[31mb\u202Ec\nd\u0000")).isEqualTo("a\uFFFD[31mb\uFFFDc d\uFFFD");
    }

    @Test
    void figuresAreGroupedWithoutLosingADigit() {
        assertThat(Numerals.en(Quantity.of("1234567.8901").toDecimal())).isEqualTo("1,234,567.8901");
        assertThat(Numerals.en(Quantity.of("-1234").toDecimal())).isEqualTo("-1,234");
        assertThat(Numerals.en(Quantity.of(999).toDecimal())).isEqualTo("999");
    }
}
