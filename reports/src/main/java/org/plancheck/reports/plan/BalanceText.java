package org.plancheck.reports.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.allocating.ShareBalance;
import org.plancheck.model.allocating.ShareBalance.CountyShare;
import org.plancheck.model.allocating.ShareBalance.IdleShare;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.HtmlWriter;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** Allocations held against the plan and the data, for the office that shares out. */
public final class BalanceText {
    private final Assessment assessment;
    private final List<ShareBalance> balances;
    private final Facts facts;
    private final Lang lang;

    private BalanceText(Assessment assessment, List<ShareBalance> balances, Lang lang) {
        this.assessment = assessment;
        this.balances = balances;
        this.facts = new Facts(assessment, lang);
        this.lang = lang;
    }

    /** For the terminal. */
    public static String text(Assessment assessment, List<ShareBalance> balances, Lang lang) {
        return TextWriter.write(new BalanceText(assessment, balances, lang).document());
    }

    /** As Markdown. */
    public static String markdown(Assessment assessment, List<ShareBalance> balances, Lang lang) {
        return MarkdownWriter.write(new BalanceText(assessment, balances, lang).document());
    }

    /** As one self-contained page. */
    public static String html(Assessment assessment, List<ShareBalance> balances, Lang lang) {
        return HtmlWriter.write(new BalanceText(assessment, balances, lang).document(), lang);
    }

    private Document document() {
        Document document = new Document()
                .heading(
                        1,
                        facts.say(
                                "balance.title",
                                Map.of("title", facts.in(assessment.title()), "year", assessment.year())));
        if (assessment.illustrative()) {
            document.banner(facts.say("word.illustrative"));
        }
        if (balances.isEmpty()) {
            return document.paragraph(facts.say("balance.none", Map.of("year", assessment.year())));
        }
        balances.forEach(balance -> add(document, balance));
        return document;
    }

    private void add(Document document, ShareBalance balance) {
        document.heading(
                2,
                facts.say(
                        "balance.item",
                        Map.of(
                                "item", facts.in(balance.commitment().title()),
                                "clause",
                                        ClauseWords.of(balance.commitment().clause())
                                                .in(lang),
                                "plan", facts.in(balance.plan().title()))));
        document.paragraph(sum(balance));
        document.table(
                List.of(
                        facts.say("balance.county"),
                        ">" + facts.say("balance.share"),
                        ">" + facts.say("balance.value"),
                        ">" + facts.say("balance.gap"),
                        ">" + facts.say("balance.surplus"),
                        facts.say("balance.verdict")),
                balance.counties().stream().map(this::row).toList());
        if (!balance.withoutShare().isEmpty()) {
            document.paragraph(facts.say("balance.without", Map.of("counties", names(balance.withoutShare()))));
        }
        if (!balance.idle().isEmpty()) {
            document.paragraph(facts.say("balance.idle"));
            document.listing(
                    balance.idle().stream().map(idle -> entry(balance, idle)).toList());
        }
        addCity(document, balance);
    }

    private String sum(ShareBalance balance) {
        Quantity difference = balance.difference();
        return facts.say(
                "balance.state." + balance.state().name(),
                Map.of(
                        "target", figure(balance, balance.target()),
                        "allocated", figure(balance, balance.allocated()),
                        "counties", balance.counties().size(),
                        "difference", figure(balance, difference == null ? null : difference.abs()),
                        "percent", percent(balance.differencePercent())));
    }

    private List<String> row(CountyShare county) {
        return List.of(
                facts.in(county.county().name()),
                plain(county.share()),
                plain(county.judgement().due().value()),
                upwards(county.gap()),
                plain(county.surplus()),
                facts.in(Words.of(county.judgement().verdict())));
    }

    private Document.Entry entry(ShareBalance balance, IdleShare idle) {
        String area = assessment
                .registry()
                .jurisdiction(idle.allocation().jurisdiction())
                .map(Jurisdiction::name)
                .map(facts::in)
                .orElse(idle.allocation().jurisdiction());
        return new Document.Entry(
                idle.allocation().provenance().shown(),
                List.of(facts.say(
                        "balance.idle." + idle.reason().name(),
                        Map.of(
                                "area", area,
                                "year", idle.allocation().year(),
                                "value", idle.allocation().value().toPlain(),
                                "unit",
                                        facts.in(assessment
                                                .registry()
                                                .measureWords(
                                                        balance.commitment().unit()))))));
    }

    private void addCity(Document document, ShareBalance balance) {
        Quantity gap = balance.cityGap();
        String verdict = facts.in(Words.of(balance.city().verdict()));
        if (gap == null) {
            document.paragraph(facts.say("balance.city-unknown", Map.of("verdict", verdict)));
            return;
        }
        Map<String, Object> args = Map.of(
                "value",
                figure(balance, balance.city().due().value()),
                "gap",
                gap.toDecimalUp().toPlainString() + unit(balance),
                "verdict",
                verdict);
        if (!balance.isCityShort()) {
            document.paragraph(facts.say("balance.city-reached", args));
            return;
        }
        document.paragraph(facts.say("balance.city-short", args));
        if (balance.addsUp()) {
            addClosings(document, balance);
        }
    }

    /** Who could close the gap, in order, and what would remain. */
    private void addClosings(Document document, ShareBalance balance) {
        List<List<String>> rows = new ArrayList<>();
        for (ShareBalance.Closing closing : balance.closings()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    facts.in(closing.county().county().name()),
                    upwards(closing.county().gap()),
                    upwards(closing.closes()),
                    upwards(closing.remains())));
        }
        if (!rows.isEmpty()) {
            document.table(
                    List.of(
                            ">" + facts.say("balance.order"),
                            facts.say("balance.county"),
                            ">" + facts.say("balance.own-gap"),
                            ">" + facts.say("balance.closes"),
                            ">" + facts.say("balance.remains")),
                    rows);
        }
        Quantity remaining = balance.remaining();
        boolean closed = remaining != null && remaining.isZero();
        String remains =
                remaining == null ? Facts.NOTHING : remaining.toDecimalUp().toPlainString() + unit(balance);
        document.paragraph(facts.say(
                rows.isEmpty() ? "balance.nobody" : closed ? "balance.closed" : "balance.not-closed",
                Map.of("remains", remains)));
    }

    private String names(List<Jurisdiction> counties) {
        return facts.in(Bilingual.list(counties.stream().map(Jurisdiction::name).toList()));
    }

    private String figure(ShareBalance balance, @Nullable Quantity quantity) {
        return quantity == null ? Facts.NOTHING : quantity.toPlain() + unit(balance);
    }

    private String unit(ShareBalance balance) {
        String unit = facts.in(balance.unit());
        return lang == Lang.EN && !unit.equals("%") ? " " + unit : unit;
    }

    private static String percent(@Nullable Quantity percent) {
        return percent == null ? Facts.NOTHING : percent.abs().toPlain(1);
    }

    private static String plain(@Nullable Quantity quantity) {
        return quantity == null ? Facts.NOTHING : quantity.toPlain();
    }

    /** Gaps are cut upwards: closing what is shown suffices. */
    private static String upwards(@Nullable Quantity gap) {
        return gap == null ? Facts.NOTHING : gap.toDecimalUp().toPlainString();
    }
}
