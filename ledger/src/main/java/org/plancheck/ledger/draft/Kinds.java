package org.plancheck.ledger.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.text.Bilingual;

/** What kind of duty a passage speaks of, and what would prove it. */
final class Kinds {
    /** In the order in which they decide: what must exist in the end says more than how it is brought about. */
    private static final List<Rule> WORDS = rules();

    private Kinds() {}

    /** A kind with words that speak of it. */
    private record Rule(DutyKind kind, Pattern words) {
        static Rule of(DutyKind kind, String words) {
            return new Rule(kind, Pattern.compile(words));
        }
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.of(DutyKind.BATCH, "一批|争创|示范(?:县|村|户|主体|企业|校|点)"),
                Rule.of(DutyKind.EVERY_UNIT, "开齐|普遍|全覆盖|所有|全部|每个|每所|逐一|^(?:各|每).*(?:纳入|列入|列为)"),
                Rule.of(DutyKind.MECHANISM, "(?:机制|制度|体制)(?:建设|改革)?$"),
                Rule.of(DutyKind.TREND, "(?:提高|扩大|增加).*(?:比例|比重|率|数量|质量|覆盖面)$"),
                Rule.of(DutyKind.AWARD, "表彰|奖励|评选|授予|嘉许|选树"),
                Rule.of(DutyKind.FUNDING, "经费|资金|预算|(?:加大|保障|财政).*投入"),
                Rule.of(DutyKind.PLAN, "(?:将|把).*(?:纳入|作为|列为|列入)|纳入.*(?:规划|计划|安排|议程)|制定.*(?:规划|计划)$"),
                Rule.of(DutyKind.EVALUATION, "评估|考核|监测|督查|督促|检查|评价|调查|测评|年报"),
                Rule.of(
                        DutyKind.TEAM,
                        "队伍|团队|专家库|志愿服务[队团]|志愿者(?!.*活动)|委员会|组建|服务[队团]|人才库|师资|(?:科普|社团|服务)组织$|智库|人才链|专家链"),
                Rule.of(DutyKind.DOCUMENT, "制定|制订|出台|编制|编写|编印|修订|办法|条例|意见|标准|目录|名录|教材|读本|手册|图书|书籍|立法|法规"),
                Rule.of(
                        DutyKind.EVENT,
                        "活动(?!品牌)|大赛|竞赛|比赛|论坛|讲座|展览(?!馆)|宣传周|科普日|科技周|节(?![约能水])|会议|宣讲|巡展|主题教育|教育$|研讨|交流$|讲解|研学|读书"),
                Rule.of(DutyKind.PROGRAMME, "工程|行动(?!力)|计划|项目|专项"),
                Rule.of(DutyKind.MECHANISM, "机制|制度|体系|体制|模式|格局|网络|联盟|共同体"),
                Rule.of(
                        DutyKind.FACILITY,
                        "场馆|科技馆|基地|阵地|设施|平台|中心|园区|博物馆|展馆|馆建设|数据库|教室|工作室|画廊|实验室|载体|站点|超市|学院|院校|大学|工作站|机构$|专科|场景"),
                Rule.of(DutyKind.TREND, "提高.*(?:比例|比重|率|水平|数量|质量)|逐步|逐年|扩大|增加|提升|提高"));
    }

    /** The kind; a programme where nothing says more. */
    static DutyKind of(String passage, boolean everyYear) {
        DutyKind kind = WORDS.stream()
                .filter(rule -> rule.words().matcher(passage).find())
                .map(Rule::kind)
                .findFirst()
                .orElse(DutyKind.PROGRAMME);
        return kind == DutyKind.EVENT && everyYear ? DutyKind.ANNUAL_EVENT : kind;
    }

    /** What would prove a duty of a kind. */
    static Bilingual evidence(DutyKind kind) {
        return PlanDrafter.WORDS.of("evidence." + Fields.kebab(kind));
    }

    /** The kind in words, for the English summary. */
    static Bilingual name(DutyKind kind) {
        return PlanDrafter.WORDS.of("kind." + Fields.kebab(kind));
    }
}
