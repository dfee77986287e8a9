package org.plancheck.reports.pdf;

import static org.plancheck.reports.word.SampleDocuments.quantities;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Chart;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.official.Block.Series;
import org.plancheck.reports.official.OfficialDocument;
import org.plancheck.reports.official.Slot;
import org.plancheck.reports.official.Tone;
import org.plancheck.reports.word.SampleDocuments;

/** Invented documents of a city that does not exist. */
final class Samples {
    static final String LONG_TEXT = "本年度共核查事项128项，其中“达标”96项（占75%）、“滞后”20项、“未达标”12项；与上年相比，达标率提高5.2个百分点——这是"
            + "三年来最好的一次。对照《示例市科学素质行动方案（2021—2025年）》，市科协、市教育局、市卫生健康委等12个单位按时填报，"
            + "A县、B区填报的1,234.56万元经费与财政局口径不一致（相差±3.5%），应于2025年3月31日前说明原因……《通知》（示科办〔2025〕12号）"
            + "已经明确：“逐项核对、逐项说明。”温度25℃、长度5 km、比例≥80%等单位不得拆开！是否需要重新填报？请见“附件1”。";

    private Samples() {}

    /** A notice or report with these blocks in its first part. */
    static OfficialDocument document(OfficialDocument.Kind kind, Lang lang, List<Block> blocks) {
        String title = lang == Lang.ZH ? "示例市2024年度评估报告" : "Example City: Assessment 2024";
        return SampleDocuments.with(
                kind, lang, Map.of(Slot.TITLE, title), Map.of(kind.parts().get(0), blocks));
    }

    static OfficialDocument report(Block... blocks) {
        return document(OfficialDocument.Kind.REPORT, Lang.ZH, List.of(blocks));
    }

    /** A table of as many rows, numbered so that a test finds each. */
    static Block.Table table(String caption, int rows) {
        return new Block.Table(
                caption,
                List.of(
                        Column.marks("序号", 1),
                        Column.words("考核事项", 5),
                        Column.figures("完成值", 2),
                        Column.figures("目标值", 2),
                        Column.marks("结论", 2)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of(
                                Cell.of("R" + i),
                                Cell.of(i % 3 == 0 ? "面向青少年的科学教育活动场次（含流动科技馆、科普大篷车进校园）" : "培训科技辅导员人数"),
                                Cell.of(String.valueOf(317 * i % 1000)),
                                Cell.of("500"),
                                i % 4 == 0
                                        ? new Cell("未达标", Tone.RED)
                                        : i % 5 == 0 ? new Cell("滞后", Tone.YELLOW) : new Cell("达标", Tone.GREEN)))
                        .toList());
    }

    static Chart columns(String... values) {
        return new Chart(
                Chart.Kind.COLUMNS,
                "科技辅导员培训人数历年趋势",
                List.of("2021年", "2022年", "2023年", "2024年", "2025年"),
                List.of(new Series("完成值", Tone.BLUE, quantities(values))),
                "人",
                new Block.Target("目标不少于500人", Quantity.of(500)));
    }

    static Chart stacked() {
        return new Chart(
                Chart.Kind.STACKED,
                "各行动与工程亮灯情况",
                List.of("青少年科学素质提升行动", "农民科学素质提升行动", "产业工人科学素质提升行动", "老年人科学素质提升行动", "领导干部和公务员科学素质提升行动"),
                List.of(
                        new Series("绿灯", Tone.GREEN, quantities("12", "8", "9", "4", "7")),
                        new Series("黄灯", Tone.YELLOW, quantities("2", "3", "1", "0", "2")),
                        new Series("红灯", Tone.RED, quantities("1", "4", "0", "2", "0")),
                        new Series("灰灯", Tone.GREY, quantities("0", "1", null, "3", "1"))),
                "项",
                null);
    }

    /** A report such as an office sends, with everything that a report can hold. */
    static OfficialDocument fullReport() {
        Map<Slot, String> fields = new EnumMap<>(Slot.class);
        fields.put(Slot.TITLE, "关于示例市全民科学素质行动规划2024年度实施情况的评估报告");
        fields.put(Slot.NUMBER, "示科素办〔2025〕3号");
        fields.put(Slot.ISSUER, "示例市全民科学素质工作领导小组办公室");
        fields.put(Slot.DATE, "2025年1月20日");
        fields.put(Slot.PLAN, "示例市全民科学素质行动规划（2021—2025年）");
        fields.put(Slot.YEAR, "2024年");
        fields.put(Slot.AS_OF, "2024年12月31日");
        fields.put(Slot.VERSIONS, "程序0.1.0，规则集2025-01");
        Map<Slot, List<Block>> parts = new EnumMap<>(Slot.class);
        parts.put(
                Slot.OPENING, List.of(new Block.Paragraph(LONG_TEXT), new Block.Warning("本报告使用示例数据，并非真实填报，不得作为考核依据。")));
        parts.put(
                Slot.OVERVIEW,
                List.of(
                        new Block.Heading(1, "总体情况"),
                        new Block.Heading(2, "完成情况"),
                        new Block.Paragraph(LONG_TEXT),
                        stacked(),
                        new Block.Heading(2, "主要成效"),
                        new Block.Point("责任单位", "市科协、市教育局、市卫生健康委、市农业农村局。" + LONG_TEXT),
                        new Block.Point("整改要求", "于2025年3月31日前补报并说明原因。")));
        parts.put(
                Slot.PROGRESS,
                List.of(
                        new Block.Heading(1, "行动与工程进展"),
                        new Block.Paragraph(LONG_TEXT + LONG_TEXT),
                        table("各考核事项完成情况", 45)));
        parts.put(
                Slot.TRENDS,
                List.of(
                        new Block.Heading(1, "历年趋势"),
                        new Block.Paragraph("五年来培训人数逐年增长，具体见下图。"),
                        columns("380", "455.5", null, "612", "701"),
                        new Chart(
                                Chart.Kind.COLUMNS,
                                "公民具备科学素质的比例",
                                List.of("2021年", "2022年", "2023年", "2024年", "2025年"),
                                List.of(
                                        new Series("全市", Tone.BLUE, quantities("10.1", "11.3", "12.4", "13.04", null)),
                                        new Series("推算", Tone.ESTIMATE, quantities(null, null, null, null, "14.2"))),
                                "%",
                                new Block.Target("2025年目标不少于15%", Quantity.of(15)))));
        parts.put(
                Slot.SHORTFALLS,
                List.of(
                        new Block.Heading(1, "存在的差距"),
                        new Block.Heading(2, "未达标事项"),
                        new Block.Heading(3, "培训科技辅导员人数"),
                        new Block.Paragraph(LONG_TEXT),
                        new Block.Heading(4, "计算过程"),
                        new Block.Steps(List.of(
                                "目标值：每年不少于500人。",
                                "完成值：A县120人＋B区96人＋C市200人＝416人。",
                                "差距：500－416＝84人，完成率416÷500＝83.2%，低于序时进度，须在2025年3月31日前补足并重新报送。")),
                        new Block.Paragraph(LONG_TEXT)));
        parts.put(
                Slot.RECONCILIATION,
                List.of(
                        new Block.Heading(1, "市县对账"),
                        new Block.Paragraph(LONG_TEXT),
                        new Chart(
                                Chart.Kind.COLUMNS,
                                "各县（市、区）培训人数与任务",
                                List.of("甲县", "乙县", "丙区", "丁区", "戊市", "己市", "庚县", "辛区", "壬县", "癸开发区"),
                                List.of(
                                        new Series(
                                                "完成值",
                                                Tone.BLUE,
                                                quantities(
                                                        "1200", "960", "2000", "88.5", null, "760", "1020", "330",
                                                        "410", "95")),
                                        new Series(
                                                "任务",
                                                Tone.ESTIMATE,
                                                quantities(
                                                        "1000", "1000", "1500", "100", "800", "800", "1000", "500",
                                                        "400", "100"))),
                                "人次",
                                null)));
        parts.put(
                Slot.SOURCES,
                List.of(
                        new Block.Heading(1, "数据来源"),
                        new Block.Paragraph(LONG_TEXT),
                        new Block.Annex("考核事项明细"),
                        new Block.Heading(1, "填表说明"),
                        new Block.Paragraph("本表按责任单位排列。"),
                        table("考核事项明细", 60),
                        new Block.Annex("数据文件清单"),
                        new Block.Paragraph(LONG_TEXT)));
        return SampleDocuments.with(OfficialDocument.Kind.REPORT, Lang.ZH, fields, parts);
    }

    /** A notice to one county. */
    static OfficialDocument notice() {
        OfficialDocument base = document(
                OfficialDocument.Kind.NOTICE,
                Lang.ZH,
                List.of(
                        new Block.Paragraph(LONG_TEXT),
                        new Block.Heading(1, "存在差距"),
                        new Block.Paragraph(LONG_TEXT),
                        table("存在差距的事项", 6),
                        new Block.Warning("以下2项连续两年未达标，已纳入重点督办。"),
                        new Block.Heading(1, "整改要求"),
                        new Block.Point("整改时限", "2025年3月31日。"),
                        new Block.Annex("计算过程"),
                        new Block.Steps(List.of("500－416＝84"))));
        Map<Slot, String> fields = new EnumMap<>(base.fields());
        fields.put(Slot.TITLE, "关于甲县2024年度全民科学素质工作问题反馈与整改的通知");
        fields.put(Slot.NUMBER, "示科素办〔2025〕5号");
        fields.put(Slot.ADDRESSEE, "甲县全民科学素质工作领导小组办公室：");
        fields.put(Slot.ISSUER, "示例市全民科学素质工作领导小组办公室");
        fields.put(Slot.DATE, "2025年1月20日");
        fields.put(Slot.AS_OF, "2024年12月31日");
        return new OfficialDocument(base.kind(), base.lang(), fields, base.parts());
    }
}
