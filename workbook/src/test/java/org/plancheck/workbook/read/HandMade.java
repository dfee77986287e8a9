package org.plancheck.workbook.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Submissions;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.grid.CellName;
import org.plancheck.workbook.grid.RawXlsx;
import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.SheetKind;
import org.plancheck.workbook.layout.Stamp;

/** A filled-in form made by hand, so that a test can do to it what people and programs do. */
final class HandMade {
    static final String TUTORS = "science-tutors-trained";
    static final String FARMERS = "high-quality-farmers-trained";
    static final String SAFETY = "work-safety-training-rate";
    static final String COURSE = "lianyungang-2021-2025/general-technology-course";
    static final Library LIBRARY = Library.read(
            Path.of(System.getProperty("plancheck.home", "..")).toAbsolutePath().normalize(), List.of());

    private final SheetKind kind;
    private final List<Map<Column, String>> rows = new ArrayList<>();
    private final Map<String, String> head = new LinkedHashMap<>();
    private List<Column> order;
    private String extra = "";
    private String sheet;
    private String state = "visible";

    HandMade(SheetKind kind) {
        this.kind = kind;
        this.order = kind.columns();
        this.sheet = kind.title().zh();
        head.put("填报单位", "东海县");
        head.put("所属城市", "连云港市");
        head.put("年度", "2024");
        head.put("批次", "1");
    }

    static HandMade values() {
        return new HandMade(SheetKind.VALUES);
    }

    static HandMade duties() {
        return new HandMade(SheetKind.DUTIES);
    }

    /** A text as the cell's XML. */
    static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** A number as the cell's XML. */
    static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    /** A row that the template keys, with one more cell. */
    HandMade row(String key, Column column, String cell) {
        return row(Map.of(Column.KEY, text(key), column, cell));
    }

    HandMade row(Map<Column, String> cells) {
        rows.add(cells);
        return this;
    }

    HandMade head(String label, String value) {
        head.put(label, value);
        return this;
    }

    HandMade withoutHead() {
        head.clear();
        return this;
    }

    HandMade columns(List<Column> columns) {
        order = columns;
        return this;
    }

    HandMade named(String name) {
        sheet = name;
        return this;
    }

    HandMade hidden() {
        state = "hidden";
        return this;
    }

    HandMade merged(String range) {
        extra += "<mergeCell ref='" + range + "'/>";
        return this;
    }

    /** Adds the form as a sheet; headings stand in row 3, the first item in row 4. */
    RawXlsx into(RawXlsx file) {
        StringBuilder xml = new StringBuilder("<row r='1'>" + text("全民科学素质工作年度填报表") + "</row><row r='2'>");
        head.forEach((label, value) -> xml.append(text(label)).append("<c/>").append(text(value)));
        xml.append("</row><row r='3'>");
        order.forEach(column -> xml.append(text(column.heading().zh())));
        xml.append("</row>");
        for (int i = 0; i < rows.size(); i++) {
            xml.append("<row r='" + (i + 4) + "'>")
                    .append(cells(i + 4, rows.get(i)))
                    .append("</row>");
        }
        xml.append("<row r='" + (rows.size() + 6) + "'>" + text("") + text("填报人：") + text("") + text("张三") + "</row>");
        String merges = extra.isEmpty() ? "" : "<mergeCells>" + extra + "</mergeCells>";
        return file.sheet(sheet, state, "<sheetData>" + xml + "</sheetData>" + merges);
    }

    private String cells(int row, Map<Column, String> cells) {
        Map<Integer, String> placed = new TreeMap<>();
        cells.forEach((column, cell) -> placed.put(order.indexOf(column) + 1, cell));
        StringBuilder xml = new StringBuilder();
        placed.forEach(
                (column, cell) -> xml.append(cell.replaceFirst("<c", "<c r='" + CellName.of(row, column) + "'")));
        return xml.toString();
    }

    /** The workbook with the stamp of 东海县 for 2024. */
    byte[] stamped() {
        return stamp(into(new RawXlsx())).bytes();
    }

    /** The workbook with nothing hidden. */
    byte[] bare() {
        return into(new RawXlsx()).bytes();
    }

    static RawXlsx stamp(RawXlsx file) {
        return stamp(file, List.of("lianyungang-2021-2025@0"));
    }

    /** Adds the stamp of 东海县 for 2024, made from these plans. */
    static RawXlsx stamp(RawXlsx file, List<String> plans) {
        return stamp(file, plans, Map.of());
    }

    /** Adds the stamp with the keys of the rows that the template asked for. */
    static RawXlsx stamp(RawXlsx file, List<String> plans, Map<SheetKind, List<String>> asked) {
        Stamp stamp = new Stamp(Layout.VERSION, Lang.ZH, plans, "320722", "东海县", "320700", "连云港市", 2024, 1);
        StringBuilder rows = new StringBuilder();
        stamp.entries().forEach((key, value) -> rows.append("<row>" + text(key) + text(value) + "</row>"));
        asked.forEach(
                (kind, keys) -> keys.forEach(key -> rows.append("<row>" + text(kind.name()) + text(key) + "</row>")));
        return file.sheet(Layout.RECORD_SHEET, "veryHidden", "<sheetData>" + rows + "</sheetData>");
    }

    static Intake read(Path folder, String name, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve(name), bytes);
            return Submissions.read(folder, List.of(file), LIBRARY, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
