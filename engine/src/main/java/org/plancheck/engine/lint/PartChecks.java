package org.plancheck.engine.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.text.Bilingual;

/** Parts (其中…) against their wholes. */
final class PartChecks {
    private PartChecks() {}

    private record Part(Commitment part, Commitment whole) {
        boolean same(Function<Commitment, ?> field) {
            return field.apply(part).equals(field.apply(whole));
        }
    }

    /** A part is not larger than its whole. */
    static void withinWhole(Subject subject) {
        each(subject, of -> {
            boolean compares = of.same(subject::measure)
                    && !of.part().comparator().isLimit()
                    && of.part().terms().isOwnFigure()
                    && of.whole().terms().isOwnFigure();
            int order = subject.target(of.part()).compareTo(Figures.most(subject, of.whole()));
            // Below 10 there is no room for a part of 10.
            boolean tooLarge = of.whole().comparator() == Comparator.LT ? order >= 0 : order > 0;
            if (compares && tooLarge) {
                subject.error(
                        subject.places().of(of.part()),
                        "part.larger",
                        Map.of(
                                "value", Figures.shown(of.part()),
                                "whole", of.whole().id(),
                                "wholeValue", Figures.shown(of.whole())));
            }
        });
    }

    /** A part is counted, falls due and is asked of the same area as its whole: else the two cannot be compared. */
    static void comparable(Subject subject) {
        each(subject, of -> {
            List<Bilingual> differing = Stream.of(
                            differing(of.same(subject::measure), "unit"),
                            differing(of.same(Commitment::measure), "measure"),
                            differing(of.same(Commitment::cadence), "cadence"),
                            differing(of.same(Commitment::scope), "scope"))
                    .flatMap(Optional::stream)
                    .toList();
            if (!differing.isEmpty()) {
                Bilingual fields = new Bilingual(
                        String.join("、", differing.stream().map(Bilingual::zh).toList()),
                        String.join(", ", differing.stream().map(Bilingual::en).toList()));
                subject.error(
                        subject.places().of(of.part()),
                        "part.not-comparable",
                        Map.of("whole", of.whole().id(), "fields", fields));
            }
        });
    }

    private static Optional<Bilingual> differing(boolean same, String field) {
        return same ? Optional.empty() : Optional.of(Findings.MESSAGES.of("field." + field));
    }

    /** A part runs as long as its whole. */
    static void sameYears(Subject subject) {
        each(subject, of -> {
            if (!of.same(c -> c.from().year()) || !of.same(Commitment::finalYear)) {
                subject.warning(
                        subject.places().of(of.part()),
                        "part.years",
                        Map.of(
                                "years", years(of.part()),
                                "whole", of.whole().id(),
                                "wholeYears", years(of.whole())));
            }
        });
    }

    private static String years(Commitment commitment) {
        return commitment.from().year() + "–" + commitment.finalYear();
    }

    /** Nothing is a part of itself, not even by way of others; each circle is told once. */
    static void noCircles(Subject subject) {
        for (Commitment commitment : subject.plan().commitments()) {
            List<String> circle = circle(subject, commitment);
            if (!circle.isEmpty() && commitment.id().equals(Collections.min(circle))) {
                subject.error(
                        subject.places().of(commitment), "part.circle", Map.of("items", String.join(" → ", circle)));
            }
        }
    }

    /** The ids from a commitment up to itself again; empty when the way ends or runs into another circle. */
    private static List<String> circle(Subject subject, Commitment start) {
        List<String> way = new ArrayList<>(List.of(start.id()));
        Optional<Commitment> next = whole(subject, start);
        while (next.isPresent() && !way.contains(next.get().id())) {
            way.add(next.get().id());
            next = whole(subject, next.get());
        }
        return next.isPresent() && next.get().id().equals(start.id()) ? way : List.of();
    }

    private static void each(Subject subject, Consumer<Part> check) {
        for (Commitment part : subject.plan().commitments()) {
            whole(subject, part).ifPresent(whole -> check.accept(new Part(part, whole)));
        }
    }

    private static Optional<Commitment> whole(Subject subject, Commitment part) {
        return Optional.ofNullable(part.partOf()).flatMap(subject.plan()::commitment);
    }
}
