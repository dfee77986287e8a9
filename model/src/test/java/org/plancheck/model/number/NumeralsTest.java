package org.plancheck.model.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "9999, 9999, '9,999'",
        "10000, 1万, '10,000'",
        "12000, 1.2万, '12,000'",
        "12300, 1.23万, '12,300'",
        "12340, 12340, '12,340'",
        "12345, 12345, '12,345'",
        "850000, 85万, '850,000'",
        "99999999, 99999999, '99,999,999'",
        "99990000, 9999万, '99,990,000'",
        "100000000, 1亿, '100,000,000'",
        "150000000, 1.5亿, '150,000,000'",
        "100100000, 10010万, '100,100,000'",
        "-12000, -1.2万, '-12,000'",
        "14.960, 14.96, 14.96",
        "1E+4, 1万, '10,000'",
        "1234.5, 1234.5, '1,234.5'",
    })
    void writesExactly(BigDecimal number, String zh, String en) {
        assertThat(Numerals.zh(number)).isEqualTo(zh);
        assertThat(Numerals.en(number)).isEqualTo(en);
    }
}
