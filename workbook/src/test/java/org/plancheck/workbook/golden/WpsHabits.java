package org.plancheck.workbook.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plancheck.workbook.grid.RawXlsx;

/** Writes the golden workbook with the habits of WPS; run by hand when the template's headings change. */
final class WpsHabits {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private WpsHabits() {}

    /** The file to write. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), bytes());
    }

    static byte[] bytes() {
        StringBuilder rows = new StringBuilder();
        rows.append(row(1, text("连云港市全民科学素质工作2024年度填报表")));
        rows.append(row(
                2,
                text("填报单位") + "<c s='0'/>" + text("东海县") + text("所属城市") + text("连云港市") + text("年度")
                        + "<c s='1'><v>2024</v></c>" + text("批次") + "<c s='1'><v>1</v></c>"));
        String headings = "标识,序号,条款,指标,计量单位,本年目标,上年值,本年值,分子,分母,不适用,说明,佐证文号,出具单位,出具日期,校验";
        StringBuilder heads = new StringBuilder();
        for (String heading : headings.split(",")) {
            heads.append(text(heading));
        }
        rows.append(row(3, heads.toString()));
        rows.append(row(
                4,
                item(
                        "science-tutors-trained",
                        1,
                        "<c s='1'><f t='shared' ref='H4:H5' si='0'>500+20</f><v>520</v></c>",
                        "<c/>")));
        rows.append(row(5, item("high-quality-farmers-trained", 2, text("１．２万"), "<c/>")));
        rows.append(row(
                6,
                item(
                        "work-safety-training-rate",
                        3,
                        "<c s='2'><v>0.955</v></c>",
                        "<c t='str'><f>_xlfn.DISPIMG(\"ID_5B1\",1)</f><v>=DISPIMG(\"ID_5B1\",1)</v></c>")));
        for (int row = 7; row <= 2000; row++) {
            rows.append(row(row, "<c s='1'/>".repeat(16)));
        }
        return new RawXlsx()
                .sheet("年度数据", rows.toString())
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + MAIN + "'><numFmts count='1'><numFmt numFmtId='176' "
                                + "formatCode='G/通用格式'/></numFmts><fonts count='1'><font><sz val='11'/></font></fonts><fills count='1'><fill><patternFill patternType='none'/></fill></fills><borders count='1'><border/></borders><cellStyleXfs count='1'><xf numFmtId='0'/></cellStyleXfs><cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='176'/>"
                                + "<xf numFmtId='10'/></cellXfs></styleSheet>")
                .part(
                        "xl/cellimages.xml",
                        "<etc:cellImages xmlns:etc='http://www.wps.cn/officeDocument/2017/etCustomData'/>")
                .bytes();
    }

    private static String item(String key, int order, String value, String evidence) {
        return text(key) + "<c s='1'><v>" + order + "</v></c>" + "<c/>".repeat(5) + value + "<c/>".repeat(3)
                + text("据实") + evidence;
    }

    private static String row(int number, String cells) {
        return "<row r='" + number + "' spans='1:16'>" + cells + "</row>";
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
