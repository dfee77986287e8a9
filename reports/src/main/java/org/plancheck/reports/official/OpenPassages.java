package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Judgement;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;

/** What would come out otherwise if an open passage were read otherwise (不同读法下结论不同的事项). */
final class OpenPassages {
    private final Wording wording;

    OpenPassages(Wording wording) {
        this.wording = wording;
    }

    /** Nothing where every verdict stands in every reading. */
    List<Block> blocks(List<Judgement> judgements) {
        List<Judgement> fragile =
                judgements.stream().filter(Judgement::isFragile).toList();
        if (fragile.isEmpty()) {
            return List.of();
        }
        return new Blocks()
                .heading(1, wording.say("readings.heading"))
                .paragraph(wording.say("readings.lead", Map.of("count", fragile.size())))
                .table(
                        wording.say("readings.caption"),
                        List.of(
                                Column.words(wording.say("column.item"), 28),
                                Column.marks(wording.say("column.area"), 13),
                                Column.marks(wording.say("column.verdict"), 13),
                                Column.marks(wording.say("column.clause"), 14),
                                Column.words(wording.say("column.readings"), 32)),
                        fragile.stream().map(this::row).toList())
                .list();
    }

    private List<Cell> row(Judgement judgement) {
        return List.of(
                Cell.of(wording.item(judgement.due())),
                Cell.of(wording.area(judgement.due())),
                wording.verdict(judgement),
                Cell.of(wording.clause(judgement.due())),
                Cell.of(told(judgement)));
    }

    /** Which readings would turn a verdict, and into what; empty for most. */
    String told(Judgement judgement) {
        return wording.facts().readings(judgement).stream()
                .collect(Collectors.joining(wording.say("readings.between")));
    }
}
