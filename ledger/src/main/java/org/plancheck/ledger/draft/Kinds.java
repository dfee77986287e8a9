package org.plancheck.ledger.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.text.Bilingual;

/** What kind of duty a passage speaks of, and what would prove it. */
final class Kinds {
    /** In the order in which they decide: what must exist in the end says more than how it is brought about. */
    private static final Map<DutyKind, Pattern> WORDS = words();

    private Kinds() {}

    private static Map<DutyKind, Pattern> words() {
        Map<DutyKind, Pattern> words = new LinkedHashMap<>();
        words.put(DutyKind.BATCH, Pattern.compile("一批"));
        words.put(DutyKind.EVERY_UNIT, Pattern.compile("开齐|普遍|全覆盖|所有|全部|每个|每所|逐一"));
        words.put(DutyKind.AWARD, Pattern.compile("表彰|奖励|评选|授予|嘉许|选树"));
        words.put(DutyKind.FUNDING, Pattern.compile("经费|资金|预算|(?:加大|保障|财政).*投入"));
        words.put(DutyKind.EVALUATION, Pattern.compile("评估|考核|监测|督查|督促|检查|评价|调查|测评"));
        words.put(DutyKind.MECHANISM, Pattern.compile("机制|制度|体系|体制|模式|格局|网络|联盟|共同体"));
        words.put(DutyKind.TEAM, Pattern.compile("队伍|团队|专家库|志愿服务[队团]|委员会|组建|服务[队团]|人才库|师资"));
        words.put(DutyKind.PLAN, Pattern.compile("纳入.*(?:规划|计划|安排|议程|方案)|制定.*(?:规划|计划)|列入.*(?:规划|计划)"));
        words.put(DutyKind.DOCUMENT, Pattern.compile("制定|制订|出台|编制|编写|编印|修订|办法|条例|意见|标准|目录|名录|教材|读本|手册"));
        words.put(DutyKind.PROGRAMME, Pattern.compile("工程|行动(?!力)|计划|项目|专项"));
        words.put(DutyKind.FACILITY, Pattern.compile("场馆|科技馆|基地|阵地|设施|平台|中心|园区|博物馆|展馆|数据库|教室|工作室|画廊|实验室|载体|站点|超市"));
        words.put(
                DutyKind.EVENT,
                Pattern.compile("活动|大赛|竞赛|比赛|论坛|讲座|展览|宣传周|科普日|科技周|节(?![约能水])|会议|培训班|宣讲|巡展|进(?:校园|社区|企业|农村)"));
        words.put(DutyKind.TREND, Pattern.compile("提高.*(?:比例|比重|率|水平|数量|质量)|逐步|逐年|扩大|增加|提升"));
        return words;
    }

    /** The kind; a programme where nothing says more. */
    static DutyKind of(String passage, boolean everyYear) {
        DutyKind kind = WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(passage).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(DutyKind.PROGRAMME);
        return kind == DutyKind.EVENT && everyYear ? DutyKind.ANNUAL_EVENT : kind;
    }

    /** What would prove a duty of a kind. */
    static Bilingual evidence(DutyKind kind) {
        return PlanDrafter.WORDS.of("evidence." + org.plancheck.engine.yaml.Fields.kebab(kind));
    }

    /** The kind in words, for the English summary. */
    static Bilingual name(DutyKind kind) {
        return PlanDrafter.WORDS.of("kind." + org.plancheck.engine.yaml.Fields.kebab(kind));
    }
}
