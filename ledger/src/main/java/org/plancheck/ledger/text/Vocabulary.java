package org.plancheck.ledger.text;

import java.util.regex.Pattern;

/** The words by which promises are known, in the form in which letters are compared. Knows no particular plan. */
public final class Vocabulary {
    /** Measure words and percent behind a Chinese numeral that make it a figure. */
    static final String MEASURES = "(?:名|人|位|个|所|家|场|项|次|户|支|届|期|套|门|件|台|座|处|种|篇|部|条|倍|成|年|公里|亩|元|百分点|分之)";

    /** Words that speak of a quantity even where no figure stands beside them. */
    public static final Pattern AMOUNT = Pattern.compile(
            "不少于|不低于|不得少于|至少|不超过|超过|以上|翻番|翻一番|翻两番|逐年(?:增长|提高|增加|下降|减少)|全[省国]平均|全[省国]前(?=[一二三四五六七八九十\\d])|‰|百分点|%|百分之|[数几](?:十|百|千|万)+|[百千万](?=名|个|所|场|人|家)");

    /** Words of duty: something is to be set up, written, held, made, given, checked or done every year. */
    public static final Pattern DUTY = Pattern.compile(
            "每年|每半年|每季|每月|每两年|每学年|定期|年度|建立|健全|完善|制定|制订|出台|编制|修订|纳入|列入|评选|命名|认定"
                    + "|创建|争创|一批|召开|举办|设立|成立|组建|建成|建设|开设|开放|开通|开发|发布|推出|推广|配备|表彰|奖励|评估|考核|监测|督查|督促|开展|实施|组织|打造|培育|培训|培养|统筹安排|保障经费|落实"
                    + "|开齐|推行|构建|入驻|共建|办好|整合|制作(?!用)|出版|开馆|授予|开辟|(?<![推促])进(?:学校|社区|农村|乡村|家庭|企业|机构|校园)|入户|提档升级|壮大|大力发展|研发|转化率|覆盖(?!面)|检查|投入|搭建");

    /** Years, year ranges, dates, and the year with the number of a document. */
    public static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d(?:[-~至到](?:19|20)\\d\\d)*年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|(?:19|20)\\d\\d(?:[-~](?:19|20)\\d\\d)+"
                    + "|〔(?:19|20)\\d\\d〕(?:\\d+号)?|\\d{1,2}月\\d{1,2}日");

    /** A year up to which something is to be reached: 到2025年, 2025年底, “十四五”末; a base year (比2020年, 自2020年起) is none. */
    public static final Pattern DEADLINE =
            Pattern.compile("(?<![比较自以从])(20\\d\\d)年(?!起|以来)|\"?十([一二三四五六七八九])五\"?(?:规划)?末");

    /** Any year named: a deadline, or the end of a period that is spoken of (“十四五”规划). */
    public static final Pattern YEAR = Pattern.compile("(20\\d\\d)年|十([一二三四五六七八九])五");

    /** Words that make what follows due every year. */
    public static final Pattern EVERY_YEAR = Pattern.compile("每年|每学年|每半年|每季|每月");

    /** Words that may say so as well, but need not: 年度计划, 年报, 逐年, 每两年, 比上年. */
    public static final Pattern YEARLY =
            Pattern.compile("年度|年报|逐年|年均|一年一|每[两二三四五六\\d]年|隔年|连续[两二三四五六\\d]年|轮训|此后|[比较]上[一年届]|同比|(?:^|[,;:。])年(?!龄)");

    /** Words of hope, which make a figure in their phrase aspirational. */
    public static final Pattern HOPE = Pattern.compile("力争|争取|争创|力求");

    /** Words that bind the figure beside them. */
    public static final Pattern BINDING = Pattern.compile("不少于|不低于|不得少于|至少|以上|超过|超|突破|不超过|确保");

    /** City level only. */
    public static final Pattern CITY_LEVEL = Pattern.compile("市本级");

    /** Words that speak of every one of several units. */
    public static final Pattern EVERY_UNIT = Pattern.compile("各|每[^年月季]|所有|全部|全覆盖|普遍|全市|县|区|镇|校");

    /** Words that speak of every part of a year. */
    public static final Pattern EVERY_PART_OF_YEAR = Pattern.compile("每季|每个?月|每半年");

    /** Words of a fall: the figure behind them is how much less. */
    public static final Pattern FALL = Pattern.compile("(?:减少|下降|降低|缩小|压减|减)(?![至到为])");

    /** 翻番: doubled, again and again. */
    public static final Pattern DOUBLED = Pattern.compile("翻([一两二三]?)番");

    /** 其中: the figure behind it is a part of the one before. */
    public static final Pattern PART = Pattern.compile("其中|(?:内|包)含");

    private Vocabulary() {}
}
