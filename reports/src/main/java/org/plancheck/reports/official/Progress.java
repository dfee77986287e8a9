package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Action;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;

/** How each action and project (行动、工程) of the plans stands, then every figure of the plans' own area. */
final class Progress {
    private final Wording wording;

    Progress(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks() {
        Map<String, List<Judgement>> actions = byAction();
        int year = wording.assessment().year();
        Blocks blocks = new Blocks()
                .heading(1, wording.say("progress.heading"))
                .paragraph(wording.say("progress.lead"))
                .table(
                        wording.say("progress.caption", Map.of("year", year)),
                        List.of(
                                Column.words(wording.say("column.action"), 40),
                                Column.figures(wording.say("column.due"), 12),
                                Column.figures(wording.say("column.met"), 12),
                                Column.figures(wording.say("column.short"), 12),
                                Column.figures(wording.say("column.open"), 12),
                                Column.figures(wording.say("column.rate"), 12)),
                        actions.entrySet().stream()
                                .map(e -> row(e.getKey(), e.getValue()))
                                .toList());
        blocks.chart(Lights.chart(
                wording,
                wording.say("progress.chart", Map.of("year", year)),
                List.copyOf(actions.keySet()),
                List.copyOf(actions.values())));
        figures(blocks);
        return blocks.list();
    }

    /** In the order of the plans. */
    private Map<String, List<Judgement>> byAction() {
        Map<String, List<Judgement>> actions = new LinkedHashMap<>();
        for (Plan plan : wording.assessment().plans()) {
            plan.actions().forEach(action -> actions.put(name(plan, action), new ArrayList<>()));
            actions.put(other(plan), new ArrayList<>());
        }
        for (Judgement judgement : wording.current()) {
            Plan plan = judgement.due().plan();
            Item item = judgement.due().item();
            String name = plan.actionOf(item).map(action -> name(plan, action)).orElse(other(plan));
            actions.computeIfAbsent(name, n -> new ArrayList<>()).add(judgement);
        }
        actions.values().removeIf(List::isEmpty);
        return actions;
    }

    private String name(Plan plan, Action action) {
        return wording.assessment().plans().size() == 1
                ? wording.in(action.title())
                : wording.facts().area(plan.jurisdiction()) + " " + wording.in(action.title());
    }

    private String other(Plan plan) {
        return wording.assessment().plans().size() == 1
                ? wording.say("progress.other")
                : wording.facts().area(plan.jurisdiction()) + " " + wording.say("progress.other");
    }

    private List<Cell> row(String action, List<Judgement> judgements) {
        int met = Counts.of(judgements, Verdict.MET) + Counts.of(judgements, Verdict.ON_TRACK);
        int missed = Counts.of(judgements, Verdict.SHORTFALL)
                + Counts.of(judgements, Verdict.BEHIND)
                + Counts.of(judgements, Verdict.ERROR);
        int open = Counts.of(judgements, Verdict.NOT_REPORTED) + Counts.of(judgements, Verdict.QUESTIONED);
        return List.of(
                Cell.of(action),
                Cell.of(wording.number(judgements.size())),
                Cell.of(wording.number(met)),
                Cell.of(wording.number(missed)),
                Cell.of(wording.number(open)),
                Cell.of(rate(met, met + missed + open)));
    }

    /** Of those that count: waived, not applicable and not yet due items are neither met nor missed. */
    private String rate(int met, int counted) {
        return counted == 0
                ? wording.say("progress.noRate")
                : wording.share(Quantity.percent(Quantity.of(met), Quantity.of(counted)));
    }

    private void figures(Blocks blocks) {
        List<Judgement> figures = wording.ownFigures(wording.assessment().current());
        blocks.heading(2, wording.say("progress.figures", Map.of("count", figures.size())));
        blocks.table(
                wording.say(
                        "progress.figuresCaption",
                        Map.of("year", wording.assessment().year())),
                List.of(
                        Column.words(wording.say("column.item"), 28),
                        Column.marks(wording.say("column.clause"), 15),
                        Column.figures(wording.say("column.value"), 16),
                        Column.figures(wording.say("column.target"), 18),
                        Column.figures(wording.say("column.gap"), 13),
                        Column.marks(wording.say("column.verdict"), 14)),
                figures.stream().map(this::figure).toList());
    }

    private List<Cell> figure(Judgement judgement) {
        return List.of(
                Cell.of(wording.item(judgement.due())),
                Cell.of(wording.clause(judgement.due())),
                Cell.of(wording.value(judgement.due())),
                Cell.of(wording.target(judgement.due())),
                Cell.of(wording.gap(judgement)),
                wording.verdict(judgement));
    }
}
