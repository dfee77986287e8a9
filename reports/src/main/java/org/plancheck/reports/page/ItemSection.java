package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;
import org.plancheck.reports.page.ItemTable.Cell;
import org.plancheck.reports.page.ItemTable.Row;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** Every item by areas and years, each with its arithmetic. */
final class ItemSection {
    private final Facts facts;
    private final Assessment assessment;
    private final Filters filters;
    private final ItemDetails details;
    /** Plans in order, and within a plan the order of the text. */
    private final Map<String, Integer> textOrder = new HashMap<>();

    ItemSection(Facts facts, Filters filters) {
        this.facts = facts;
        this.assessment = facts.assessment();
        this.filters = filters;
        this.details = new ItemDetails(facts);
        assessment
                .plans()
                .forEach(p -> p.items().forEach(i -> textOrder.putIfAbsent(p.id() + "/" + i.id(), textOrder.size())));
    }

    List<ItemTable> tables() {
        Map<String, List<Judgement>> areas = new TreeMap<>(facts.areaOrder());
        areas.putAll(Keys.grouped(
                assessment.judgements(), j -> j.due().jurisdiction().code()));
        List<ItemTable> tables = new ArrayList<>();
        areas.forEach((code, judgements) -> tables.add(table(code, judgements)));
        return tables;
    }

    private ItemTable table(String code, List<Judgement> judgements) {
        List<Integer> years =
                judgements.stream().map(j -> j.due().year()).distinct().sorted().toList();
        List<Judgement> inTextOrder = judgements.stream()
                .sorted(Comparator.comparing(j -> textOrder.getOrDefault(j.due().itemKey(), Integer.MAX_VALUE)))
                .toList();
        List<Row> rows = new ArrayList<>();
        Keys.grouped(inTextOrder, j -> j.due().itemKey()).values().forEach(item -> rows.add(row(item, years)));
        return new ItemTable(facts.area(code), years, rows);
    }

    private Row row(List<Judgement> judgements, List<Integer> years) {
        Map<Integer, Judgement> byYear = new TreeMap<>();
        judgements.forEach(j -> byYear.put(j.due().year(), j));
        List<Judgement> newestFirst = new ArrayList<>(byYear.values());
        Collections.reverse(newestFirst);
        Judgement newest = newestFirst.get(0);
        Due due = newest.due();
        return new Row(
                filters.of(due, newestFirst),
                Keys.ofRow(due),
                facts.in(due.item().title()),
                facts.reporter(due),
                facts.citation(due),
                isPrinted(newest),
                years.stream().map(y -> cell(y, byYear.get(y))).toList(),
                details.facts(newest),
                newestFirst.stream().map(details::year).toList(),
                Trend.of(due, facts));
    }

    /** Whether somebody has to act on the assessed year and there is arithmetic to act on. */
    private boolean isPrinted(Judgement newest) {
        return facts.isCurrent(newest)
                && newest.verdict() != Verdict.NOT_REPORTED
                && Stream.of(Light.GREEN, Light.NONE).noneMatch(light -> light == newest.light());
    }

    private Cell cell(int year, @Nullable Judgement judgement) {
        boolean current = year == assessment.year();
        return judgement == null
                ? new Cell(year, current, "", "")
                : new Cell(year, current, Words.code(judgement.light()), facts.in(Words.of(judgement.verdict())));
    }
}
