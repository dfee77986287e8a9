package org.plancheck.reports.official;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.RectificationTerms;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.model.text.Messages;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** An assessment in the words and figures of official documents; all parts of all documents speak through it. */
final class Wording {
    private static final Messages MESSAGES = Messages.beside(Wording.class, "official");

    /** Of a figure that has more, such as a share of two thirds. */
    private static final int SHOWN_DIGITS = 2;

    private final Facts facts;
    private final PlanOrder order;

    Wording(Assessment assessment, Lang lang) {
        this.facts = new Facts(assessment, lang);
        this.order = new PlanOrder(assessment.plans());
    }

    Assessment assessment() {
        return facts.assessment();
    }

    Lang lang() {
        return facts.lang();
    }

    /** What was judged of the assessed year, in the order of the plans. */
    List<Judgement> current() {
        return order.of(assessment().current());
    }

    /** The commitments among these that a plan makes for its own area, in the order of the plans. */
    List<Judgement> ownFigures(List<Judgement> judgements) {
        List<String> own = assessment().plans().stream().map(Plan::jurisdiction).toList();
        return order.of(judgements).stream()
                .filter(j -> j.due().item() instanceof Commitment)
                .filter(j -> own.contains(j.due().jurisdiction().code()))
                .toList();
    }

    /** A sentence or heading of ours. */
    String say(String code) {
        return say(code, Map.of());
    }

    String say(String code, Map<String, ?> args) {
        return MESSAGES.in(lang(), code, args);
    }

    /** Words on one line, clauses written as people read them. */
    String in(Bilingual words) {
        return facts.in(ClauseWords.of(words));
    }

    private String clauses(String text) {
        return in(Bilingual.same(text));
    }

    /** As a sentence writes it: {@code 1.2万}. */
    String number(Quantity quantity) {
        return lang() == Lang.ZH ? Numerals.zh(quantity.toDecimal()) : Numerals.en(quantity.toDecimal());
    }

    String number(int count) {
        return number(Quantity.of(count));
    }

    /** With its unit: {@code 1.2万名}, {@code 12,000 people}; a dash for what is not known. */
    String figure(@Nullable Quantity quantity, String unit) {
        if (quantity == null) {
            return Facts.NOTHING;
        }
        String name = in(assessment().registry().measureWords(unit));
        boolean apart = lang() == Lang.EN && !name.isEmpty() && !name.equals("%");
        return number(quantity) + (apart ? " " : "") + name;
    }

    /** By how much a figure changes: a share by percentage points, cut off upwards so that it never asks too little. */
    String rise(Quantity quantity, String unit) {
        return unit.equals("%")
                ? say("gap.points", Map.of("points", number(Quantity.of(upwards(quantity)))))
                : figure(quantity.ceiling(), unit);
    }

    private static BigDecimal upwards(Quantity quantity) {
        return quantity.toDecimalUp().setScale(SHOWN_DIGITS, RoundingMode.CEILING);
    }

    /** A unit of measure by itself. */
    String unit(String unit) {
        return in(assessment().registry().measureWords(unit));
    }

    /** A share of ours, cut off after one decimal. */
    String share(Quantity percent) {
        return figure(Quantity.of(percent.toDecimal().setScale(1, RoundingMode.DOWN)), "%");
    }

    /** An estimate of ours, cut off: whole where the unit counts things, else after two decimals. */
    String estimate(Quantity quantity, String unit) {
        return figure(cut(quantity, unit), unit);
    }

    /** As {@link #estimate}, of a change: a share changes by percentage points. */
    String estimatedRise(Quantity quantity, String unit) {
        return unit.equals("%")
                ? say("gap.points", Map.of("points", number(cut(quantity, unit))))
                : estimate(quantity, unit);
    }

    private static Quantity cut(Quantity quantity, String unit) {
        int digits = unit.equals("%") ? SHOWN_DIGITS : 0;
        return Quantity.of(quantity.toDecimal().setScale(digits, RoundingMode.DOWN));
    }

    /** Exact points of a score, two decimals shown, never rounded up. */
    String points(Score score) {
        return score.total() == null ? Facts.NOTHING : score.total().toPlain(SHOWN_DIGITS);
    }

    /** What was reported: the figure, or how far a duty has come. */
    String value(Due due) {
        return due.state() == null && due.value() != null ? figure(shown(due), due.unit()) : facts.value(due);
    }

    /** Cut off so that the figure never says more than its verdict: down towards a target, up over a limit. */
    private static Quantity shown(Due due) {
        Quantity value = due.value();
        if (value == null) {
            throw new IllegalArgumentException("nothing reported for " + due.key());
        }
        if (due.shape() == Shape.LIMIT) {
            return Quantity.of(value.toDecimalUp());
        }
        Quantity cut = Quantity.of(value.toDecimal().setScale(SHOWN_DIGITS, RoundingMode.DOWN));
        return cut.isZero() ? value : cut;
    }

    /** What is asked for: 不少于500人, 超过85万人, 6000至8000名. */
    String target(Due due) {
        Quantity threshold = due.threshold();
        if (threshold == null) {
            return facts.target(due);
        }
        if (due.high() != null) {
            return say("target.range", Map.of("low", number(threshold), "high", figure(due.high(), due.unit())));
        }
        Comparator comparator = due.item() instanceof Commitment c ? c.comparator() : Comparator.GE;
        return say("target." + comparator, Map.of("target", figure(threshold, due.unit())));
    }

    /** What is missing: 还差120人, 还差0.4个百分点, 超出3家; a dash where nothing is. */
    String gap(Judgement judgement) {
        Due due = judgement.due();
        Quantity gap = due.gap();
        boolean counts = judgement.verdict() == Verdict.SHORTFALL || judgement.verdict() == Verdict.BEHIND;
        if (gap == null || gap.isZero() || !counts || due.threshold() == null) {
            return due.isDoneUnproven() ? facts.gap(judgement) : Facts.NOTHING;
        }
        Quantity shown = Quantity.of(gap.toDecimalUp());
        String figure =
                due.unit().equals("%") ? say("gap.points", Map.of("points", number(shown))) : figure(shown, due.unit());
        return say(due.shape() == Shape.LIMIT ? "gap.over" : "gap.short", Map.of("gap", figure));
    }

    /** The verdict with its colour; an aspiration (力争) that was not reached is called nothing harder. */
    Cell verdict(Judgement judgement) {
        boolean aspired =
                judgement.verdict() == Verdict.SHORTFALL && judgement.due().isAspirational();
        return new Cell(aspired ? say("verdict.aspired") : in(Words.of(judgement.verdict())), tone(judgement));
    }

    /** A verdict without a light of its own keeps its words without a mark. */
    static Tone tone(Judgement judgement) {
        return Tone.of(judgement.light());
    }

    Cell light(Light light) {
        return new Cell(in(Words.of(light)), Tone.of(light));
    }

    String item(Due due) {
        return in(due.item().title());
    }

    String area(Due due) {
        return in(due.jurisdiction().name());
    }

    /** The clause, with its document where several plans are told of together. */
    String clause(Due due) {
        return assessment().plans().size() > 1
                ? citation(due)
                : clauses(due.item().clause());
    }

    String citation(Due due) {
        return clauses(facts.citation(due));
    }

    String citation(Finding finding) {
        return clauses(facts.citation(finding));
    }

    String responsible(Finding finding) {
        return facts.responsible(finding).isEmpty() ? "" : units(finding.responsible());
    }

    String responsible(Due due) {
        return units(due.item().responsible());
    }

    /** As the plan writes them; in English by the names of the registry, where it has one. */
    private String units(List<String> printed) {
        return facts.responsible(
                lang() == Lang.ZH
                        ? printed
                        : printed.stream().map(this::english).toList());
    }

    private String english(String printed) {
        return assessment()
                .registry()
                .unitNamed(printed)
                .map(u -> u.name().en())
                .orElse(printed);
    }

    String reporter(Due due) {
        return facts.reporter(due);
    }

    String joined(List<String> names) {
        return facts.joined(names);
    }

    Facts facts() {
        return facts;
    }

    /** The last day to rectify a finding of a year; empty where the scheme sets none. */
    String deadline(int year) {
        RectificationTerms terms = assessment().scheme().rectification();
        return terms == null ? "" : Heads.date(this, terms.deadlineOf(year));
    }

    /** The last day to object to a finding of a year; empty where the scheme sets none. */
    String objectionsEnd(int year) {
        RectificationTerms terms = assessment().scheme().rectification();
        return terms == null ? "" : Heads.date(this, terms.objectionsEnd(year));
    }

    /** The arithmetic, a line each, ending with the rule. */
    List<String> steps(Judgement judgement) {
        List<String> lines = new ArrayList<>();
        for (Step step : judgement.steps()) {
            lines.add(in(step.text()));
        }
        return lines;
    }
}
