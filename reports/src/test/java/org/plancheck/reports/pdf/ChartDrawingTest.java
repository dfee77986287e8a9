package org.plancheck.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block.Chart;
import org.plancheck.reports.official.Block.Series;
import org.plancheck.reports.official.Block.Target;
import org.plancheck.reports.official.Tone;
import org.plancheck.reports.word.SampleDocuments;

class ChartDrawingTest {
    private static Sheet.Piece draw(Chart chart) {
        return new ChartDrawing(chart, Lang.ZH).piece("图1");
    }

    private static Chart chart(Chart.Kind kind, Target target, Series... series) {
        List<String> categories = series.length == 0
                ? List.of()
                : series[0].values().stream().map(v -> "类").toList();
        return new Chart(kind, "图", categories, List.of(series), "人", target);
    }

    private static Series series(String... values) {
        return new Series("值", Tone.BLUE, SampleDocuments.quantities(values));
    }

    @Test
    void columnsRiseWithTheirFigures() {
        Sheet.Columns columns = (Sheet.Columns) draw(chart(Chart.Kind.COLUMNS, null, series("50", "100", "0", null)));
        assertThat(columns.plot().posts()).extracting(Sheet.Post::height).containsExactly("42", "84", "0");
        assertThat(columns.plot().posts()).hasSize(3);
        assertThat(columns.plot().labels())
                .extracting(Sheet.Label::text)
                .containsExactly("", "50", "", "", "100", "", "", "0", "", "", "", "");
        assertThat(columns.plot().zeroTop()).isEqualTo("97");
        assertThat(columns.plot().targetTop()).isNull();
    }

    @Test
    void aTargetAboveAllValuesIsWithinTheFrame() {
        Chart chart = chart(Chart.Kind.COLUMNS, new Target("目标", Quantity.of(200)), series("50", "100"));
        Sheet.Columns columns = (Sheet.Columns) draw(chart);
        assertThat(columns.plot().targetTop()).isEqualTo("13");
        assertThat(columns.plot().posts()).extracting(Sheet.Post::height).containsExactly("21", "42");
        assertThat(columns.target()).isEqualTo("目标");
    }

    /** Labels are 13 points high: one that ends 12 points below the line lies across it, one 13 below lies under it. */
    @Test
    void noFigureIsStruckThroughByTheLineOfTheTarget() {
        Chart chart = chart(Chart.Kind.COLUMNS, new Target("目标", Quantity.of(71)), series("84", "71", "59", "58"));
        Sheet.Columns columns = (Sheet.Columns) draw(chart);
        assertThat(columns.plot().targetTop()).isEqualTo("26");
        assertThat(columns.plot().labels().stream().filter(l -> !l.text().isEmpty()))
                .extracting(Sheet.Label::top)
                .containsExactly("0", "13", "13", "26");
    }

    @Test
    void columnsBelowZeroHang() {
        Sheet.Columns columns = (Sheet.Columns) draw(chart(Chart.Kind.COLUMNS, null, series("60", "-24")));
        assertThat(columns.plot().posts()).extracting(Sheet.Post::height).containsExactly("60", "24");
        assertThat(columns.plot().posts()).extracting(Sheet.Post::top).containsExactly("13", "73");
        assertThat(columns.plot().zeroTop()).isEqualTo("73");
    }

    @Test
    void figuresThatWouldTouchAreSetBesideBars() {
        String[] many = "1000.5 ".repeat(12).trim().split(" ");
        assertThat(draw(chart(Chart.Kind.COLUMNS, null, series("1000.5", "1000.5"))))
                .isInstanceOf(Sheet.Columns.class);
        Sheet.Bars bars = (Sheet.Bars) draw(chart(Chart.Kind.COLUMNS, null, series(many), series(many)));
        assertThat(bars.rows()).hasSize(12).allSatisfy(r -> {
            assertThat(r.tracks()).hasSize(2);
            assertThat(r.figures()).containsExactly("1000.5", "1000.5");
        });
    }

    @Test
    void stackedBarsShareTheLongestSum() {
        Chart chart = chart(Chart.Kind.STACKED, null, series("3", "1", null), series("5", "1", "2"));
        Sheet.Bars bars = (Sheet.Bars) draw(chart);
        assertThat(bars.rows().get(0).tracks()).hasSize(1);
        assertThat(widths(bars, 0)).containsExactly("37.5", "62.5");
        assertThat(widths(bars, 1)).containsExactly("12.5", "12.5");
        assertThat(widths(bars, 2)).containsExactly("0", "25");
        assertThat(bars.rows().get(2).figures()).containsExactly("—", "2");
    }

    private static List<String> widths(Sheet.Bars bars, int row) {
        return bars.rows().get(row).tracks().get(0).bars().stream()
                .map(Sheet.Bar::width)
                .toList();
    }

    @Test
    void aChartOfNothingIsDrawnToo() throws Exception {
        assertThat(draw(chart(Chart.Kind.COLUMNS, null))).isInstanceOf(Sheet.Bars.class);
        Chart without = new Chart(Chart.Kind.COLUMNS, "图", List.of("类"), List.of(), "人", null);
        assertThat(draw(without)).isInstanceOf(Sheet.Bars.class);
        Chart unknown = chart(Chart.Kind.COLUMNS, null, series((String) null));
        Chart zeros = chart(Chart.Kind.STACKED, null, series("0", "0"));
        try (Pdf pdf = new Pdf(Samples.report(chart(Chart.Kind.STACKED, null), unknown, zeros))) {
            assertThat(pdf.text().replace("　", "")).contains("图1图", "图2图", "图3图");
        }
    }
}
