package org.plancheck.engine.lint;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Plan;

/** An indicator is one thing, counted one way, in all plans: otherwise cities do not compare. */
final class IndicatorChecks {
    private IndicatorChecks() {}

    private record Used(Plan plan, Commitment commitment) {
        String key() {
            return plan.key(commitment);
        }
    }

    /**
     * Figures of one indicator are of one kind of unit; each-unit figures count something else than the others, and
     * changes, places and differences are told in units of their own.
     */
    static void inOneUnit(Subject subject) {
        List<Commitment> own = subject.plan().commitments().stream()
                .filter(c -> c.terms().isOwnFigure())
                .toList();
        for (Commitment commitment : own) {
            firstUses(
                            subject,
                            commitment,
                            c -> c.measure() == commitment.measure()
                                    && c.terms().isOwnFigure())
                    .filter(used -> !subject.measure(used.commitment()).equals(subject.measure(commitment)))
                    .findFirst()
                    .ifPresent(other -> subject.error(
                            subject.places().of(commitment),
                            "indicator.units",
                            Map.of(
                                    "indicator", commitment.indicator(),
                                    "unit", commitment.unit(),
                                    "otherUnit", other.commitment().unit(),
                                    "other", other.key())));
        }
    }

    /** Figures of one indicator are measured one way; a number of counties is none of its figures. */
    static void measuredOneWay(Subject subject) {
        for (Commitment commitment : subject.plan().commitments()) {
            firstUses(subject, commitment, c -> c.terms().where() == null)
                    .filter(used -> commitment.terms().where() == null)
                    .filter(used -> used.commitment().measure() != commitment.measure())
                    .findFirst()
                    .ifPresent(other -> subject.warning(
                            subject.places().of(commitment),
                            "indicator.measures",
                            Map.of(
                                    "indicator", commitment.indicator(),
                                    "measure", Fields.kebab(commitment.measure()),
                                    "otherMeasure",
                                            Fields.kebab(other.commitment().measure()),
                                    "other", other.key())));
        }
    }

    /** The first use of the indicator in each plan, which the others are held against. */
    private static Stream<Used> firstUses(Subject subject, Commitment commitment, Predicate<Commitment> like) {
        return subject.library().stream()
                .flatMap(plan -> plan.commitments().stream()
                        .filter(c -> c.indicator().equals(commitment.indicator()) && like.test(c))
                        .limit(1)
                        .map(c -> new Used(plan, c)));
    }
}
