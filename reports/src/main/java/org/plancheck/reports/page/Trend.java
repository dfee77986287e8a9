package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.number.Quantity;
import org.plancheck.reports.words.Facts;

/**
 * A small chart of a series over the years, drawn in whole units of its view box.
 *
 * @param width of the view box
 * @param height of the view box
 * @param lines one path for each run of consecutive years; a year without a value leaves a gap
 * @param points the known values
 * @param target height of the target line, null where the yearly values are not what is compared with it
 * @param base height of zero
 * @param label what the chart says, for those who do not see it
 */
public record Trend(
        int width,
        int height,
        List<String> lines,
        List<Point> points,
        @Nullable Integer target,
        int base,
        String label) {
    private static final int STEP = 64;
    private static final int MARGIN = 34;
    private static final int TOP = 24;
    private static final int BASE = 92;
    private static final int HEIGHT = 112;

    /** One year's value. */
    public record Point(int x, int y, String year, String value) {}

    /** The chart of what is known up to a due triple; null with fewer than two years. */
    static @Nullable Trend of(Due due, Facts facts) {
        SortedMap<Integer, Quantity> series = new TreeMap<>(due.series());
        if (series.size() < 2 || series.values().stream().anyMatch(Quantity::isNegative)) {
            return null;
        }
        Quantity target = comparesYears(due) ? due.threshold() : null;
        Quantity top = Stream.concat(series.values().stream(), Stream.ofNullable(target))
                .max(Quantity::compareTo)
                .orElse(Quantity.ONE);
        Quantity scale = top.isZero() ? Quantity.ONE : top;
        List<Point> points = points(series, scale);
        int years = series.lastKey() - series.firstKey();
        return new Trend(
                2 * MARGIN + years * STEP,
                HEIGHT,
                lines(points),
                points,
                target == null ? null : y(target, scale),
                BASE,
                label(series, due, facts));
    }

    /** In a cumulative series the sum is compared with the target, not the years' values. */
    private static boolean comparesYears(Due due) {
        return due.shape() != Shape.CUMULATIVE && due.shape() != Shape.ROLL_UP && due.shape() != Shape.BATCH;
    }

    private static List<Point> points(SortedMap<Integer, Quantity> series, Quantity scale) {
        int first = series.firstKey();
        List<Point> points = new ArrayList<>();
        series.forEach((year, value) -> points.add(new Point(
                MARGIN + (year - first) * STEP,
                y(value, scale),
                String.valueOf(year),
                Numerals.en(value.toDecimal()))));
        return points;
    }

    private static int y(Quantity value, Quantity scale) {
        Quantity height = value.times(Quantity.of(BASE - TOP)).dividedBy(scale).floor();
        return BASE - height.toDecimal().intValueExact();
    }

    private static List<String> lines(List<Point> points) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean continues = i > 0 && point.x() - points.get(i - 1).x() == STEP;
            if (!continues && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(continues ? " L" : "M").append(point.x()).append(' ').append(point.y());
        }
        lines.add(line.toString());
        return lines;
    }

    private static String label(SortedMap<Integer, Quantity> series, Due due, Facts facts) {
        List<String> values = new ArrayList<>();
        series.forEach((year, value) -> values.add(year + " " + facts.figure(value, due.unit())));
        return String.join(", ", values);
    }
}
