package org.plancheck.model.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.model.data.Reading;

/** What officials type, and what each of it is. A blank, 不适用 and zero are three different things. */
class NumberReaderTest {
    @ParameterizedTest(name = "“{0}” is {1}, unit {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 |",
                "０ | 0 |",
                "0人 | 0 | 人",
                "500 | 500 |",
                "0012 | 12 |",
                "1.2万 | 12000 |",
                "１．２万 | 12000 |",
                "1.2 万 | 12000 |",
                "５００ | 500 |",
                "1,200人 | 1200 | 人",
                "１，２００ | 1200 |",
                "1,234,567.5 | 1234567.5 |",
                "15% | 15 | %",
                "15 ％ | 15 | %",
                "12万人次 | 120000 | 人次",
                "3亿元 | 300000000 | 元",
                "2万亿 | 2000000000000 |",
                "0.5 | 0.5 |",
                "5.0 | 5 |",
                "+5 | 5 |",
                "＋5 | 5 |",
                "-5 | -5 |",
                "−5 | -5 |",
                "－5 | -5 |",
                "-1.2万 | -12000 |",
                "500 人 | 500 | 人",
            })
    void readsExactNumbers(String typed, String value, String unit) {
        Reading reading = NumberReader.read(typed);
        assertThat(reading).isInstanceOf(Reading.Number.class);
        Reading.Number number = (Reading.Number) reading;
        assertThat(number.value()).isEqualTo(Quantity.of(value));
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(number.raw()).isEqualTo(typed);
    }

    /** A unit that the registry does not know refuses the value later, by rule; it is never guessed away. */
    @ParameterizedTest(name = "“{0}” keeps its unit {1}")
    @CsvSource({"5千,千", "2千万,千万", "5百人,百人", "500(人),(人)", "500人。,人。", "500/年,/年"})
    void keepsAnyUnitForTheCheck(String typed, String unit) {
        assertThat(NumberReader.read(typed))
                .isInstanceOfSatisfying(
                        Reading.Number.class, n -> assertThat(n.unit()).isEqualTo(unit));
    }

    @ParameterizedTest(name = "“{0}” is blank")
    @NullSource
    @ValueSource(strings = {"", " ", "　", "\t", "\u00A0", " 　\u00A0 ", "\u200B", "\uFEFF"})
    void readsBlanks(String typed) {
        assertThat(NumberReader.read(typed)).isInstanceOf(Reading.Blank.class);
    }

    @ParameterizedTest(name = "“{0}” is not applicable")
    @ValueSource(strings = {"-", "－", "−", "–", "—", "——", " - ", "不适用", "　不适用　", "N/A", "n/a", "NA"})
    void readsNotApplicable(String typed) {
        assertThat(NumberReader.read(typed)).isInstanceOf(Reading.NotApplicable.class);
    }

    @ParameterizedTest(name = "“{0}” is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "约500 | approximate",
                "五百多 | approximate",
                "500多人 | approximate",
                "500余 | approximate",
                "近百 | approximate",
                "近500 | approximate",
                "超500 | approximate",
                "几十 | approximate",
                "数百 | approximate",
                "100名以上 | approximate",
                "不少于100 | approximate",
                "500左右 | approximate",
                "≥500 | approximate",
                "about 500 | approximate",
                "#REF! | error-value",
                "#DIV/0! | error-value",
                "#N/A | error-value",
                "#NAME? | error-value",
                "2024-03-05 | date",
                "2024/3/5 | date",
                "2024年3月 | date",
                "2024-3 | range",
                "500-600 | range",
                "500—600 | range",
                "500–600 | range",
                "500~600 | range",
                "500～600 | range",
                "500－600 | range",
                "500至600人 | range",
                "5万到6万 | range",
                "1e3 | exponent",
                "1.2E+4 | exponent",
                "=1+1 | formula",
                "＝1+1 | not-a-number",
                "@SUM(A1) | formula",
                "③ | no-digits",
                "万 | no-digits",
                "无 | no-digits",
                "五百 | no-digits",
                "% | no-digits",
                "-- | no-digits",
                "待定 | no-digits",
                "Ｎ/Ａ | no-digits",
                "不适用（未设） | no-digits",
                "1,20 | not-a-number",
                "1,2345 | not-a-number",
                "12,34,567 | not-a-number",
                "1.2.3 | not-a-number",
                "1万2 | not-a-number",
                "1万2千 | not-a-number",
                ".5 | not-a-number",
                "1. | not-a-number",
                "500 600 | not-a-number",
                "1 200 | not-a-number",
                "500/600 | not-a-number",
                "5- | not-a-number",
                "--5 | not-a-number",
                "- 5 | not-a-number",
                "+ | no-digits",
                "0x1F | not-a-number",
                "1_000 | not-a-number",
                "人500 | not-a-number",
                "共500人 | not-a-number",
                "2023年500人 | not-a-number",
            })
    void refusesWhatIsNoExactNumber(String typed, String reason) {
        assertRefused(typed, reason);
    }

    @Test
    void refusesLongTextAndShowsItsBeginning() {
        Reading reading = NumberReader.read("9".repeat(5_000));
        assertThat(reading).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo("too-long");
            assertThat(unreadable.raw()).hasSize(41).endsWith("…");
        });
    }

    @Test
    void readsFortyDigitsExactly() {
        String digits = "1234567890".repeat(4);
        assertThat(NumberReader.read(digits))
                .isInstanceOfSatisfying(
                        Reading.Number.class,
                        n -> assertThat(n.value().toPlain()).isEqualTo(digits));
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(NumberReader.read("\uFEFF1,2\u200B00\u00A0人")).isInstanceOfSatisfying(Reading.Number.class, n -> {
            assertThat(n.value()).isEqualTo(Quantity.of(1200));
            assertThat(n.unit()).isEqualTo("人");
        });
    }

    @Test
    void leavesCompatibilityCharactersAlone() {
        assertThat(NumberReader.halfWidth("③㎡½２")).isEqualTo("③㎡½2");
    }

    private static void assertRefused(String typed, String reason) {
        assertThat(NumberReader.read(typed)).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(unreadable.raw()).isEqualTo(typed);
        });
    }
}
