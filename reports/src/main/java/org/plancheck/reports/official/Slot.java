package org.plancheck.reports.official;

import java.util.Arrays;
import java.util.Optional;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;

/**
 * A place in a template, written {@code {{标题}}} or {@code {{title}}}. A field is a short text within a line; a part is
 * a paragraph of its own that becomes any number of blocks.
 */
public enum Slot {
    TITLE(false, "标题", "title"),
    NUMBER(false, "文号", "number"),
    ADDRESSEE(false, "主送单位", "addressee"),
    ISSUER(false, "发文单位", "issuer"),
    DATE(false, "成文日期", "date"),
    PLAN(false, "规划名称", "plan"),
    YEAR(false, "年度", "year"),
    AS_OF(false, "数据截至", "as-of"),
    VERSIONS(false, "版本", "versions"),

    OPENING(true, "导语", "opening"),
    GAPS(true, "存在差距", "gaps"),
    DOUBTS(true, "未报与存疑", "doubts"),
    MERITS(true, "工作成效", "merits"),
    DEMANDS(true, "整改要求", "demands"),
    ARITHMETIC(true, "计算过程", "arithmetic"),

    OVERVIEW(true, "总体情况", "overview"),
    PROGRESS(true, "行动与工程进展", "progress"),
    RANKING(true, "排名与亮灯", "ranking"),
    TRENDS(true, "历年趋势", "trends"),
    FORECAST(true, "趋势预测", "forecast"),
    FINAL(true, "终期评估", "final"),
    SHORTFALLS(true, "各部门短缺", "shortfalls"),
    RECONCILIATION(true, "市县对账", "reconciliation"),
    DATA_QUALITY(true, "数据质量", "data-quality"),
    CHANGES(true, "与上年比较", "changes"),
    WAIVERS(true, "豁免事项", "waivers"),
    SOURCES(true, "数据来源", "sources"),

    /** The titles of all annexes, listed before the signature; not written by anybody but counted from the parts. */
    ANNEXES(true, "附件说明", "annexes");

    private final boolean part;
    private final Bilingual tag;

    Slot(boolean part, String zh, String en) {
        this.part = part;
        this.tag = new Bilingual(zh, en);
    }

    /** Whether it stands in a paragraph of its own. */
    public boolean isPart() {
        return part;
    }

    /** Its name between the braces. */
    public String tag(Lang lang) {
        return tag.in(lang);
    }

    /** The slot with this name, in either language. */
    public static Optional<Slot> named(String tag) {
        return Arrays.stream(values())
                .filter(s -> s.tag.zh().equals(tag) || s.tag.en().equals(tag))
                .findFirst();
    }
}
