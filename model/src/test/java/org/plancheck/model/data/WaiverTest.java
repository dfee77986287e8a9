package org.plancheck.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A waiver is valid through its day of expiry, for its own item, area and years only. */
class WaiverTest {
    private static final LocalDate EXPIRES = LocalDate.of(2024, 2, 29);
    private static final Waiver WAIVER = new Waiver(
            "nanjing-2021-2025/agro-technicians",
            "320102",
            Set.of(2022, 2024),
            "无农业人口",
            "宁科素办〔2023〕5号",
            EXPIRES,
            new Provenance("waivers/2023.yaml", "3"));

    @Test
    void holdsOnItsLastDayAndNotAfter() {
        assertThat(WAIVER.validOn(EXPIRES.minusDays(1))).isTrue();
        assertThat(WAIVER.validOn(EXPIRES)).isTrue();
        assertThat(WAIVER.validOn(EXPIRES.plusDays(1))).isFalse();
        assertThat(WAIVER.validOn(LocalDate.MAX)).isFalse();
    }

    @Test
    void coversExactlyWhatItNames() {
        String item = WAIVER.item();
        assertThat(WAIVER.covers(item, "320102", 2022)).isTrue();
        assertThat(WAIVER.covers(item, "320102", 2024)).isTrue();
        assertThat(WAIVER.covers(item, "320102", 2023)).isFalse();
        assertThat(WAIVER.covers(item, "320104", 2022)).isFalse();
        assertThat(WAIVER.covers(item, "320100", 2022)).isFalse();
        assertThat(WAIVER.covers("nanjing-2021-2025/agro", "320102", 2022)).isFalse();
        assertThat(WAIVER.covers("suzhou-2021-2035/agro-technicians", "320102", 2022))
                .isFalse();
    }
}
