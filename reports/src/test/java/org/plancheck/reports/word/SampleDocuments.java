package org.plancheck.reports.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.Block;
import org.plancheck.reports.official.Block.Annex;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Chart;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.official.Block.Heading;
import org.plancheck.reports.official.Block.Paragraph;
import org.plancheck.reports.official.Block.Point;
import org.plancheck.reports.official.Block.Series;
import org.plancheck.reports.official.Block.Steps;
import org.plancheck.reports.official.Block.Table;
import org.plancheck.reports.official.Block.Target;
import org.plancheck.reports.official.Block.Warning;
import org.plancheck.reports.official.OfficialDocument;
import org.plancheck.reports.official.OfficialDocument.Kind;
import org.plancheck.reports.official.Slot;
import org.plancheck.reports.official.Tone;

/** Documents as an office would send them, invented, with everything that a document can hold. */
public final class SampleDocuments {
    private static final String[] COUNTIES = {"海州区", "连云区", "赣榆区", "东海县", "灌云县", "灌南县", "开发区", "徐圩新区"};

    private SampleDocuments() {}

    /** A document of the kind, with its parts filled by type of block. */
    static OfficialDocument of(Kind kind, Lang lang) {
        return lang == Lang.ZH ? chinese(kind) : english(kind);
    }

    /** A document whose fields and parts are all empty but those given. */
    public static OfficialDocument with(Kind kind, Lang lang, Map<Slot, String> fields, Map<Slot, List<Block>> parts) {
        Map<Slot, String> allFields = new EnumMap<>(Slot.class);
        kind.fields().forEach(slot -> allFields.put(slot, fields.getOrDefault(slot, "")));
        Map<Slot, List<Block>> allParts = new LinkedHashMap<>();
        kind.parts().forEach(slot -> allParts.put(slot, parts.getOrDefault(slot, List.of())));
        return new OfficialDocument(kind, lang, allFields, allParts);
    }

    private static OfficialDocument chinese(Kind kind) {
        Map<Slot, String> fields = new EnumMap<>(Slot.class);
        fields.put(
                Slot.TITLE,
                kind == Kind.NOTICE ? "关于2024年度全民科学素质行动目标任务完成情况问题反馈与限期整改的通知" : "某市全民科学素质行动规划实施情况2024年度评估报告");
        fields.put(Slot.NUMBER, "某科素办〔2025〕3号");
        fields.put(Slot.ADDRESSEE, "东海县全民科学素质工作领导小组");
        fields.put(Slot.ISSUER, "某市全民科学素质工作领导小组办公室");
        fields.put(Slot.DATE, "2025年3月18日");
        fields.put(Slot.PLAN, "某市全民科学素质行动规划（2021—2025年）");
        fields.put(Slot.YEAR, "2024");
        fields.put(Slot.AS_OF, "2024年12月31日");
        fields.put(Slot.VERSIONS, "规则集 3f9a1c2e　程序 0.1.0");
        fields.keySet().retainAll(kind.fields());
        Map<Slot, List<Block>> parts = new LinkedHashMap<>();
        kind.parts().forEach(slot -> parts.put(slot, chinesePart(slot)));
        return new OfficialDocument(kind, Lang.ZH, fields, parts);
    }

    private static List<Block> chinesePart(Slot slot) {
        return switch (slot) {
            case OPENING ->
                List.of(
                        new Paragraph("按照年度评估安排，我办对你县报送的2024年度数据逐项进行了核查。截至2024年12月31日，"
                                + "应考核事项共64项，其中达标41项、滞后6项、未达标9项、未报8项。现将有关问题反馈如下，请认真研究整改。"),
                        new Warning("有2份填报文件因单位不符被退回，退回的文件不计入结论，请于3月31日前更正后重新报送。"));
            case GAPS, OVERVIEW -> gaps();
            case DOUBTS, DATA_QUALITY ->
                List.of(
                        new Heading(1, "未报与存疑事项"),
                        new Paragraph("下列事项没有报送数据，或者报送的数据未通过强制性审核，目前不能得出结论。"),
                        table("未报与存疑事项一览", 38));
            case MERITS -> List.of(new Heading(1, "工作成效"), new Paragraph("科普活动场次连续三年超额完成，佐证材料齐全，予以肯定。"));
            case DEMANDS ->
                List.of(
                        new Heading(1, "整改要求"),
                        new Heading(2, "落实责任"),
                        new Paragraph("请逐项明确责任单位和完成时限，主要负责人亲自过问。"),
                        new Heading(2, "限期反馈"),
                        new Paragraph("请于2025年4月30日前将整改情况书面报我办，并附佐证材料。整改完成的，我办核实后予以销号。"));
            case ARITHMETIC ->
                List.of(
                        new Annex("计算过程"),
                        new Heading(1, "科技辅导员培训人数"),
                        new Steps(List.of("目标：每年不少于500人", "填报值：380人（批次2，2025年2月10日报送）", "差距：500 − 380 = 120人，完成率 76%")),
                        new Heading(1, "科普教育基地数"),
                        new Steps(List.of(
                                "累计目标：到2025年30所；2024年序时值：30 × 4 ÷ 5 = 24所（推算）",
                                "2021—2024年累计：5 + 6 + 4 + 4 = 19所，其中2023年的4所为更正后的数，原报7所，更正文号见数据来源",
                                "差距：24 − 19 = 5所")));
            case SOURCES -> List.of(new Annex("数据来源"), new Paragraph("本通知所依据的填报文件、批次和校验值如下。"), table("数据来源", 12));
            case PROGRESS, SHORTFALLS ->
                List.of(
                        new Heading(1, slot.tag(Lang.ZH)),
                        new Paragraph("各部门承担事项的完成情况见下图，灰色为未报。"),
                        lights("各县区亮灯情况", COUNTIES));
            case TRENDS -> List.of(new Heading(1, "历年趋势"), tutors());
            case WAIVERS -> List.of();
            default -> List.of(new Heading(1, slot.tag(Lang.ZH)), new Paragraph("本部分情况总体平稳，详见各表。"));
        };
    }

    private static List<Block> gaps() {
        return List.of(
                new Heading(1, "存在差距"),
                new Heading(2, "科技辅导员培训人数未达标"),
                new Paragraph("规划承诺每年培训科技辅导员不少于500人，你县2024年填报380人，差120人，已连续两年未达标。"),
                new Point("责任单位", "县教育局、县科协"),
                new Point("整改建议", "补办两期培训班，每期不少于60人；已办班次漏报的，补报名单和通知文号。"),
                tutors(),
                new Heading(2, "科普教育基地建设滞后"),
                new Heading(3, "认定进度"),
                new Paragraph("到2025年应认定30所，按序时进度2024年底应达到24所（推算），实际19所。"),
                new Heading(4, "分布情况"),
                new Paragraph("现有基地集中在城区，乡镇仅3所，其中Science & Technology类（S&T）2所，覆盖率为12.5%。"),
                lights("各类事项亮灯情况", "量化承诺", "定性任务", "逐县事项"));
    }

    private static Chart tutors() {
        return new Chart(
                Chart.Kind.COLUMNS,
                "2021—2024年科技辅导员培训人数",
                List.of("2021年", "2022年", "2023年", "2024年"),
                List.of(
                        new Series("填报值", Tone.BLUE, quantities("512", "530", "455.5", null)),
                        new Series("推算", Tone.ESTIMATE, quantities(null, null, null, "380"))),
                "人",
                new Target("目标不少于500人", Quantity.of(500)));
    }

    private static Chart lights(String caption, String... categories) {
        int n = categories.length;
        return new Chart(
                Chart.Kind.STACKED,
                caption,
                List.of(categories),
                List.of(
                        new Series("绿灯", Tone.GREEN, counts(n, 21, 3)),
                        new Series("黄灯", Tone.YELLOW, counts(n, 4, 1)),
                        new Series("红灯", Tone.RED, counts(n, 5, -1)),
                        new Series("灰灯", Tone.GREY, counts(n, 0, 1))),
                "项",
                null);
    }

    private static List<@Nullable Quantity> counts(int n, int first, int step) {
        return new ArrayList<>(IntStream.range(0, n)
                .mapToObj(i -> Quantity.of(Math.abs(first + step * i) % 25))
                .toList());
    }

    /** Figures of a chart; null where there is none. */
    public static List<@Nullable Quantity> quantities(@Nullable String... values) {
        return Arrays.stream(values).map(v -> v == null ? null : Quantity.of(v)).toList();
    }

    private static Table table(String caption, int rows) {
        Tone[] tones = {Tone.GREY, Tone.RED, Tone.YELLOW, Tone.GREEN};
        String[] words = {"未报", "未达标", "滞后", "达标"};
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cells.add(List.of(
                    Cell.of(String.valueOf(i + 1)),
                    Cell.of(i % 5 == 0 ? "农村中学科技馆及流动科普设施在边远乡镇的覆盖情况（含上一年度结转任务）" : "科普大篷车巡展场次"),
                    new Cell(words[i % 4], tones[i % 4]),
                    Cell.of(String.valueOf(1200 + 37 * i)),
                    Cell.of("12,000.5"),
                    Cell.of("县科协、县教育局")));
        }
        return new Table(
                caption,
                List.of(
                        Column.marks("序号", 8),
                        Column.words("考核事项", 34),
                        Column.marks("结论", 14),
                        Column.figures("填报值", 13),
                        Column.figures("目标值", 13),
                        Column.words("责任单位", 18)),
                cells);
    }

    private static OfficialDocument english(Kind kind) {
        Map<Slot, String> fields = new EnumMap<>(Slot.class);
        kind.fields().forEach(slot -> fields.put(slot, slot.tag(Lang.EN)));
        fields.put(Slot.TITLE, "Notice of gaps in the year 2024 under the plan for science literacy");
        fields.put(Slot.ISSUER, "Office of the Leading Group for Science Literacy");
        Map<Slot, List<Block>> parts = new LinkedHashMap<>();
        kind.parts().forEach(slot -> parts.put(slot, englishPart(slot)));
        return new OfficialDocument(kind, Lang.EN, fields, parts);
    }

    private static List<Block> englishPart(Slot slot) {
        return switch (slot) {
            case OPENING ->
                List.of(
                        new Paragraph(
                                "In the yearly assessment 64 items were due; 41 were met, 9 fell short and 8 were not "
                                        + "reported. What follows tells what is missing, by whom it is to be mended, and by when."),
                        new Warning("Two files were returned; they count for nothing until they are sent again."));
            case GAPS, OVERVIEW ->
                List.of(
                        new Heading(1, "Gaps"),
                        new Heading(2, "Science tutors trained"),
                        new Heading(3, "Quota"),
                        new Heading(4, "By county"),
                        new Paragraph("The plan promises at least 500 a year; 380 were reported, 120 short."),
                        new Point("Responsible units", "County Bureau of Education, County Association"),
                        tutors(),
                        lights("Lights by county", "Haizhou", "Lianyun", "Ganyu", "Donghai"));
            case ARITHMETIC ->
                List.of(
                        new Annex("Arithmetic"),
                        new Heading(1, "Science tutors trained"),
                        new Steps(List.of("Target: at least 500 a year", "Reported: 380", "Gap: 500 - 380 = 120")));
            case SOURCES -> List.of(new Annex("Sources of data"), table("Files", 5));
            default ->
                List.of(new Heading(1, slot.tag(Lang.EN)), new Paragraph("Nothing else to report in this part."));
        };
    }
}
