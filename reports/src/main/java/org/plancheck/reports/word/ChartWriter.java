package org.plancheck.reports.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;
import org.plancheck.model.archive.StableZip;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.official.Tone;
import org.plancheck.reports.words.Lines;

/**
 * Charts that can be edited in Word, with their figures in a workbook inside and in words for those who cannot see.
 *
 * @param width of the chart, in twentieths of a point
 */
record ChartWriter(XWPFDocument word, Lang lang, long width) {
    /** Millimetres of a chart of columns, of which three fill a page, and of a stacked one beside its bars. */
    private static final int COLUMNS_HEIGHT = 57;

    private static final int FRAME_HEIGHT = 32;
    private static final int BAR_HEIGHT = 6;
    private static final int MAX_HEIGHT = 205;
    /** Millimetres of an inch. */
    private static final double INCH = 25.4;

    /** A little less than the text, so that nothing is cut off at its edge. */
    private static final int MARGIN = 80;

    private static final String GRID = "D9D9D9";
    private static final String DARK = "262626";
    private static final String WHITE = "FFFFFF";
    /** A bar of nothing has no room for its nought. */
    private static final String WITHOUT_NOUGHT = "General;-General;";

    void write(Block.Chart content, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart chart = word.createChart(run, (int) Units.toEMU((width - MARGIN) / 20.0), height(content));
            draw(content, chart);
            keepWorkbook(chart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(inWords(content));
    }

    /** Writes the workbook behind a chart here and now, without the clock that its writer puts in. */
    private static void keepWorkbook(XWPFChart chart) throws IOException, InvalidFormatException {
        try (XSSFWorkbook book = chart.getWorkbook()) {
            chart.saveWorkbook(book);
        }
        chart.setWorkbook(null);
        PackagePart part = chart.getPackagePart()
                .getRelatedPart(chart.getPackagePart()
                        .getRelationshipsByType(XWPFRelation.WORKBOOK.getRelation())
                        .getRelationship(0));
        byte[] book = StableZip.withoutClock(part.getInputStream().readAllBytes());
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            out.write(book);
        }
    }

    private static int height(Block.Chart content) {
        int millimetres = content.kind() == Block.Chart.Kind.COLUMNS
                ? COLUMNS_HEIGHT
                : Math.min(FRAME_HEIGHT + BAR_HEIGHT * content.categories().size(), MAX_HEIGHT);
        return (int) (millimetres / INCH * Units.EMU_PER_POINT * 72);
    }

    private void draw(Block.Chart content, XWPFChart chart) {
        boolean stacked = content.kind() == Block.Chart.Kind.STACKED;
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = chart.createCategoryAxis(stacked ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis along = chart.createValueAxis(stacked ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        setAxes(content, across, along, stacked);
        Figures figures = new Figures(content, chart);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, along);
        bars.setVaryColors(false);
        bars.setBarDirection(stacked ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        for (Block.Series series : content.series()) {
            figures.add(bars, Lines.clean(series.name()), series.values())
                    .setFillProperties(fill(series.tone().rgb()));
        }
        chart.plot(bars);
        setGaps(chart, stacked);
        label(chart, content.series(), stacked);
        Block.Target target = content.target();
        if (target != null) {
            drawTarget(
                    target,
                    content,
                    chart,
                    (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, along),
                    figures);
        }
        turnUpright(chart.getCTChart().getPlotArea().getValAxArray(0).getTitle());
        setFont(chart.getCTChartSpace().addNewTxPr(), DARK, 1000);
    }

    private static void setAxes(Block.Chart content, XDDFCategoryAxis across, XDDFValueAxis along, boolean stacked) {
        along.setTitle(Lines.clean(content.unit()));
        along.setCrossBetween(AxisCrossBetween.BETWEEN);
        along.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.5));
        along.setMajorTickMark(AxisTickMark.NONE);
        across.setMajorTickMark(AxisTickMark.NONE);
        across.getOrAddShapeProperties().setLineProperties(line(DARK, 0.5));
        if (all(content).noneMatch(Quantity::isNegative)) {
            along.setMinimum(0);
        }
        if (stacked) {
            // The first category at the top, the figures nevertheless at the bottom.
            across.setOrientation(AxisOrientation.MAX_MIN);
            along.setCrosses(AxisCrosses.MAX);
        } else {
            along.setCrosses(AxisCrosses.AUTO_ZERO);
        }
    }

    /** The unit reads like all other words, also beside an upright axis. */
    private static void turnUpright(CTTitle unit) {
        CTTextBodyProperties look = unit.getTx().getRich().getBodyPr();
        look.setRot(0);
        look.setVert(STTextVerticalType.HORZ);
    }

    private static Stream<Quantity> all(Block.Chart content) {
        return content.series().stream()
                .flatMap(series -> series.values().stream().filter(value -> value != null));
    }

    private static void drawTarget(
            Block.Target target, Block.Chart content, XWPFChart chart, XDDFLineChartData line, Figures figures) {
        line.setGrouping(Grouping.STANDARD);
        line.setVaryColors(false);
        List<Quantity> same =
                content.categories().stream().map(c -> target.value()).toList();
        XDDFLineChartData.Series series =
                (XDDFLineChartData.Series) figures.add(line, Lines.clean(target.name()), same);
        series.setSmooth(false);
        series.setMarkerStyle(content.categories().size() == 1 ? MarkerStyle.DASH : MarkerStyle.NONE);
        XDDFLineProperties look = line(Tone.RED.rgb(), 1.75);
        look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        series.setLineProperties(look);
        chart.plot(line);
    }

    private static void setGaps(XWPFChart chart, boolean stacked) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        setNumber(bars.addNewGapWidth(), stacked ? 45 : 80);
        setNumber(bars.addNewOverlap(), stacked ? 100 : 0);
    }

    /** Past the schema classes: the small edition of them lacks the types of these two numbers. */
    private static void setNumber(XmlObject element, int number) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), String.valueOf(number));
        }
    }

    /** Every bar's figure: within it when they stand end to end, above it else. */
    private static void label(XWPFChart chart, List<Block.Series> series, boolean stacked) {
        List<CTBarSer> drawn =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
        for (int i = 0; i < drawn.size(); i++) {
            CTDLbls labels = drawn.get(i).addNewDLbls();
            if (stacked) {
                labels.addNewNumFmt().setFormatCode(WITHOUT_NOUGHT);
                labels.getNumFmt().setSourceLinked(false);
            }
            // White behind a figure above its column: the target's line may run there.
            CTShapeProperties ground = labels.addNewSpPr();
            if (stacked) {
                ground.addNewNoFill();
            } else {
                ground.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(WHITE));
            }
            setFont(labels.addNewTxPr(), stacked ? contrast(series.get(i).tone()) : DARK, 900);
            labels.addNewDLblPos().setVal(stacked ? STDLblPos.CTR : STDLblPos.OUT_END);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    private static String contrast(Tone tone) {
        return tone == Tone.ESTIMATE || tone == Tone.YELLOW ? DARK : WHITE;
    }

    /** Faces that every Windows has: the font table of a document does not hold in its charts. */
    private static void setFont(CTTextBody text, String rgb, int hundredths) {
        text.addNewBodyPr();
        CTTextCharacterProperties look = text.addNewP().addNewPPr().addNewDefRPr();
        look.setSz(hundredths);
        look.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(rgb));
        look.addNewLatin().setTypeface("Times New Roman");
        look.addNewEa().setTypeface("仿宋");
        text.getPArray(0).addNewEndParaRPr().setLang("zh-CN");
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }

    private static XDDFLineProperties line(String rgb, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
        line.setWidth(points);
        return line;
    }

    private String inWords(Block.Chart content) {
        StringBuilder figures = new StringBuilder();
        for (Block.Series series : content.series()) {
            String points = IntStream.range(0, content.categories().size())
                    .mapToObj(i ->
                            point(content.categories().get(i), series.values().get(i)))
                    .collect(Collectors.joining(say("chart.and", Map.of())));
            figures.append(say("chart.series", Map.of("name", Lines.clean(series.name()), "points", points)));
        }
        Block.Target target = content.target();
        if (target != null) {
            figures.append(Lines.clean(target.name()));
        }
        return say(
                "chart.alt",
                Map.of(
                        "caption", Lines.clean(content.caption()),
                        "unit", Lines.clean(content.unit()),
                        "figures", figures));
    }

    private String point(String category, @Nullable Quantity value) {
        Object shown = value == null ? TemplateProblem.MESSAGES.of("chart.no-value") : value;
        return say("chart.point", Map.of("category", Lines.clean(category), "value", shown));
    }

    private String say(String code, Map<String, ?> args) {
        return TemplateProblem.MESSAGES.in(lang, code, args);
    }

    /** The workbook behind a chart: categories in the first column, a series in each of the next. */
    private static final class Figures {
        private final XWPFChart chart;
        private final XDDFCategoryDataSource categories;
        private final int rows;
        private int column;

        Figures(Block.Chart content, XWPFChart chart) {
            this.chart = chart;
            this.rows = content.categories().size();
            this.categories = XDDFDataSourcesFactory.fromArray(
                    content.categories().stream().map(Lines::clean).toArray(String[]::new), range(), 0);
        }

        /** A row of values as decimals, digit for digit; what is unknown stays empty. */
        XDDFChartData.Series add(XDDFChartData data, String name, List<@Nullable Quantity> values) {
            column++;
            BigDecimal[] decimals = values.stream()
                    .map(value -> value == null ? null : value.toDecimal())
                    .toArray(BigDecimal[]::new);
            XDDFChartData.Series series =
                    data.addSeries(categories, XDDFDataSourcesFactory.fromArray(decimals, range(), column));
            series.setTitle(name, chart.setSheetTitle(name, column));
            return series;
        }

        private String range() {
            return chart.formatRange(new CellRangeAddress(1, rows, column, column));
        }
    }
}
