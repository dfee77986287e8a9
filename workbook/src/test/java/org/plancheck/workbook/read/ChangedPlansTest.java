package org.plancheck.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.read.Examined;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.plan.Plan;
import org.plancheck.workbook.grid.RawXlsx;
import org.plancheck.workbook.layout.Column;

/** Whether the plan is still what it was when the template was made. */
class ChangedPlansTest {
    private static final Plan PLAN = HandMade.LIBRARY.plans().get("lianyungang-2021-2025");
    private static final Plan XUZHOU = HandMade.LIBRARY.plans().get("xuzhou-2021-2025");

    @TempDir
    private Path folder;

    @Test
    void anotherVersionIsToldOfTheWholeFileAndRefusesNothing() {
        Examined read = read(stamped(PLAN.id() + "@0"));
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("form.plan-changed");
            assertThat(note.args()).isEqualTo(Map.of("plan", PLAN.title()));
            assertThat(note.path()).isEmpty();
        });
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theSameVersionIsNot() {
        assertThat(changed(PLAN.id() + "@" + version(PLAN))).isEmpty();
    }

    @Test
    void eachPlanIsComparedOnItsOwn() {
        assertThat(changed(PLAN.id() + "@" + version(PLAN), XUZHOU.id() + "@" + version(PLAN)))
                .containsExactly(XUZHOU.title());
    }

    @Test
    void plansThatNobodyKnowsAndStampsWithoutVersionSayNothing() {
        assertThat(changed("unheard-of@0", PLAN.id())).isEmpty();
    }

    @Test
    void withoutStampThereIsNothingToCompare() {
        assertThat(read(form().bare()).notes()).isEmpty();
    }

    private List<Object> changed(String... plans) {
        return read(stamped(plans)).notes().stream()
                .map(Problem::args)
                .map(args -> args.get("plan"))
                .toList();
    }

    private Examined read(byte[] bytes) {
        return HandMade.read(folder, "东海县.xlsx", bytes).examined().get(0);
    }

    private static byte[] stamped(String... plans) {
        return HandMade.stamp(form().into(new RawXlsx()), List.of(plans)).bytes();
    }

    private static String version(Plan plan) {
        return HandMade.LIBRARY.version(plan.id()).orElseThrow();
    }

    private static HandMade form() {
        return HandMade.values().row(HandMade.TUTORS, Column.VALUE, HandMade.number("1"));
    }
}
