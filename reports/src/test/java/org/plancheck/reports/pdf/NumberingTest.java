package org.plancheck.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.model.text.Lang;

class NumberingTest {
    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九"})
    void numeralsAreChinese(int number, String numeral) {
        assertThat(Numbering.numeral(number)).isEqualTo(numeral);
    }

    @Test
    void aHigherHeadingRestartsThoseBelow() {
        Numbering numbers = new Numbering(Lang.ZH);
        assertThat(numbers.heading(1, "甲")).isEqualTo("一、甲");
        assertThat(numbers.heading(2, "乙")).isEqualTo("（一）乙");
        assertThat(numbers.heading(2, "乙")).isEqualTo("（二）乙");
        assertThat(numbers.heading(3, "丙")).isEqualTo("1.丙");
        assertThat(numbers.heading(4, "丁")).isEqualTo("（1）丁");
        assertThat(numbers.heading(1, "甲")).isEqualTo("二、甲");
        assertThat(numbers.heading(2, "乙")).isEqualTo("（一）乙");
        numbers.restartHeadings();
        assertThat(numbers.heading(1, "甲")).isEqualTo("一、甲");
    }

    @Test
    void englishNumbersAreDecimal() {
        Numbering numbers = new Numbering(Lang.EN);
        numbers.heading(1, "a");
        assertThat(numbers.heading(2, "b")).isEqualTo("1.1 b");
        assertThat(numbers.heading(3, "c")).isEqualTo("1.1.1 c");
        assertThat(numbers.heading(4, "d")).isEqualTo("(1) d");
    }

    @Test
    void tablesAndFiguresAreCountedApart() {
        Numbering numbers = new Numbering(Lang.ZH);
        assertThat(numbers.table("甲")).isEqualTo("表1　甲");
        assertThat(numbers.figure("乙")).isEqualTo("图1　乙");
        assertThat(numbers.table("丙")).isEqualTo("表2　丙");
    }
}
