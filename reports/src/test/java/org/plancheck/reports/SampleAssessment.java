package org.plancheck.reports;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.Recorded;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.RectificationTerms;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Restated;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.SincePrevious;
import org.plancheck.model.judging.Stage;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.UnitTally;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Verification;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.plan.Task;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.plan.YearSource;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;
import org.plancheck.reports.words.Words;

/**
 * A made-up assessment with every verdict, light and severity, a refused file, a restatement, deferred items, untargeted
 * values, and text that tries to break out of every format.
 */
public final class SampleAssessment {
    public static final int YEAR = 2024;
    public static final String HOSTILE =
            "<script>alert('x')</script> =cmd|' /C calc'!A0 | *粗体* [链](javascript:alert(1)) \"引号\" & \u202E倒写\u001b[31m\n第二行";
    public static final String LONG = "面向全市中小学校、科技场馆、社区和农村的科技辅导员队伍能力提升与持续培养示范项目".repeat(3);

    public static final Jurisdiction CITY = area("320100", "南京市", "Nanjing", Jurisdiction.Level.CITY, "320000");
    public static final Jurisdiction XUANWU = area("320102", "玄武区", "Xuanwu", Jurisdiction.Level.COUNTY, "320100");
    public static final Jurisdiction QINHUAI = area("320104", "秦淮区", "Qinhuai", Jurisdiction.Level.COUNTY, "320100");
    public static final Jurisdiction PUKOU = area("320111", "浦口区", "Pukou", Jurisdiction.Level.COUNTY, "320100");
    public static final Jurisdiction ZONE = new Jurisdiction(
            "zone-jiangbei", words("江北新区", "Jiangbei New Area"), Jurisdiction.Level.ZONE, "320100", List.of("320111"));

    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    private SampleAssessment() {}

    /** The whole sample: an annual run. */
    public static Assessment annual() {
        return new SampleAssessment().build(Assessment.Kind.ANNUAL);
    }

    /** The same as a self-check of one unit, with items left to the city run. */
    public static Assessment selfCheck() {
        return new SampleAssessment().build(Assessment.Kind.SELF_CHECK);
    }

    /** A self-check that leaves three items open for two reasons, which take turns. */
    public static Assessment leftOpen() {
        Plan plan = selfCheck().plans().get(0);
        Bilingual years = words("需要2022年的填报", "needs 2022");
        Bilingual city = words("由市级合计", "left to the city");
        Item item = plan.items().findFirst().orElseThrow();
        return allMet(
                Assessment.Kind.SELF_CHECK,
                List.of(
                        new Deferred(plan, item, CITY, YEAR, years, true),
                        new Deferred(plan, item, CITY, YEAR, city, false),
                        new Deferred(plan, item, CITY, YEAR, years, true)));
    }

    /** A run in which all is well: one verdict, no finding. */
    public static Assessment allMet(Assessment.Kind kind) {
        return allMet(kind, List.of());
    }

    private static Assessment allMet(Assessment.Kind kind, List<Deferred> deferred) {
        Assessment full = new SampleAssessment().build(kind);
        List<Judgement> met = full.judgements().stream()
                .filter(j -> j.verdict() == Verdict.MET)
                .limit(1)
                .toList();
        return new Assessment(
                kind,
                full.title(),
                false,
                full.unit(),
                YEAR,
                full.asOf(),
                full.plans(),
                full.registry(),
                full.scheme(),
                full.engineVersion(),
                full.ruleSetVersion(),
                full.rules(),
                met,
                List.of(),
                List.of(),
                List.of(),
                null,
                deferred,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** One of each outcome. */
    private static List<FollowedUp> followedUp(List<Judgement> judgements) {
        List<FollowedUp> all = new ArrayList<>();
        for (FollowedUp.Outcome outcome : FollowedUp.Outcome.values()) {
            all.add(followedUp(outcome, judgements.get(0)));
        }
        return List.copyOf(all);
    }

    private static FollowedUp followedUp(FollowedUp.Outcome outcome, Judgement current) {
        String subject = "nanjing-2021-2025/sample-" + outcome.ordinal();
        RaisedFinding finding = new RaisedFinding(
                RaisedFinding.id("QUOTA-001", subject, CITY.code(), 2023),
                "QUOTA-001",
                Severity.SHORTFALL,
                subject,
                "nanjing-2021-2025",
                CITY.code(),
                2023,
                "三(一)4",
                words("科技辅导员培训人数", "Science tutors trained"),
                words("年度任务未完成", "Annual quota missed"),
                words("完成 380 人，任务 500 人", "380 of 500"),
                words("市教育局", "Municipal Education Bureau"),
                List.of("市教育局"));
        boolean objected = outcome == FollowedUp.Outcome.PERSISTING;
        Rectification entry = new Rectification(
                finding,
                Rectification.State.values()[outcome.ordinal() % 4],
                "张某",
                "补办两期培训：" + HOSTILE,
                LocalDate.of(2024, 5, 20),
                null,
                objected ? new Rectification.Objection("统计口径有误", LocalDate.of(2024, 4, 20)) : null,
                null,
                outcome == FollowedUp.Outcome.STRUCK_OFF
                        ? new Rectification.StrikeOff(LocalDate.of(2024, 6, 25), "王某")
                        : null,
                new Provenance("整改台账.xlsx", "整改台账!O5"));
        return new FollowedUp(
                entry,
                outcome,
                YEAR,
                LocalDate.of(2024, 6, 30),
                true,
                objected ? Rectification.Answer.Decision.PARTLY_ACCEPTED : null,
                true,
                current);
    }

    private static SincePrevious sincePrevious() {
        return new SincePrevious(
                words("南京市2023年度核查", "Check of 2023"),
                2023,
                LocalDate.of(2023, 12, 31),
                "../2023/assessment.json",
                "ab12".repeat(16),
                List.of("QUOTA-001/nanjing-2021-2025/new@320100/2024"),
                List.of(),
                List.of(new SincePrevious.Gone(
                        "QUOTA-001/nanjing-2021-2025/gone@320100/2023",
                        2023,
                        words("年度任务未完成", "Annual quota missed"),
                        words("完成 380 人，任务 500 人", "380 of 500"))));
    }

    public static Plan plan() {
        return annual().plans().get(0);
    }

    private Assessment build(Assessment.Kind kind) {
        items();
        Plan plan = samplePlan();
        List<Judgement> judgements = drafts.stream()
                .map(d -> d.judgement(plan))
                .sorted(java.util.Comparator.comparing(j -> j.due().key()))
                .toList();
        boolean self = kind == Assessment.Kind.SELF_CHECK;
        return new Assessment(
                kind,
                words("南京市全民科学素质行动规划纲要实施方案2024年度核查", "Nanjing science literacy plan: check of 2024"),
                true,
                self ? words("玄武区", "Xuanwu") : null,
                YEAR,
                LocalDate.of(2024, 12, 31),
                List.of(plan),
                registry(),
                scheme(),
                "0.1.0",
                "sha256:4f1c0b77aa52",
                rules(),
                judgements,
                List.of(),
                findings(judgements),
                self ? List.of() : followedUp(judgements),
                self ? null : sincePrevious(),
                self ? deferred(plan) : List.of(),
                List.of(new Restated(
                        words("市教育局", "Municipal Education Bureau"),
                        CITY,
                        2024,
                        1,
                        2,
                        "填报/2024/市教育局-2.csv",
                        List.of(
                                words("科技辅导员培训人数：410 → 380（2024年）", "Science tutors trained: 410 → 380 (2024)"),
                                words("备注改为：" + HOSTILE, "Note now: " + HOSTILE)))),
                List.of(
                        new Verification(
                                "science-tutors-trained",
                                words("科技辅导员培训人数", "Science tutors trained"),
                                words("市教育局", "Municipal Education Bureau"),
                                CITY,
                                2024,
                                new Verification.Filed(words("380人", "380人"), "verified/2024.yaml:3"),
                                List.of(new Verification.Filed(words("410人", "410人"), "填报/2024/市教育局.csv:2")),
                                "剔除重复：" + HOSTILE,
                                "核查组",
                                LocalDate.of(2025, 2, 18)),
                        new Verification(
                                "nanjing-2021-2025/emergency-coordination",
                                words("应急科普协调机制", "Emergency communication"),
                                XUANWU.name(),
                                XUANWU,
                                2024,
                                new Verification.Filed(words("已完成", "done"), "verified/2024.yaml:9"),
                                List.of(),
                                "查阅文件",
                                "核查组",
                                LocalDate.of(2025, 2, 18))),
                self ? List.of() : SampleScores.scores(judgements),
                List.of(
                        new Untargeted(
                                indicator("science-tutors-trained", "科技辅导员培训人数", "Science tutors trained", "人"),
                                2024,
                                new TreeMap<>(Map.of()),
                                Quantity.of(0),
                                0,
                                3),
                        new Untargeted(
                                indicator("farmers", "高素质农民培育人数", "Farmers trained", "人"),
                                2024,
                                Map.of(XUANWU.name(), Quantity.of(1200), PUKOU.name(), Quantity.of(2350)),
                                Quantity.of(3550),
                                2,
                                3)),
                self
                        ? List.of()
                        : List.of(new Reconciled(
                                indicator("farmers", "高素质农民培育人数", "Farmers trained", "人"),
                                CITY,
                                2024,
                                Quantity.of(4000),
                                Quantity.of(3550),
                                true,
                                "agriculture")),
                ledger(judgements),
                inputs());
    }

    private static List<Recorded> ledger(List<Judgement> judgements) {
        return List.of(
                new Recorded(
                        words("科技辅导员培训人数", "Science tutors trained"),
                        "人",
                        CITY,
                        2024,
                        words("市教育局", "Municipal Education Bureau"),
                        words("410人", "410人"),
                        new Verification.Filed(words("380人", "380人"), "verified/2024.yaml:3"),
                        Quantity.of(380),
                        Recorded.Use.VERIFIED,
                        List.of(judgements.get(0)),
                        "=HYPERLINK(\"http://evil\",\"" + HOSTILE + "\")",
                        new Evidence("=1+1", "@SUM(A1)", LocalDate.of(2024, 12, 1), null),
                        new Recorded.Source("填报/2024/市教育局.xlsx", "年度数据!E14", "ab12", 2, LocalDate.of(2025, 1, 9))),
                new Recorded(
                        words("=cmd", "-cmd"),
                        "",
                        XUANWU,
                        2023,
                        XUANWU.name(),
                        words("+约500", "+约500"),
                        null,
                        null,
                        Recorded.Use.REFUSED,
                        List.of(),
                        null,
                        null,
                        new Recorded.Source("填报/2023/玄武区.csv", "7", "cd34", 1, null)));
    }

    private void items() {
        Commitment tutors = commitment(
                        "science-tutors",
                        "三(一)4",
                        "每年培训科技辅导员不少于500人",
                        "科技辅导员培训人数",
                        "Science tutors trained",
                        "人",
                        Measure.FLOW,
                        Cadence.EACH_YEAR)
                .firm()
                .reporter("市教育局")
                .value("500")
                .add();
        Map<Integer, Quantity> trained = series(2022, "520", 2023, "460", 2024, "380");
        add(tutors, CITY, 2022, Shape.ANNUAL, Verdict.MET, Light.GREEN)
                .figures("520", "500", "0")
                .series(trained);
        add(tutors, CITY, 2023, Shape.ANNUAL, Verdict.SHORTFALL, Light.RED)
                .figures("460", "500", "40")
                .series(trained);
        add(tutors, CITY, 2024, Shape.ANNUAL, Verdict.SHORTFALL, Light.RED)
                .figures("380", "500", "120")
                .series(trained)
                .step(
                        "read",
                        "读取 填报/2024/市教育局-2.csv:14 “380人” → 380人",
                        "read 填报/2024/市教育局-2.csv:14 “380人” → 380 people")
                .step("compare", "380 < 500，未达标，还差 120人", "380 < 500: short by 120 people")
                .step("rule", "规则 QUOTA-001（年度指标未达标），依据 三(一)4 宁政办发〔2022〕27号", "rule QUOTA-001 by 三(一)4 宁政办发〔2022〕27号");

        Commitment schools = commitment(
                        "model-schools",
                        "三(一)2",
                        "到2025年认定30所",
                        "科学教育综合示范校认定数",
                        "Model schools recognised",
                        "所",
                        Measure.FLOW,
                        Cadence.BY_DEADLINE)
                .reporter("市教育局")
                .value("30")
                .deadline(2025)
                .add();
        Map<Integer, Quantity> recognised = series(2021, "5", 2022, "6", 2024, "7");
        add(schools, CITY, 2023, Shape.CUMULATIVE, Verdict.NOT_REPORTED, Light.GREY)
                .data(DataState.MISSING)
                .missing(2023);
        add(schools, CITY, 2024, Shape.CUMULATIVE, Verdict.BEHIND, Light.YELLOW)
                .watched()
                .figures("18", "30", "12")
                .path("24", false)
                .series(recognised)
                .step("sum", "5 + 6 + 7 = 18（2021—2024年）", "5 + 6 + 7 = 18 (2021–2024)")
                .step("path", "序时进度（推算）：30 × 4 ÷ 5 = 24", "path (our estimate): 30 × 4 ÷ 5 = 24");

        Commitment skilled = commitment(
                        "skilled-total",
                        "三(三)3",
                        "高技能人才总量超85万人",
                        "高技能人才总量",
                        "Highly skilled talent",
                        "人",
                        Measure.STOCK,
                        Cadence.BY_DEADLINE)
                .comparator(Comparator.GT)
                .firm()
                .reporter("市人社局")
                .value("850000")
                .deadline(2025)
                .add();
        add(skilled, CITY, 2024, Shape.STOCK, Verdict.ON_TRACK, Light.GREEN)
                .watched()
                .figures("812000", "850000", "38001")
                .path("800000", true)
                .series(series(2021, "690000", 2022, "735000", 2023, "790500", 2024, "812000"));

        Commitment literacy = commitment(
                        "literacy-rate",
                        "二(三)¶1",
                        "比例超过22%",
                        "公民具备科学素质的比例",
                        "Citizens with science literacy",
                        "%",
                        Measure.SHARE,
                        Cadence.BY_DEADLINE)
                .comparator(Comparator.GT)
                .firm()
                .value("22")
                .deadline(2025)
                .add();
        add(literacy, CITY, 2023, Shape.SHARE, Verdict.NOT_DUE, Light.NONE).stage(Stage.UNSURVEYED);
        add(literacy, CITY, 2024, Shape.SHARE, Verdict.NOT_DUE, Light.BLUE)
                .stage(Stage.OPEN)
                .figures("19.3333", "22", "2.6667");

        Commitment coverage = commitment(
                        "exhibition",
                        "四(一)3",
                        "每县每年至少举办一次",
                        "县区科普展览举办次数",
                        "County science exhibitions",
                        "次",
                        Measure.EACH_UNIT,
                        Cadence.EACH_YEAR)
                .scope("each-county")
                .reporter("各区政府")
                .value("1")
                .add();
        add(coverage, XUANWU, 2024, Shape.ANNUAL, Verdict.MET, Light.GREEN)
                .figures("3", "1", "0")
                .series(series(2023, "1", 2024, "3"));
        add(coverage, QINHUAI, 2024, Shape.ANNUAL, Verdict.SHORTFALL, Light.RED)
                .figures("0", "1", "1")
                .series(series(2023, "2", 2024, "0"));
        add(coverage, PUKOU, 2024, Shape.ANNUAL, Verdict.NOT_APPLICABLE, Light.NONE)
                .data(DataState.NOT_APPLICABLE);
        add(coverage, CITY, 2024, Shape.ROLL_UP, Verdict.SHORTFALL, Light.RED)
                .parts("1", "2")
                .figures("1", "2", "1")
                .tally(Verdict.MET, Verdict.SHORTFALL, Verdict.NOT_APPLICABLE);

        Commitment farmers = commitment(
                        "farmers",
                        "三(二)1",
                        "高素质农民6000-8000名",
                        "高素质农民培育人数",
                        "Farmers trained",
                        "名",
                        Measure.FLOW,
                        Cadence.EACH_YEAR)
                .reporter("市农业农村局")
                .range("6000", "8000")
                .add();
        add(farmers, CITY, 2024, Shape.ANNUAL, Verdict.MET, Light.GREEN)
                .figures("8600", "6000", "0")
                .high("8000")
                .series(series(2022, "6200", 2023, "7100", 2024, "8600"));

        Commitment shows = commitment(
                        "shows", "三(三)1", "每年约20场次", "科普巡展场次", "Science shows", "场次", Measure.EVENT, Cadence.EACH_YEAR)
                .comparator(Comparator.ABOUT)
                .reporter("市科协")
                .value("20")
                .add();
        add(shows, CITY, 2024, Shape.ANNUAL, Verdict.SHORTFALL, Light.RED)
                .figures("17", "18", "1")
                .series(series(2023, "18", 2024, "17"));

        Commitment bases = commitment(
                        "bases",
                        "四(二)1",
                        "力争达到15个",
                        "科普教育基地数",
                        "Science education bases",
                        "个",
                        Measure.STOCK,
                        Cadence.EACH_YEAR)
                .strength(Strength.ASPIRATIONAL)
                .reporter("市科协")
                .value("15")
                .add();
        add(bases, CITY, 2024, Shape.ANNUAL, Verdict.SHORTFALL, Light.YELLOW).figures("13", "15", "2");

        Commitment cost = commitment(
                        "vacant",
                        "五(二)",
                        "空置率不超过5%",
                        "场馆空置率",
                        "Vacancy of venues",
                        "%",
                        Measure.SHARE,
                        Cadence.EACH_YEAR)
                .comparator(Comparator.LE)
                .value("5")
                .add();
        add(cost, CITY, 2024, Shape.LIMIT, Verdict.SHORTFALL, Light.RED)
                .figures("7.5", "5", "2.5")
                .parts("15", "200");

        Commitment tutorsEach = commitment(
                        "school-tutor",
                        "三(一)4",
                        "各校1名以上",
                        "配备科技辅导员的学校",
                        "Schools with a tutor",
                        "所",
                        Measure.EACH_UNIT,
                        Cadence.EACH_YEAR)
                .scope("each-school")
                .firm()
                .reporter("市教育局")
                .value("1")
                .add();
        add(tutorsEach, CITY, 2024, Shape.COUNTED_UNITS, Verdict.WAIVED, Light.NONE)
                .replaced(Verdict.SHORTFALL)
                .parts("97", "120")
                .figures("97", "120", "23");

        Commitment hostile = commitment(
                        "hostile", "四(四)¶2", HOSTILE, HOSTILE, HOSTILE, "人", Measure.FLOW, Cadence.EACH_YEAR)
                .reporter(HOSTILE)
                .value("100")
                .add();
        add(hostile, CITY, 2024, Shape.ANNUAL, Verdict.QUESTIONED, Light.GREY)
                .data(DataState.QUESTIONED)
                .questioned(2024)
                .step("read", "读取“" + HOSTILE + "”", "read “" + HOSTILE + "”");
        Commitment lengthy = commitment(
                        "long",
                        "四(四)¶3",
                        LONG,
                        LONG,
                        "A very long name ".repeat(12).strip(),
                        "人次",
                        Measure.FLOW,
                        Cadence.EACH_YEAR)
                .reporter(LONG)
                .value("1200000")
                .add();
        add(lengthy, CITY, 2024, Shape.ANNUAL, Verdict.SHORTFALL, Light.RED)
                .figures("333333.3333", "1200000", "866666.6667");

        Duty mechanism = duty(
                "emergency",
                "四(五)",
                "建立应急科普机制",
                words("建立应急科普宣传机制", "Set up emergency communication"),
                DutyKind.MECHANISM,
                Cadence.STANDING,
                "市科协");
        add(mechanism, CITY, 2024, Shape.DUTY, Verdict.MET, Light.GREEN).state(DutyState.DONE, true);
        Duty festival = duty(
                "festival",
                "三(一)1",
                "举办校园“科技节”",
                words("中小学举办科技节", "Hold science festivals"),
                DutyKind.ANNUAL_EVENT,
                Cadence.EACH_YEAR,
                "市教育局");
        add(festival, CITY, 2023, Shape.DUTY, Verdict.MET, Light.GREEN).state(DutyState.DONE, true);
        add(festival, CITY, 2024, Shape.DUTY, Verdict.SHORTFALL, Light.RED).state(DutyState.DONE, false);
        Duty batch = duty(
                "brands",
                "四(一)5",
                "打造一批科普品牌",
                words("打造一批科普品牌", "Build a batch of brands"),
                DutyKind.BATCH,
                Cadence.STANDING,
                null);
        add(batch, CITY, 2024, Shape.BATCH, Verdict.ERROR, Light.RED).figures("2", "1", "0");
        Duty plan = duty(
                "annual-plan",
                "五(一)",
                "制定年度方案",
                words("制定年度工作方案", "Draw up a yearly plan"),
                DutyKind.PLAN,
                Cadence.EACH_YEAR,
                null);
        add(plan, CITY, 2024, Shape.DUTY, Verdict.NOT_REPORTED, Light.GREY).data(DataState.MISSING);
    }

    private List<Finding> findings(List<Judgement> judgements) {
        List<Finding> findings = new ArrayList<>();
        for (Judgement judgement : judgements) {
            Severity severity = severity(judgement);
            if (severity != null) {
                findings.add(finding(judgement, severity));
            }
        }
        findings.add(new Finding(
                "CHECK-004:science-tutors-trained:320100:2024",
                "CHECK-004",
                Severity.SOFT,
                "science-tutors-trained",
                null,
                "320100",
                2024,
                null,
                words("同比变化较大", "Large change"),
                words("2024年 380人，比上年 460人 下降 17.4%，请说明。", "380 people in 2024 against 460: explain."),
                words("在“说明”栏写明原因后重报。", "Give the reason in the note and file again."),
                Map.of(
                        "value",
                        Quantity.of(380),
                        "previous",
                        Quantity.of(460),
                        "unit",
                        words("人", "people"),
                        "years",
                        List.of(2023, 2024)),
                List.of(),
                "education",
                words("市教育局", "Municipal Education Bureau"),
                List.of("填报/2024/市教育局-2.csv:14")));
        findings.add(new Finding(
                "RANGE-002:nanjing-2021-2025/farmers:320100:2024",
                "RANGE-002",
                Severity.NOTE,
                "nanjing-2021-2025/farmers",
                "nanjing-2021-2025",
                "320100",
                2024,
                "三(二)1",
                words("超过区间上限", "Above the range"),
                words("8,600名，高于 8,000名，按达标计。", "8,600 is above 8,000; counted as met."),
                words("无需整改。", "Nothing to do."),
                Map.of(),
                List.of("市农业农村局"),
                "agriculture",
                words("市农业农村局", "Agriculture Bureau"),
                List.of()));
        return findings.stream()
                .sorted(java.util.Comparator.comparing(Finding::severity).thenComparing(Finding::id))
                .toList();
    }

    private static Severity severity(Judgement judgement) {
        return switch (judgement.verdict()) {
            case ERROR -> Severity.ERROR;
            case SHORTFALL -> judgement.due().isAspirational() ? Severity.ADVISORY : Severity.SHORTFALL;
            case NOT_REPORTED -> Severity.MISSING;
            case QUESTIONED -> Severity.HARD;
            case BEHIND -> Severity.BEHIND;
            default -> null;
        };
    }

    private static Finding finding(Judgement judgement, Severity severity) {
        Due due = judgement.due();
        String gap = due.gap() == null ? "—" : due.gap().toPlain();
        Bilingual reporter = Reporters.of(due, registry());
        return new Finding(
                judgement.ruleId() + ":" + due.itemKey() + ":"
                        + due.jurisdiction().code() + ":" + due.year(),
                judgement.ruleId(),
                severity,
                due.itemKey(),
                due.plan().id(),
                due.jurisdiction().code(),
                due.year(),
                due.item().clause(),
                words(Words.of(severity).zh(), Words.of(severity).en()),
                words(
                        due.item().title().zh() + "：" + due.year() + "年差 " + gap + due.unit(),
                        due.item().title().en() + ": " + gap + " short in " + due.year()),
                words("须在下一年度前补足 " + gap + due.unit() + "。", "Close the gap of " + gap + "."),
                due.gap() == null ? Map.of() : Map.of("gap", due.gap()),
                due.item().responsible(),
                due.reporterId(),
                reporter,
                due.sources());
    }

    private static List<Deferred> deferred(Plan plan) {
        Item item = plan.items().findFirst().orElseThrow();
        return List.of(new Deferred(
                plan,
                item,
                CITY,
                2024,
                words("需各区数据汇总，由市级评定。", "Needs all counties' data: left to the city run."),
                false));
    }

    private static List<Input> inputs() {
        String hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        return List.of(
                new Input(
                        "plans/nanjing-2021-2025/plan.yaml",
                        Input.Role.PLAN,
                        Input.Status.ACCEPTED,
                        hash,
                        null,
                        null,
                        null,
                        List.of()),
                new Input(
                        "schemes/default.yaml",
                        Input.Role.SCHEME,
                        Input.Status.ACCEPTED,
                        hash,
                        null,
                        null,
                        null,
                        List.of()),
                new Input(
                        "填报/2024/市教育局-1.csv",
                        Input.Role.SUBMISSION,
                        Input.Status.REPLACED,
                        hash,
                        words("市教育局", "Municipal Education Bureau"),
                        2024,
                        1,
                        List.of()),
                new Input(
                        "填报/2024/市教育局-2.csv",
                        Input.Role.SUBMISSION,
                        Input.Status.ACCEPTED,
                        hash,
                        words("市教育局", "Municipal Education Bureau"),
                        2024,
                        2,
                        List.of()),
                new Input(
                        "填报/2024/市科协-副本.csv",
                        Input.Role.SUBMISSION,
                        Input.Status.DUPLICATE,
                        hash,
                        words("市科协", "Association for Science and Technology"),
                        2024,
                        1,
                        List.of()),
                new Input(
                        "填报/2024/<b>浦口区</b>.csv",
                        Input.Role.SUBMISSION,
                        Input.Status.REFUSED,
                        hash,
                        words("浦口区", "Pukou"),
                        2024,
                        1,
                        List.of(
                                words("第 7 行：“约500”不是确切数字，请填写实际数。", "Line 7: “约500” is no exact number."),
                                words("第 9 行：" + HOSTILE, "Line 9: " + HOSTILE))));
    }

    private static Map<String, Bilingual> rules() {
        Map<String, Bilingual> rules = new LinkedHashMap<>();
        rules.put("QUOTA-001", words("年度指标未达标", "Annual quota missed"));
        rules.put("CHECK-004", words("同比变化较大", "Large change against last year"));
        rules.put("RANGE-002", words("超过区间上限", "Above the range"));
        return rules;
    }

    private static Scheme scheme() {
        TreeMap<Integer, Bilingual> escalation = new TreeMap<>();
        escalation.put(2, words("约谈", "interview"));
        escalation.put(3, words("通报", "public notice"));
        return new Scheme(
                "default",
                Quantity.of(10),
                Quantity.of(2),
                Quantity.of(30),
                60,
                true,
                false,
                3,
                escalation,
                SampleScores.scoring(),
                new RectificationTerms(MonthDay.of(6, 30), MonthDay.of(3, 31)),
                List.of());
    }

    /** The registry of the sample. */
    public static Registry registry() {
        return new Registry(
                List.of(),
                List.of(CITY, XUANWU, QINHUAI, PUKOU, ZONE),
                List.of(
                        unit("education", "市教育局", "Municipal Education Bureau"),
                        unit("cast", "市科协", "Association for Science and Technology"),
                        unit("hrss", "市人社局", "Human Resources Bureau"),
                        unit("agriculture", "市农业农村局", "Agriculture Bureau"),
                        unit(Registry.OFFICE, "领导小组办公室", "Leading group office")),
                List.of(
                        new UnitOfMeasure(words("人", "people"), true, List.of("名", "位"), Map.of()),
                        new UnitOfMeasure(words("次", "times"), true, List.of("场", "场次"), Map.of()),
                        new UnitOfMeasure(words("%", "%"), false, List.of(), Map.of())));
    }

    private Plan samplePlan() {
        return new Plan(
                "nanjing-2021-2025",
                words("南京市全民科学素质行动规划纲要实施方案", "Implementation Plan of Nanjing for Citizens' Science Literacy"),
                "宁政办发〔2022〕27号",
                "南京市人民政府办公厅",
                LocalDate.of(2022, 6, 8),
                2021,
                2025,
                "320100",
                List.of(new Survey("literacy", Set.of(2025, 2023))),
                List.of(new Baseline("literacy", "320100", 2020, Quantity.of("17.6"), "一¶2", "比例达到17.6%", 0)),
                List.of(new Action("三(一)", "开展青少年科学素质提升行动", null, Action.Kind.ACTION)),
                List.of(new Task("三(一)4", "加强教师队伍建设", List.of("市教育局", "市科协"))),
                List.copyOf(commitments),
                List.copyOf(duties),
                List.of());
    }

    public static Bilingual words(String zh, String en) {
        return new Bilingual(zh, en);
    }

    private static Jurisdiction area(String code, String zh, String en, Jurisdiction.Level level, String parent) {
        return new Jurisdiction(code, words(zh, en), level, parent, List.of());
    }

    private static ResponsibleUnit unit(String id, String zh, String en) {
        return new ResponsibleUnit(id, words(zh, en), List.of(), List.of(), false);
    }

    private static Indicator indicator(String id, String zh, String en, String unit) {
        return new Indicator(id, words(zh, en), unit, true, false);
    }

    private static Map<Integer, Quantity> series(Object... yearsAndValues) {
        Map<Integer, Quantity> series = new TreeMap<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            series.put((Integer) yearsAndValues[i], Quantity.of((String) yearsAndValues[i + 1]));
        }
        return series;
    }

    private Duty duty(
            String id,
            String clause,
            String marker,
            Bilingual summary,
            DutyKind kind,
            Cadence cadence,
            String reporter) {
        Duty duty = new Duty(
                id,
                clause,
                marker,
                0,
                summary,
                kind,
                cadence,
                new SourcedYear(2021, YearSource.PERIOD),
                new SourcedYear(2025, YearSource.PERIOD),
                null,
                Strength.PLAIN,
                Scope.CITY,
                1,
                reporter,
                reporter == null ? List.of() : List.of(reporter, "市财政局"),
                words("印发的文件", "The document issued"));
        duties.add(duty);
        return duty;
    }

    private Promise commitment(
            String id,
            String clause,
            String marker,
            String zh,
            String en,
            String unit,
            Measure measure,
            Cadence cadence) {
        return new Promise(id, clause, marker, words(zh, en), unit, measure, cadence);
    }

    private Draft add(Item item, Jurisdiction jurisdiction, int year, Shape shape, Verdict verdict, Light light) {
        Draft draft = new Draft(item, jurisdiction, year, shape, verdict, light);
        drafts.add(draft);
        return draft;
    }

    /** A commitment in the making. */
    private final class Promise {
        private final String id;
        private final String clause;
        private final String marker;
        private final Bilingual title;
        private final String unit;
        private final Measure measure;
        private final Cadence cadence;
        private Comparator comparator = Comparator.GE;
        private Strength strength = Strength.PLAIN;
        private String scope = "city";
        private String reporter;
        private Integer deadline;
        private Quantity value;
        private Quantity low;
        private Quantity high;

        Promise(
                String id,
                String clause,
                String marker,
                Bilingual title,
                String unit,
                Measure measure,
                Cadence cadence) {
            this.id = id;
            this.clause = clause;
            this.marker = marker;
            this.title = title;
            this.unit = unit;
            this.measure = measure;
            this.cadence = cadence;
        }

        Promise firm() {
            return strength(Strength.FIRM);
        }

        Promise strength(Strength words) {
            strength = words;
            return this;
        }

        Promise comparator(Comparator how) {
            comparator = how;
            return this;
        }

        Promise scope(String code) {
            scope = code;
            return this;
        }

        Promise reporter(String name) {
            reporter = name;
            return this;
        }

        Promise deadline(int year) {
            deadline = year;
            return this;
        }

        Promise value(String figure) {
            value = Quantity.of(figure);
            return this;
        }

        Promise range(String from, String to) {
            comparator = Comparator.RANGE;
            low = Quantity.of(from);
            high = Quantity.of(to);
            return this;
        }

        Commitment add() {
            Commitment made = new Commitment(
                    id,
                    clause,
                    marker,
                    0,
                    id,
                    value,
                    low,
                    high,
                    unit,
                    comparator,
                    measure,
                    cadence,
                    new SourcedYear(2022, YearSource.ISSUE),
                    new SourcedYear(2025, YearSource.PERIOD),
                    deadline,
                    strength,
                    new Scope(scope),
                    Terms.PLAIN,
                    null,
                    reporter,
                    reporter == null ? List.of() : List.of(reporter, "市科协"),
                    title);
            commitments.add(made);
            return made;
        }
    }

    /** A judgement in the making. */
    private static final class Draft {
        private final Item item;
        private final Jurisdiction jurisdiction;
        private final int year;
        private final Shape shape;
        private final Verdict verdict;
        private final Light light;
        private final List<Step> steps = new ArrayList<>();
        private Verdict replaced;
        private Stage stage = Stage.DUE;
        private DataState data = DataState.REPORTED;
        private Quantity value;
        private Quantity threshold;
        private Quantity gap;
        private Quantity path;
        private boolean onPath;
        private Quantity high;
        private Quantity numerator;
        private Quantity denominator;
        private DutyState state;
        private boolean evidenced;
        private List<Integer> missing = List.of();
        private List<Integer> questioned = List.of();
        private SortedMap<Integer, Quantity> series = Collections.emptySortedMap();
        private UnitTally tally;

        Draft(Item item, Jurisdiction jurisdiction, int year, Shape shape, Verdict verdict, Light light) {
            this.item = item;
            this.jurisdiction = jurisdiction;
            this.year = year;
            this.shape = shape;
            this.verdict = verdict;
            this.light = light;
        }

        Draft figures(String found, String asked, String missingFigure) {
            value = Quantity.of(found);
            threshold = Quantity.of(asked);
            gap = Quantity.of(missingFigure);
            return this;
        }

        Draft path(String figure, boolean on) {
            path = Quantity.of(figure);
            onPath = on;
            return this;
        }

        Draft high(String figure) {
            high = Quantity.of(figure);
            return this;
        }

        Draft parts(String of, String all) {
            numerator = Quantity.of(of);
            denominator = Quantity.of(all);
            return this;
        }

        Draft series(Map<Integer, Quantity> known) {
            TreeMap<Integer, Quantity> upToYear = new TreeMap<>(known);
            upToYear.keySet().removeIf(y -> y > year);
            series = Collections.unmodifiableSortedMap(upToYear);
            return this;
        }

        Draft watched() {
            return stage(Stage.WATCHED);
        }

        Draft stage(Stage where) {
            stage = where;
            return this;
        }

        Draft data(DataState what) {
            data = what;
            return this;
        }

        Draft missing(Integer... years) {
            missing = List.of(years);
            return this;
        }

        Draft questioned(Integer... years) {
            questioned = List.of(years);
            return this;
        }

        Draft state(DutyState reported, boolean proven) {
            state = reported;
            evidenced = proven;
            return this;
        }

        Draft replaced(Verdict by) {
            replaced = by;
            return this;
        }

        Draft tally(Verdict... verdicts) {
            tally = UnitTally.of(List.of(verdicts));
            return this;
        }

        Draft step(String code, String zh, String en) {
            Map<String, Object> args = value == null ? Map.of() : Map.of("value", value, "year", year);
            steps.add(new Step(code, args, (any, figures) -> words(zh, en)));
            return this;
        }

        Judgement judgement(Plan plan) {
            String unit = item instanceof Commitment c ? c.unit() : "";
            String reporterId = item.reporter() == null
                    ? Registry.OFFICE
                    : registry()
                            .unitNamed(item.reporter())
                            .map(ResponsibleUnit::id)
                            .orElse(item.reporter());
            if (jurisdiction.level() == Jurisdiction.Level.COUNTY) {
                reporterId = jurisdiction.code();
            }
            boolean reached = gap != null && gap.isZero();
            List<Step> all = steps.isEmpty()
                    ? List.of(new Step(
                            "rule", Map.of(), (any, figures) -> words("依据规则 QUOTA-001 判定", "decided by QUOTA-001")))
                    : List.copyOf(steps);
            Due due = new Due(
                    plan,
                    item,
                    jurisdiction,
                    year,
                    shape,
                    stage,
                    data,
                    reached,
                    path != null,
                    onPath,
                    false,
                    value,
                    null,
                    threshold,
                    high,
                    path,
                    gap,
                    unit,
                    numerator,
                    denominator,
                    state,
                    evidenced,
                    missing,
                    questioned,
                    series,
                    tally,
                    reporterId,
                    all,
                    List.of("填报/2024/" + jurisdiction.name().zh() + ".csv:14"));
            return new Judgement(due, verdict, replaced, light, "QUOTA-001", all, List.of());
        }
    }
}
