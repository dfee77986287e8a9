package org.plancheck.engine.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.Library;
import org.plancheck.model.text.Lang;

class CountingTest {
    private static final Library LIBRARY =
            Library.read(Home.FOLDER, List.of(Home.FOLDER.resolve("docs/tutorial/plans")));
    private static final Counting COUNTING = new Counting(LIBRARY.registry());

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(Counting.MESSAGES.codes(Lang.ZH))
                .isEqualTo(Counting.MESSAGES.codes(Lang.EN))
                .hasSizeGreaterThan(8);
    }

    /** A survey that another is compared with is no level, and a further condition is no event. */
    @ParameterizedTest
    @CsvSource({
        "science-tutors-trained, flow",
        "science-talks, event",
        "smallest-talk, condition",
        "exhibits, stock",
        "resident-population, stock",
        "urban-literacy-rate, survey",
        "rural-literacy-rate, survey",
        "idle-equipment-rate, share.SHARE"
    })
    void saysHowTheFigureIsWritten(String indicator, String code) {
        assertThat(COUNTING.of(value("wuxi", indicator, 2030))).isEqualTo(Counting.MESSAGES.of(code));
    }

    @Test
    void namesTheWholeOfAPart() {
        assertThat(COUNTING.of(value("lianyungang", "farm-leaders-trained", 2024))
                        .zh())
                .startsWith(Counting.MESSAGES.of("flow").zh())
                .contains("高素质农民培育人数");
    }

    /** As the department owes it. */
    private static OwedValue value(String plan, String indicator, int year) {
        return Owed.all(LIBRARY, List.of(LIBRARY.plan(plan).orElseThrow()), List.of(), year).stream()
                .filter(owed -> !owed.unit().isCounty())
                .flatMap(owed -> owed.values().stream())
                .filter(value -> value.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
