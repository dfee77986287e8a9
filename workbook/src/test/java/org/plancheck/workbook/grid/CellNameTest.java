package org.plancheck.workbook.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNameTest {
    @ParameterizedTest
    @CsvSource({
        "A1,1,1",
        "E14,14,5",
        "Z9,9,26",
        "AA10,10,27",
        "AZ1,1,52",
        "XFD1048576,1048576,16384",
        "ZZZ9999999,9999999,18278"
    })
    void readsWhatItNames(String name, int row, int column) {
        assertThat(CellName.read(name)).isEqualTo(new CellName(row, column));
        assertThat(CellName.of(row, column)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "a1", "A0", "A01", "AAAA1", "A12345678", "A1B", "A-1", "A１", "$A$1", " A1"})
    void refusesWhatIsNoName(String name) {
        RefusedBook refused = catchThrowableOfType(RefusedBook.class, () -> CellName.read(name));
        assertThat(refused.code()).isEqualTo("book.damaged");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "007,7", "123456789,123456789"})
    void readsDigits(String text, int number) {
        assertThat(Digits.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890", "-1", "+1", "1 ", "1.0", "１", "x"})
    void refusesWhatIsNotDigitsOnly(String text) {
        assertThat(Digits.read(text)).isEmpty();
    }
}
