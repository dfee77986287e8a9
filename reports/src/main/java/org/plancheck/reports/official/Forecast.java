package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.words.Facts;

/**
 * What is not due yet, carried on to its end (趋势预测): the pace each remaining year needs beside the pace so far. An
 * estimate of ours (推算), not the plan's word, and no verdict.
 */
final class Forecast {
    private final Wording wording;

    Forecast(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Judgement> open = wording.current().stream()
                .filter(j -> j.due().item() instanceof Commitment && isOpen(j.due()))
                .toList();
        Blocks blocks = new Blocks().heading(1, wording.say("forecast.heading"));
        if (open.isEmpty()) {
            return blocks.paragraph(wording.say("forecast.none")).list();
        }
        return blocks.paragraph(wording.say("forecast.lead"))
                .table(
                        wording.say("forecast.caption"),
                        List.of(
                                Column.words(wording.say("column.item"), 24),
                                Column.figures(wording.say("column.value"), 12),
                                Column.figures(wording.say("column.target"), 15),
                                Column.figures(wording.say("column.yearsLeft"), 8),
                                Column.figures(wording.say("column.needed"), 12),
                                Column.figures(wording.say("column.pace"), 12),
                                Column.figures(wording.say("column.projected"), 12),
                                Column.marks(wording.say("column.outlook"), 20)),
                        open.stream().map(this::row).toList())
                .list();
    }

    private static boolean isOpen(Due due) {
        boolean summed = due.shape() == Shape.CUMULATIVE || due.shape() == Shape.STOCK || due.shape() == Shape.SHARE;
        return summed && due.item().finalYear() > due.year() && due.threshold() != null;
    }

    private List<Cell> row(Judgement judgement) {
        Due due = judgement.due();
        int left = due.item().finalYear() - due.year();
        Optional<Quantity> pace = pace(due);
        Optional<Quantity> projected = pace.map(p -> value(due).plus(p.times(Quantity.of(left))));
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(wording.item(due) + (isCity(due) ? "" : " · " + wording.area(due))));
        row.add(Cell.of(wording.value(due)));
        row.add(Cell.of(wording.target(due)));
        row.add(Cell.of(String.valueOf(left)));
        row.add(Cell.of(needed(judgement, left)));
        row.add(Cell.of(pace.map(p -> wording.estimatedRise(p, due.unit())).orElse(Facts.NOTHING)));
        row.add(Cell.of(projected.map(p -> wording.estimate(p, due.unit())).orElse(Facts.NOTHING)));
        row.add(outlook(judgement, projected));
        return row;
    }

    private boolean isCity(Due due) {
        return due.jurisdiction().code().equals(due.plan().jurisdiction());
    }

    private static Quantity value(Due due) {
        return due.value() == null ? Quantity.ZERO : due.value();
    }

    /** What each remaining year must bring: whole units where the target counts units, never less than the gap asks. */
    private String needed(Judgement judgement, int left) {
        Due due = judgement.due();
        if (due.gap() == null || due.reached()) {
            return Facts.NOTHING;
        }
        return wording.rise(due.gap().dividedBy(Quantity.of(left)), due.unit());
    }

    /** The average of the years so far; of a level its growth since the first known year, the baseline included. */
    private static Optional<Quantity> pace(Due due) {
        if (due.value() == null) {
            return Optional.empty();
        }
        if (due.shape() == Shape.CUMULATIVE) {
            int years = due.year() - due.item().from().year() + 1;
            return due.missingYears().isEmpty() && years > 0
                    ? Optional.of(due.value().dividedBy(Quantity.of(years)))
                    : Optional.empty();
        }
        SortedMap<Integer, Quantity> known = new TreeMap<>(due.series());
        baseline(due, known);
        if (known.isEmpty() || known.firstKey() >= due.year()) {
            return Optional.empty();
        }
        Map.Entry<Integer, Quantity> first = known.entrySet().iterator().next();
        int years = due.year() - first.getKey();
        return Optional.of(due.value().minus(first.getValue()).dividedBy(Quantity.of(years)));
    }

    private static void baseline(Due due, SortedMap<Integer, Quantity> known) {
        if (due.item() instanceof Commitment commitment) {
            due.plan().baselines().stream()
                    .filter(b -> b.indicator().equals(commitment.indicator()))
                    .filter(b -> b.jurisdiction().equals(due.jurisdiction().code()))
                    .forEach(b -> known.putIfAbsent(b.year(), b.value()));
        }
    }

    private Cell outlook(Judgement judgement, Optional<Quantity> projected) {
        Due due = judgement.due();
        if (judgement.verdict() == Verdict.MET || due.reached()) {
            return new Cell(wording.say("outlook.reached"), Tone.GREEN);
        }
        Quantity threshold = due.threshold();
        if (projected.isEmpty() || threshold == null) {
            return new Cell(wording.say("outlook.unknown"), Tone.GREY);
        }
        boolean reaches = due.item() instanceof Commitment commitment
                && commitment.comparator().satisfiedBy(projected.get().compareTo(threshold));
        return reaches
                ? new Cell(wording.say("outlook.likely"), Tone.GREEN)
                : new Cell(wording.say("outlook.unlikely"), Tone.YELLOW);
    }
}
