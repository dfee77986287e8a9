package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.words.Facts;

/** The whole period looked back on (终期评估): each figure of the plans' own area year by year, then what stays open. */
final class FinalYear {
    private final Wording wording;

    FinalYear(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks() {
        Map<String, Map<Integer, Judgement>> items = byItem();
        SortedSet<Integer> years = new TreeSet<>();
        items.values().forEach(of -> years.addAll(of.keySet()));
        List<Judgement> last = items.values().stream()
                .map(of -> new TreeMap<>(of).lastEntry().getValue())
                .toList();
        List<Judgement> duties = wording.assessment().current().stream()
                .filter(j -> !(j.due().item() instanceof Commitment))
                .toList();
        return new Blocks()
                .heading(1, wording.say("final.heading"))
                .paragraph(wording.say(
                        "final.commitments", Map.of("count", last.size(), "verdicts", Counts.of(wording, last))))
                .paragraph(wording.say(
                        "final.duties", Map.of("count", duties.size(), "verdicts", Counts.of(wording, duties))))
                .table(wording.say("final.caption"), columns(years), rows(items, years))
                .list();
    }

    private Map<String, Map<Integer, Judgement>> byItem() {
        Map<String, Map<Integer, Judgement>> items = new LinkedHashMap<>();
        for (Judgement judgement : wording.ownFigures(wording.assessment().judgements())) {
            Due due = judgement.due();
            items.computeIfAbsent(due.itemKey(), key -> new TreeMap<>()).put(due.year(), judgement);
        }
        return items;
    }

    private List<Column> columns(SortedSet<Integer> years) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(wording.say("column.item"), 30));
        years.forEach(year -> columns.add(Column.marks(String.valueOf(year), 12)));
        columns.add(Column.figures(wording.say("column.target"), 18));
        return columns;
    }

    private List<List<Cell>> rows(Map<String, Map<Integer, Judgement>> items, SortedSet<Integer> years) {
        List<List<Cell>> rows = new ArrayList<>();
        items.values().forEach(of -> {
            List<Cell> row = new ArrayList<>();
            Due any = of.values().iterator().next().due();
            row.add(Cell.of(wording.item(any)));
            years.forEach(year -> row.add(cell(of.get(year))));
            row.add(Cell.of(
                    wording.target(new TreeMap<>(of).lastEntry().getValue().due())));
            rows.add(row);
        });
        return rows;
    }

    private Cell cell(@Nullable Judgement judgement) {
        if (judgement == null) {
            return Cell.of(Facts.NOTHING);
        }
        boolean told = judgement.due().value() != null && judgement.verdict() != Verdict.NOT_DUE;
        return told ? new Cell(wording.value(judgement.due()), Wording.tone(judgement)) : wording.verdict(judgement);
    }
}
