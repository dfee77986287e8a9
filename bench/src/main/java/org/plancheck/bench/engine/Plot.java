package org.plancheck.bench.engine;

import static org.plancheck.bench.Times.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Growths drawn as SVG, both axes by powers of ten: a line for each, and the dashed one of growth in proportion. */
final class Plot {
    private static final List<String> COLOURS = List.of("#1f6f8b", "#b3541e", "#4f772d");
    private static final int EDGE = 48;
    private static final int DECADE = 200;
    private static final int DECADES = 2;
    private static final int SIZE = DECADE * DECADES + 2 * EDGE;

    private Plot() {}

    static String of(List<Growth> growths) {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="#fff"/>
                """.formatted(SIZE, SIZE));
        for (int decade = 0; decade <= DECADES; decade++) {
            svg.append(grid(decade));
        }
        svg.append(line(List.of(point(1, 1), point(Math.pow(10, DECADES), Math.pow(10, DECADES))), "#999", "5 4"));
        for (int i = 0; i < growths.size(); i++) {
            svg.append(curve(growths.get(i), COLOURS.get(i % COLOURS.size())));
        }
        return svg.append(text(SIZE / 2 - EDGE, SIZE - 12, "× as much", "#333"))
                .append(text(8, EDGE - 16, "× as long", "#333"))
                .append("</svg>\n")
                .toString();
    }

    private static String grid(int decade) {
        double power = Math.pow(10, decade);
        double most = Math.pow(10, DECADES);
        return line(List.of(point(power, 1), point(power, most)), "#ddd", "")
                + line(List.of(point(1, power), point(most, power)), "#ddd", "")
                + text(across(power) - 6, SIZE - EDGE + 18, figure(power), "#333")
                + text(8, up(power) + 4, figure(power), "#333");
    }

    private static String curve(Growth growth, String colour) {
        List<String> points = growth.steps().stream()
                .map(step -> point(growth.larger(step), growth.times(step)))
                .toList();
        Step last = growth.steps().get(growth.steps().size() - 1);
        return line(points, colour, "")
                + text(across(growth.larger(last)) + 6, up(growth.times(last)) + 4, growth.name(), colour);
    }

    private static String point(double larger, double times) {
        return String.format(Locale.ROOT, "%.1f,%.1f", across(larger), up(times));
    }

    private static double across(double larger) {
        return EDGE + Math.log10(larger) * DECADE;
    }

    /** Less time than at first is drawn as the same. */
    private static double up(double times) {
        return SIZE - EDGE - Math.log10(Math.max(1, times)) * DECADE;
    }

    private static String line(List<String> points, String colour, String dashes) {
        return points.stream()
                .collect(Collectors.joining(
                        " ",
                        "<polyline points=\"",
                        "\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>\n"
                                .formatted(colour, dashes)));
    }

    private static String text(double x, double y, String words, String colour) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>\n", x, y, colour, words);
    }
}
