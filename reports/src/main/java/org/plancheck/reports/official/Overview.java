package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.words.Words;

/** The year at a glance (总体情况): every verdict counted, then what weighs most. */
final class Overview {
    /** As many of the gravest as a leader reads. */
    private static final int GRAVEST = 5;

    private final Wording wording;
    private final List<Judgement> current;

    Overview(Wording wording) {
        this.wording = wording;
        this.current = wording.assessment().current();
    }

    List<Block> blocks() {
        int year = wording.assessment().year();
        List<Judgement> commitments =
                current.stream().filter(Overview::isCommitment).toList();
        List<Judgement> duties = current.stream().filter(j -> !isCommitment(j)).toList();
        Blocks blocks = new Blocks().heading(1, wording.say("overview.heading"));
        blocks.paragraph(wording.say(
                "overview.counted",
                Map.of("year", year, "count", current.size(), "verdicts", Counts.of(wording, current))));
        gravest(blocks);
        blocks.table(
                wording.say("overview.caption", Map.of("year", year)),
                List.of(
                        Column.words(wording.say("column.verdict"), 40),
                        Column.figures(wording.say("kind.commitment"), 20),
                        Column.figures(wording.say("kind.duty"), 20),
                        Column.figures(wording.say("column.total"), 20)),
                rows(commitments, duties));
        blocks.chart(Lights.chart(
                wording,
                wording.say("overview.chart", Map.of("year", year)),
                List.of(wording.say("kind.commitment"), wording.say("kind.duty")),
                List.of(commitments, duties)));
        return blocks.list();
    }

    private static boolean isCommitment(Judgement judgement) {
        return judgement.due().item() instanceof Commitment;
    }

    private void gravest(Blocks blocks) {
        List<String> gravest = wording.facts().worst(Verdict.SHORTFALL).stream()
                .filter(j -> isCommitment(j) && !j.due().isAspirational())
                .limit(GRAVEST)
                .map(this::told)
                .toList();
        if (!gravest.isEmpty()) {
            blocks.paragraph(wording.say(
                    "overview.gravest", Map.of("items", String.join(wording.say("merits.between"), gravest))));
        }
        long unanswered = wording.assessment().findings().stream()
                .filter(f -> f.severity() == Severity.HARD || f.severity() == Severity.SOFT)
                .count();
        if (unanswered > 0) {
            blocks.paragraph(wording.say("overview.unanswered", Map.of("count", unanswered)));
        }
    }

    private String told(Judgement judgement) {
        return wording.say(
                "overview.told",
                Map.of(
                        "area", wording.area(judgement.due()),
                        "item", wording.item(judgement.due()),
                        "value", wording.value(judgement.due()),
                        "target", wording.target(judgement.due()),
                        "gap", wording.gap(judgement)));
    }

    private List<List<Cell>> rows(List<Judgement> commitments, List<Judgement> duties) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (Counts.of(current, verdict) > 0) {
                rows.add(row(wording.in(Words.of(verdict)), verdict, commitments, duties));
            }
        }
        rows.add(List.of(
                Cell.of(wording.say("column.total")),
                Cell.of(wording.number(commitments.size())),
                Cell.of(wording.number(duties.size())),
                Cell.of(wording.number(current.size()))));
        return rows;
    }

    private List<Cell> row(String name, Verdict verdict, List<Judgement> commitments, List<Judgement> duties) {
        return List.of(
                Cell.of(name),
                Cell.of(wording.number(Counts.of(commitments, verdict))),
                Cell.of(wording.number(Counts.of(duties, verdict))),
                Cell.of(wording.number(Counts.of(current, verdict))));
    }
}
