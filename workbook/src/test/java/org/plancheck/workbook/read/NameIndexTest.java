package org.plancheck.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.read.Library;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.workbook.read.NameIndex.Named;

class NameIndexTest {
    private static final Library LIBRARY = Library.read(Path.of(".."), List.of());

    @Test
    void findsEveryIndicatorByItsKeyAndByBothNames() {
        NameIndex index = NameIndex.ofIndicators(LIBRARY.registry());
        int seen = 0;
        for (Indicator indicator : LIBRARY.registry().indicators()) {
            Named named = index.keyed(indicator.id()).orElseThrow();
            assertThat(named.title()).isEqualTo(indicator.name());
            assertThat(index.named(Words.bare(indicator.name().zh()))).contains(named);
            assertThat(index.named(Words.bare(indicator.name().en().toUpperCase(Locale.ROOT))))
                    .contains(named);
            seen++;
        }
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void namesAllDutiesOfOneName() {
        List<Plan> plans = List.copyOf(LIBRARY.plans().values());
        NameIndex index = NameIndex.ofDuties(plans);
        for (Plan plan : plans) {
            for (Duty duty : plan.duties()) {
                long same = plans.stream()
                        .flatMap(p -> p.duties().stream())
                        .filter(d -> Words.bare(d.title().zh())
                                .equals(Words.bare(duty.title().zh())))
                        .count();
                assertThat(index.named(Words.bare(duty.title().zh()))).hasSize((int) same);
            }
        }
    }

    @Test
    void knowsNothingOfNoName() {
        NameIndex index = NameIndex.ofIndicators(LIBRARY.registry());
        assertThat(index.named("")).isEmpty();
        assertThat(index.keyed("")).isEmpty();
    }
}
