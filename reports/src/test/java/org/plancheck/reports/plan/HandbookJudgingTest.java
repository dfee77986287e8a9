package org.plancheck.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.handbook.Asked;
import org.plancheck.model.handbook.Asked.Role;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.plan.Where;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.words.Words;

class HandbookJudgingTest {
    private static final Plan PLAN = SampleAssessment.plan();
    private static final Commitment PROMISE = PLAN.commitments().get(0);

    /** The city's roll-up is told by the scope, not by a shape of the item. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROLL_UP")
    void everyShapeHasItsSentence(Shape shape) {
        assertThat(first(PROMISE, shape)).isEqualTo(said("shape." + shape, PROMISE));
    }

    @Test
    void severalYearsAndCountedCountiesAreToldInPlaceOfTheShape() {
        assertThat(first(PROMISE.withTerms(terms(null, 1, 1)), Shape.CUMULATIVE))
                .isEqualTo(said("shape.CUMULATIVE", PROMISE));
        assertThat(first(PROMISE.withTerms(terms(null, 2, 1)), Shape.CUMULATIVE))
                .isEqualTo(said("spans", PROMISE));
        assertThat(first(PROMISE.withTerms(terms(null, 1, 2)), Shape.CUMULATIVE))
                .isEqualTo(said("spans", PROMISE));
        assertThat(first(PROMISE.withTerms(terms(null, 2, 1)), Shape.JOINT)).isEqualTo(said("shape.JOINT", PROMISE));
        Where where = new Where(Comparator.GE, Quantity.ONE, "人");
        assertThat(first(PROMISE.withTerms(terms(where, 1, 1)), Shape.SHARE)).isEqualTo(said("where", PROMISE));
    }

    @Test
    void onlyThoseWhoAreJudgedAreToldHow() {
        for (Role role : List.of(Role.ADDS_TO_CITY, Role.COMPARED)) {
            assertThat(new HandbookJudging(Lang.ZH).of(List.of(new Asked(PLAN, PROMISE, Shape.ANNUAL, role))))
                    .isEmpty();
        }
        Asked judged = new Asked(PLAN, PROMISE, Shape.ANNUAL, Role.JUDGED);
        assertThat(new HandbookJudging(Lang.ZH).of(List.of(judged, judged)))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    private static String first(Item item, Shape shape) {
        Asked asked = new Asked(PLAN, item, shape, Role.JUDGED);
        return new HandbookJudging(Lang.EN).of(List.of(asked)).get(0);
    }

    private static String said(String code, Item item) {
        return Words.say(
                Lang.EN, "handbook.judged." + code, Map.of("from", item.from().year(), "to", item.finalYear()));
    }

    private static Terms terms(@Nullable Where where, int every, int window) {
        return new Terms(null, null, null, where, new TreeMap<>(), every, window, null, List.of());
    }
}
