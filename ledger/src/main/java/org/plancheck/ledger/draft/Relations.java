package org.plancheck.ledger.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.draft.Relation.Turn;
import org.plancheck.ledger.text.Numerals;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Against;

/** Reads from the words before a figure what it is relative to: a change, a place, so many people, a span of years. */
final class Relations {
    /** The indicator that 人均 and 每万人 count by, as the registry calls it. */
    static final String PEOPLE = "resident-population";

    /** Shares differ by points. */
    static final String POINTS = "个百分点";

    private static final String TIMES = "倍";
    private static final String RISE = "提高|增长|提升|增加|上升";
    private static final String FALL = "下降|降低|减少|压减|缩小";
    private static final String BEFORE = "上一?年度?|去年|上届|上期";
    private static final String COUNT = "\\d+(?:\\.\\d+)?|[一二三四五六七八九十两]+";

    private static final Pattern CHANGE = Pattern.compile("(" + RISE + "|(" + FALL + "))(?:了|约|不少于|不低于|不超过|超过?)?$");
    private static final Pattern BASE = Pattern.compile("(?:[比较自以从在])(20\\d\\d)年(?:底|末|起|的?基础上)?");
    private static final Pattern EARLIER = Pattern.compile("[比较](?:" + BEFORE + ")|同比|逐年");
    private static final Pattern A_YEAR = Pattern.compile("年均");
    private static final Pattern PLACE = Pattern.compile("(?:全[省国]|位列|位居|排名|进入|居)[^,;]{0,8}前$");
    private static final Pattern PEOPLE_OF =
            Pattern.compile("每(" + COUNT + ")?([百千万亿]*)(?:名|个|位)?(?:城乡|常住|户籍|城镇|农村)?(?:人口|居民|人)(?!次)");
    private static final Pattern A_HEAD = Pattern.compile("人均");
    private static final Pattern YEARS = Pattern.compile("每([两二三四五]|\\d)年|隔年");

    /** Everything above, so that what is left of a phrase names what is counted. */
    static final Pattern WORDS = Pattern.compile(String.join(
            "|",
            BASE.pattern(),
            EARLIER.pattern(),
            A_YEAR.pattern(),
            PLACE.pattern(),
            PEOPLE_OF.pattern(),
            A_HEAD.pattern(),
            YEARS.pattern(),
            "每(?:季度?|个?月|半年)",
            "按(?:常住|户籍)人口",
            "[三四五六]年(?:内|间)?$",
            CHANGE.pattern()));

    private final Head head;
    private final boolean knowsPeople;

    /**
     * @param knowsPeople whether the registry has an indicator of the population
     */
    Relations(Head head, boolean knowsPeople) {
        this.head = head;
        this.knowsPeople = knowsPeople;
    }

    /** What the words before a figure make of it. */
    Relation of(Phrase phrase, String printedUnit) {
        String words = phrase.figureText();
        if (Unprinted.isDoubled(words) || Unprinted.isAverage(words)) {
            return unprinted(phrase, Unprinted.isDoubled(words));
        }
        String near = phrase.wording().near();
        int start = phrase.figure().span().from() - near.length();
        Matcher place = PLACE.matcher(near);
        if (place.find()) {
            return new Relation(
                    List.of(new Guess("against", figure(Against.Figure.SIBLINGS), Doubt.PLACE)),
                    "位",
                    null,
                    Turn.NONE,
                    start + place.start());
        }
        Matcher change = CHANGE.matcher(near);
        if (change.find()) {
            return change(near, start, change, printedUnit);
        }
        List<Guess> terms = new ArrayList<>();
        int from = start + near.length();
        Matcher people = PEOPLE_OF.matcher(near);
        Matcher one = A_HEAD.matcher(near);
        if (knowsPeople && people.find()) {
            terms.add(new Guess("per", per(count(people)), Doubt.PER_UNIT));
            from = start + people.start();
        } else if (knowsPeople && one.find()) {
            terms.add(new Guess("per", per(Quantity.ONE), Doubt.PER_UNIT));
            from = start + one.start();
        }
        Matcher years = YEARS.matcher(near);
        if (years.find()) {
            terms.add(Guess.of("every", years.group(1) == null ? 2 : number(years.group(1))));
            from = Math.min(from, start + years.start());
        }
        return new Relation(List.copyOf(terms), null, printedUnit, Turn.NONE, from);
    }

    /** Whether a figure is a place among others: 全省前三. */
    static boolean isPlace(Wording wording) {
        return PLACE.matcher(wording.near()).find();
    }

    private Relation unprinted(Phrase phrase, boolean doubled) {
        Map<String, Object> against = figure(doubled ? Against.Figure.BASELINE : Against.Figure.PARENT);
        against.put("change", Fields.kebab(doubled ? Against.Change.MULTIPLE : Against.Change.AMOUNT));
        Matcher base = BASE.matcher(phrase.near());
        boolean based = base.find();
        if (doubled) {
            against.put("year", based ? Integer.parseInt(base.group(1)) : head.from() - 1);
        }
        return new Relation(
                List.of(new Guess("against", against, doubled && !based ? Doubt.BASE_YEAR : Doubt.RELATIVE)),
                doubled ? TIMES : null,
                null,
                Turn.NONE,
                phrase.figure().span().from());
    }

    /** 比2025年下降20%, 比上年增长10%, 提高5个百分点, 年均增长8%. */
    private Relation change(String near, int start, Matcher change, String unit) {
        boolean fall = change.group(2) != null;
        Matcher base = BASE.matcher(near);
        Matcher earlier = EARLIER.matcher(near);
        boolean before = earlier.find();
        boolean based = base.find();
        Against.Change kind = kind(unit, A_YEAR.matcher(near).find());
        Map<String, Object> against = figure(before ? Against.Figure.PREVIOUS_YEAR : Against.Figure.BASELINE);
        against.put("change", Fields.kebab(kind));
        if (!before) {
            against.put("year", based ? Integer.parseInt(base.group(1)) : head.from() - 1);
        }
        int words = before ? earlier.start() : based ? base.start() : change.start();
        Turn turn = fall ? Turn.FALL : kind == Against.Change.MULTIPLE ? Turn.ONE_MORE : Turn.NONE;
        return new Relation(
                List.of(new Guess("against", against, before || based ? Doubt.RELATIVE : Doubt.BASE_YEAR)),
                unit,
                counted(unit),
                turn,
                start + words);
    }

    private static Against.Change kind(String unit, boolean yearly) {
        if (Units.isShare(unit)) {
            return yearly ? Against.Change.PERCENT_A_YEAR : Against.Change.PERCENT;
        }
        return unit.equals(TIMES) ? Against.Change.MULTIPLE : Against.Change.AMOUNT;
    }

    /** Percent and times say nothing of what is counted; points are a change of percent. */
    private static @Nullable String counted(String unit) {
        if (unit.equals(POINTS)) {
            return "%";
        }
        return Units.isShare(unit) || unit.equals(TIMES) ? null : unit;
    }

    private static Map<String, Object> figure(Against.Figure figure) {
        Map<String, Object> against = new LinkedHashMap<>();
        against.put("figure", Fields.kebab(figure));
        return against;
    }

    private static Map<String, Object> per(Quantity each) {
        Map<String, Object> per = new LinkedHashMap<>();
        per.put("indicator", PEOPLE);
        per.put("each", new BigDecimal(each.toPlain()));
        return per;
    }

    /** 每50万, 每万, 每千: so many, one where no digit stands. */
    private static Quantity count(Matcher people) {
        String digits = people.group(1);
        Quantity count = digits == null ? Quantity.ONE : Quantity.of(new BigDecimal(String.valueOf(number(digits))));
        for (char sign : people.group(2).toCharArray()) {
            count = count.times(Quantity.of(Numerals.unit(sign)));
        }
        return count;
    }

    private static Number number(String count) {
        return Character.isDigit(count.charAt(0)) && count.charAt(0) < 128
                ? new BigDecimal(count)
                : Numerals.whole(count.replace('两', '二'));
    }
}
