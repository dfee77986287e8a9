package org.plancheck.workbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.model.plan.Plan;
import org.plancheck.workbook.grid.RawXlsx;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.PlanVersion;

/** Whether the plan is still what it was when the template was made. */
class ChangedPlansTest {
    private static final String ID = "lianyungang-2021-2025";
    private static final Plan PLAN = HandMade.LIBRARY.plans().get(ID);

    @Test
    void anotherVersionIsTold() {
        assertThat(changed(ID + "@0")).containsExactly(PLAN);
    }

    @Test
    void theSameVersionIsNot() {
        assertThat(changed(ID + "@" + PlanVersion.of(HandMade.LIBRARY, PLAN))).isEmpty();
    }

    @Test
    void eachPlanIsComparedOnItsOwn() {
        Plan xuzhou = HandMade.LIBRARY.plans().get("xuzhou-2021-2025");
        String current = PlanVersion.of(HandMade.LIBRARY, PLAN);
        assertThat(changed(ID + "@" + current, xuzhou.id() + "@" + current)).containsExactly(xuzhou);
    }

    @Test
    void plansThatNobodyKnowsAndStampsWithoutVersionSayNothing() {
        assertThat(changed("unheard-of@0", ID)).isEmpty();
    }

    @Test
    void withoutStampThereIsNothingToCompare() {
        assertThat(ChangedPlans.in(form().bare(), HandMade.LIBRARY)).isEmpty();
        assertThat(ChangedPlans.in(new byte[] {1, 2, 3}, HandMade.LIBRARY)).isEmpty();
    }

    private static List<Plan> changed(String... plans) {
        RawXlsx file = HandMade.stamp(form().into(new RawXlsx()), List.of(plans));
        return ChangedPlans.in(file.bytes(), HandMade.LIBRARY);
    }

    private static HandMade form() {
        return HandMade.values().row(HandMade.TUTORS, Column.VALUE, HandMade.number("1"));
    }
}
