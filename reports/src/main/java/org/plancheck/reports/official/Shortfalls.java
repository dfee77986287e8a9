package org.plancheck.reports.official;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;

/** Who is short of what this year (各部门、各县区短缺情况), those with most first. */
final class Shortfalls {
    private final Wording wording;
    private final List<Recipient> recipients;

    Shortfalls(Wording wording, List<Recipient> recipients) {
        this.wording = wording;
        this.recipients = recipients;
    }

    List<Block> blocks() {
        List<Recipient> wanting = recipients.stream()
                .filter(r -> !shortOf(r).isEmpty())
                .sorted(Comparator.comparing((Recipient r) -> -shortOf(r).size()))
                .toList();
        Blocks blocks = new Blocks().heading(1, wording.say("shortfalls.heading"));
        if (wanting.isEmpty()) {
            return blocks.paragraph(wording.say("shortfalls.none")).list();
        }
        blocks.paragraph(wording.say("shortfalls.lead", Map.of("units", wanting.size())));
        wanting.forEach(recipient -> unit(blocks, recipient));
        return blocks.list();
    }

    private static List<Judgement> shortOf(Recipient recipient) {
        return recipient.current(Verdict.ERROR, Verdict.SHORTFALL, Verdict.BEHIND);
    }

    private void unit(Blocks blocks, Recipient recipient) {
        String name = wording.in(recipient.name());
        List<Judgement> found = shortOf(recipient);
        blocks.heading(2, wording.say("shortfalls.unit", Map.of("unit", name, "count", found.size())));
        blocks.table(
                wording.say("shortfalls.caption", Map.of("unit", name, "year", recipient.year())),
                List.of(
                        Column.words(wording.say("column.item"), 26),
                        Column.marks(wording.say("column.verdict"), 13),
                        Column.figures(wording.say("column.value"), 16),
                        Column.figures(wording.say("column.target"), 17),
                        Column.figures(wording.say("column.gap"), 13),
                        Column.marks(wording.say("column.clause"), 15)),
                found.stream().map(this::row).toList());
    }

    private List<Cell> row(Judgement judgement) {
        return List.of(
                Cell.of(wording.item(judgement.due())),
                wording.verdict(judgement),
                Cell.of(wording.value(judgement.due())),
                Cell.of(wording.target(judgement.due())),
                Cell.of(wording.gap(judgement)),
                Cell.of(wording.clause(judgement.due())));
    }
}
