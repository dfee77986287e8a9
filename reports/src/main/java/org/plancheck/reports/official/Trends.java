package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.number.Quantity;
import org.plancheck.reports.official.Block.Chart;
import org.plancheck.reports.official.Block.Series;
import org.plancheck.reports.official.Block.Target;

/** The plans' own figures over the years (历年趋势), one picture each; with fewer than two years there is none. */
final class Trends {
    private final Wording wording;

    Trends(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> charts = new ArrayList<>();
        wording.ownFigures(wording.assessment().current()).stream()
                .map(Judgement::due)
                .filter(due -> due.series().size() > 1)
                .forEach(due -> charts.add(chart(due)));
        Blocks blocks = new Blocks().heading(1, wording.say("trends.heading"));
        return blocks.paragraph(wording.say(charts.isEmpty() ? "trends.none" : "trends.lead"))
                .addAll(charts)
                .list();
    }

    private Chart chart(Due due) {
        boolean summed = due.shape() == Shape.CUMULATIVE;
        SortedMap<Integer, Quantity> series = new TreeMap<>(due.series());
        List<String> years = new ArrayList<>();
        List<@Nullable Quantity> values = new ArrayList<>();
        Quantity sum = Quantity.ZERO;
        for (int year = series.firstKey(); year <= series.lastKey(); year++) {
            Quantity value = series.get(year);
            sum = value == null ? sum : sum.plus(value);
            years.add(String.valueOf(year));
            values.add(value == null ? null : summed ? sum : value);
        }
        Quantity threshold = due.threshold();
        Target target = threshold == null || !isCompared(due)
                ? null
                : new Target(wording.say("trends.target", Map.of("target", wording.target(due))), threshold);
        return new Chart(
                Chart.Kind.COLUMNS,
                wording.say(
                        summed ? "trends.summed" : "trends.yearly",
                        Map.of("item", wording.item(due), "area", wording.area(due))),
                years,
                List.of(new Series(wording.say("column.value"), Tone.BLUE, values)),
                wording.unit(due.unit()),
                target);
    }

    /** Whether the values drawn are what is compared with the target. */
    private static boolean isCompared(Due due) {
        return due.shape() != Shape.ROLL_UP && due.shape() != Shape.BATCH;
    }
}
