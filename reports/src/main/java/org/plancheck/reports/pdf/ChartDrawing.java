package org.plancheck.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block.Chart;
import org.plancheck.reports.official.Block.Series;
import org.plancheck.reports.official.Block.Target;
import org.plancheck.reports.words.Words;

/** A chart as boxes of computed size, with every figure in words beside its box. */
final class ChartDrawing {
    private static final Quantity HUNDRED = Quantity.of(100);
    /** Height of the highest column, in points, so that three charts fill a page, and room for a label above or below it. */
    private static final Quantity RISE = Quantity.of(84);

    private static final Quantity LABEL = Quantity.of(13);
    /** Width of the frame and of a digit of a label, in points. */
    private static final Quantity FRAME = Quantity.of(442);

    private static final Quantity DIGIT = Quantity.of("4.7");
    /** How much of the room of a category its columns take, and how wide a column may be, in percent. */
    private static final Quantity FILLED = Quantity.of("0.76");

    private static final Quantity WIDEST = Quantity.of(9);
    private static final String UNKNOWN = "—";

    private final Chart chart;
    private final Lang lang;

    ChartDrawing(Chart chart, Lang lang) {
        this.chart = chart;
        this.lang = lang;
    }

    /** Upright columns where each has room for its figure, else bars across. */
    Sheet.Piece piece(String caption) {
        boolean hasColumns = chart.kind() == Chart.Kind.COLUMNS
                && !chart.categories().isEmpty()
                && !chart.series().isEmpty();
        return hasColumns && labelsFit() ? columns(caption) : bars(caption);
    }

    private boolean labelsFit() {
        int longest = chart.series().stream()
                .flatMap(s -> s.values().stream())
                .mapToInt(v -> figure(v).length())
                .max()
                .orElse(0);
        return postWidth().times(FRAME).dividedBy(HUNDRED).atLeast(DIGIT.times(Quantity.of(longest)));
    }

    private Sheet.Columns columns(String caption) {
        Quantity top = highest(values());
        Quantity bottom = lowest(values());
        Scale scale = new Scale(top, top.minus(bottom));
        List<Sheet.Post> posts = new ArrayList<>();
        List<Sheet.Label> labels = new ArrayList<>();
        Sheet.Label gap = new Sheet.Label(Lengths.plain(gap()), "0", "");
        for (int category = 0; category < chart.categories().size(); category++) {
            labels.add(gap);
            for (int series = 0; series < seriesCount(); series++) {
                add(posts, labels, scale, category, series);
            }
            labels.add(gap);
        }
        Quantity below = bottom.isNegative() ? LABEL : Quantity.ZERO;
        Target target = chart.target();
        Sheet.Plot plot = new Sheet.Plot(
                Lengths.plain(LABEL.plus(RISE).plus(below)),
                Lengths.plain(scale.down(Quantity.ZERO)),
                target == null ? null : Lengths.plain(scale.down(target.value())),
                posts,
                labels);
        return new Sheet.Columns(
                caption, unit(), legend(), target(), plot, legible(chart.categories()), Lengths.plain(room()));
    }

    /** An unknown value leaves a gap. */
    private void add(List<Sheet.Post> posts, List<Sheet.Label> labels, Scale scale, int category, int series) {
        Series shown = chart.series().get(series);
        Quantity value = shown.values().get(category);
        String width = Lengths.plain(postWidth());
        if (value == null) {
            labels.add(new Sheet.Label(width, "0", ""));
            return;
        }
        Quantity left =
                room().times(Quantity.of(category)).plus(gap()).plus(postWidth().times(Quantity.of(series)));
        Quantity top = scale.down(value.isNegative() ? Quantity.ZERO : value);
        Quantity foot = scale.down(value.isNegative() ? value : Quantity.ZERO);
        Quantity label = value.isNegative() ? foot : aboveTarget(top, scale).minus(LABEL);
        posts.add(new Sheet.Post(
                colour(shown), Lengths.plain(left), width, Lengths.plain(top), Lengths.plain(foot.minus(top))));
        labels.add(new Sheet.Label(width, Lengths.plain(label), figure(value)));
    }

    /** Where a label ends: on top of its column, or on the line of the target if that would run through it. */
    private Quantity aboveTarget(Quantity top, Scale scale) {
        Target target = chart.target();
        if (target == null) {
            return top;
        }
        Quantity line = scale.down(target.value());
        boolean crosses = top.above(line) && line.above(top.minus(LABEL));
        return crosses ? line : top;
    }

    /** Percent of the frame on either side of the columns of a category. */
    private Quantity gap() {
        return room().minus(postWidth().times(Quantity.of(seriesCount()))).dividedBy(Quantity.of(2));
    }

    /** Percent of the frame for each category. */
    private Quantity room() {
        return HUNDRED.dividedBy(Quantity.of(chart.categories().size()));
    }

    private Quantity postWidth() {
        Quantity width = room().times(FILLED).dividedBy(Quantity.of(seriesCount()));
        return width.above(WIDEST) ? WIDEST : width;
    }

    private int seriesCount() {
        return chart.series().size();
    }

    private Sheet.Bars bars(String caption) {
        boolean stacked = chart.kind() == Chart.Kind.STACKED;
        List<Integer> categories =
                IntStream.range(0, chart.categories().size()).boxed().toList();
        Quantity longest =
                stacked ? highest(withTarget(categories.stream().map(this::sum).toList())) : highest(values());
        List<Sheet.BarRow> rows = categories.stream()
                .map(c -> new Sheet.BarRow(
                        LegibleText.of(chart.categories().get(c)),
                        tracks(c, stacked, longest),
                        chart.series().stream()
                                .map(s -> figure(s.values().get(c)))
                                .toList()))
                .toList();
        return new Sheet.Bars(caption, unit(), legend(), target(), rows);
    }

    private List<Sheet.Track> tracks(int category, boolean stacked, Quantity longest) {
        List<Sheet.Bar> all = chart.series().stream()
                .map(s -> new Sheet.Bar(colour(s), share(s.values().get(category), longest)))
                .toList();
        Target target = chart.target();
        String mark = target == null ? null : share(target.value(), longest);
        return stacked
                ? List.of(new Sheet.Track(all, mark))
                : all.stream().map(bar -> new Sheet.Track(List.of(bar), mark)).toList();
    }

    private Quantity sum(int category) {
        return chart.series().stream()
                .map(s -> s.values().get(category))
                .filter(Objects::nonNull)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private static String share(@Nullable Quantity value, Quantity whole) {
        return value == null || value.isNegative() ? "0" : Lengths.percent(value, whole);
    }

    /** All known values and the target. */
    private List<Quantity> values() {
        return withTarget(chart.series().stream()
                .flatMap(s -> s.values().stream())
                .filter(Objects::nonNull)
                .toList());
    }

    private List<Quantity> withTarget(List<Quantity> values) {
        Target target = chart.target();
        return Stream.concat(values.stream(), target == null ? Stream.empty() : Stream.of(target.value()))
                .toList();
    }

    /** The highest value above zero; 1 where there is none, so that it can be divided by. */
    private static Quantity highest(List<Quantity> values) {
        Quantity highest = values.stream().max(Quantity::compareTo).orElse(Quantity.ONE);
        return highest.above(Quantity.ZERO) ? highest : Quantity.ONE;
    }

    /** The lowest value below zero, else zero. */
    private static Quantity lowest(List<Quantity> values) {
        Quantity lowest = values.stream().min(Quantity::compareTo).orElse(Quantity.ZERO);
        return lowest.isNegative() ? lowest : Quantity.ZERO;
    }

    private List<Sheet.Entry> legend() {
        return chart.series().stream()
                .map(s -> new Sheet.Entry(LegibleText.of(s.name()), colour(s)))
                .toList();
    }

    private @Nullable String target() {
        Target target = chart.target();
        return target == null ? null : LegibleText.of(target.name());
    }

    private String unit() {
        return chart.unit().isBlank() ? "" : Words.say(lang, "pdf.unit", Map.of("unit", LegibleText.of(chart.unit())));
    }

    private static String figure(@Nullable Quantity value) {
        return value == null ? UNKNOWN : value.toPlain();
    }

    private static String colour(Series series) {
        return "#" + series.tone().rgb();
    }

    private static List<String> legible(List<String> texts) {
        return texts.stream().map(LegibleText::of).toList();
    }

    /** From values to points below the top of the frame. */
    private record Scale(Quantity top, Quantity range) {
        Quantity down(Quantity value) {
            return LABEL.plus(top.minus(value).times(RISE).dividedBy(range));
        }
    }
}
