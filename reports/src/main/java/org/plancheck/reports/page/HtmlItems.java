package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Item;
import org.plancheck.reports.page.HtmlPage.AreaTable;
import org.plancheck.reports.page.HtmlPage.Card;
import org.plancheck.reports.page.HtmlPage.Cell;
import org.plancheck.reports.page.HtmlPage.Fact;
import org.plancheck.reports.page.HtmlPage.Filter;
import org.plancheck.reports.page.HtmlPage.Row;
import org.plancheck.reports.page.HtmlPage.YearDetail;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** Items on the page: cards of what is short, and rows of items by years. */
final class HtmlItems {
    private final Facts facts;
    private final Assessment assessment;
    private final Map<String, String> remedies = new LinkedHashMap<>();
    private final Map<String, String> anchors = new LinkedHashMap<>();
    /** Plans in order, and within a plan the order of the text. */
    private final Map<String, Integer> textOrder = new LinkedHashMap<>();

    HtmlItems(Facts facts) {
        this.facts = facts;
        this.assessment = facts.assessment();
        assessment.findings().forEach(f -> remedies.putIfAbsent(verdictKey(f), facts.in(f.remedy())));
        assessment.judgements().forEach(j -> anchors.putIfAbsent(rowKey(j.due()), "item-" + (anchors.size() + 1)));
        assessment
                .plans()
                .forEach(p -> p.items().forEach(i -> textOrder.putIfAbsent(p.id() + "/" + i.id(), textOrder.size())));
    }

    /** The rule belongs to the key: a follow-up on the same item must not take the place of what closes its gap. */
    private static String verdictKey(Finding finding) {
        return finding.ruleId() + " " + finding.subject() + "@" + finding.jurisdiction() + "/" + finding.year();
    }

    /** What is short or late in the assessed year, the worst first. */
    List<Card> cards() {
        return facts.worst(Verdict.ERROR, Verdict.SHORTFALL, Verdict.BEHIND).stream()
                .map(this::card)
                .toList();
    }

    private Card card(Judgement judgement) {
        Due due = judgement.due();
        return new Card(
                filter(due, List.of(judgement)),
                anchor(due),
                facts.in(due.item().title()),
                facts.in(due.jurisdiction().name()),
                facts.reporter(due),
                facts.citation(due),
                facts.in(Words.of(judgement.verdict())),
                facts.value(due),
                facts.target(due),
                facts.gap(judgement),
                due.path() == null ? null : facts.figure(due.path(), due.unit()),
                judgement.verdict() == Verdict.ERROR ? null : Bar.of(due),
                remedies.getOrDefault(judgement.ruleId() + " " + due.key(), ""),
                due.isAspirational());
    }

    private static String rowKey(Due due) {
        return due.itemKey() + "@" + due.jurisdiction().code();
    }

    private String anchor(Due due) {
        return anchors.getOrDefault(rowKey(due), "");
    }

    private Filter filter(Due due, List<Judgement> judgements) {
        String text = String.join(
                " ",
                facts.in(due.item().title()),
                facts.citation(due),
                Lines.clean(due.item().marker()),
                facts.reporter(due),
                facts.responsible(due.item().responsible()),
                due.item().id());
        return new Filter(
                facts.in(due.jurisdiction().name()),
                facts.reporter(due),
                lights(judgements),
                lights(judgements.stream().filter(facts::isCurrent).toList()),
                text.toLowerCase(Locale.ROOT));
    }

    private static String lights(List<Judgement> judgements) {
        return judgements.stream()
                .map(j -> Words.code(j.light()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The items of each area by years. */
    List<AreaTable> tables() {
        Map<String, List<Judgement>> areas = new TreeMap<>(facts.areaOrder());
        assessment
                .judgements()
                .forEach(j -> areas.computeIfAbsent(j.due().jurisdiction().code(), c -> new ArrayList<>())
                        .add(j));
        List<AreaTable> tables = new ArrayList<>();
        areas.forEach((code, judgements) -> tables.add(table(code, judgements)));
        return tables;
    }

    private AreaTable table(String code, List<Judgement> judgements) {
        List<Integer> years = List.copyOf(
                judgements.stream().map(j -> j.due().year()).collect(Collectors.toCollection(TreeSet::new)));
        Map<String, List<Judgement>> items = new LinkedHashMap<>();
        judgements.stream()
                .sorted(Comparator.comparing(
                        (Judgement j) -> textOrder.getOrDefault(j.due().itemKey(), Integer.MAX_VALUE)))
                .forEach(j -> items.computeIfAbsent(j.due().itemKey(), k -> new ArrayList<>())
                        .add(j));
        return new AreaTable(
                code,
                facts.area(code),
                years,
                items.values().stream().map(i -> row(i, years)).toList());
    }

    private Row row(List<Judgement> judgements, List<Integer> years) {
        Map<Integer, Judgement> byYear = new TreeMap<>();
        judgements.forEach(j -> byYear.put(j.due().year(), j));
        List<Judgement> newestFirst = new ArrayList<>(byYear.values());
        java.util.Collections.reverse(newestFirst);
        Due newest = newestFirst.get(0).due();
        return new Row(
                filter(newest, judgements),
                anchor(newest),
                facts.in(newest.item().title()),
                facts.in(Words.kindOf(newest.item())),
                facts.reporter(newest),
                facts.citation(newest),
                years.stream().map(y -> cell(y, byYear.get(y))).toList(),
                itemFacts(newestFirst.get(0)),
                newestFirst.stream().map(this::yearDetail).toList(),
                Trend.of(newest, facts));
    }

    private Cell cell(int year, @Nullable Judgement judgement) {
        boolean current = year == assessment.year();
        return judgement == null
                ? new Cell(year, current, "", "")
                : new Cell(year, current, Words.code(judgement.light()), facts.in(Words.of(judgement.verdict())));
    }

    private List<Fact> itemFacts(Judgement newest) {
        Due due = newest.due();
        Item item = due.item();
        List<Fact> list = new ArrayList<>();
        add(list, "text.clause", Lines.clean(item.clause()));
        add(list, "html.document", facts.in(due.plan().citation()));
        add(list, "html.marker", facts.say("html.quoted", Map.of("text", Lines.clean(item.marker()))));
        add(list, "html.reading", reading(due));
        add(list, "text.target", facts.target(due));
        add(list, "text.value", facts.value(due));
        add(list, "text.gap", facts.gap(newest));
        add(list, "explain.path", due.path() == null ? Facts.NOTHING : facts.figure(due.path(), due.unit()));
        add(list, "html.parts", parts(due));
        add(list, "text.reporter", facts.reporter(due));
        add(list, "md.responsible", facts.responsible(item.responsible()));
        return list;
    }

    private void add(List<Fact> list, String code, String value) {
        if (!value.equals(Facts.NOTHING)) {
            list.add(new Fact(facts.say(code), value));
        }
    }

    private String reading(Due due) {
        List<String> words = new ArrayList<>();
        words.add(facts.in(Words.of(due.shape())));
        words.add(facts.in(Words.of(due.item().cadence())));
        words.add(facts.in(Words.of(due.item().strength())));
        words.add(due.item().from().year() + "–" + due.item().finalYear());
        return String.join(" · ", words);
    }

    private String parts(Due due) {
        if (due.numerator() == null || due.denominator() == null) {
            return Facts.NOTHING;
        }
        return Facts.grouped(due.numerator().toDecimal()) + " / "
                + Facts.grouped(due.denominator().toDecimal());
    }

    private YearDetail yearDetail(Judgement judgement) {
        String ruleTitle = facts.rule(judgement.ruleId());
        Verdict replaced = judgement.replaced();
        return new YearDetail(
                judgement.due().year(),
                facts.isCurrent(judgement),
                Words.code(judgement.light()),
                facts.in(Words.of(judgement.verdict())),
                replaced == null ? null : facts.in(Words.of(replaced)),
                judgement.steps().stream().map(s -> facts.in(s.text())).toList(),
                ruleTitle,
                judgement.due().sources().stream().map(Lines::clean).toList());
    }
}
