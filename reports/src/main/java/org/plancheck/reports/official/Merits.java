package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;

/** What was done well (工作成效): figures reached, what has recovered since last year, duties done. */
final class Merits {
    private final Wording wording;
    private final Recipient recipient;

    Merits(Wording wording, Recipient recipient) {
        this.wording = wording;
        this.recipient = recipient;
    }

    List<Block> blocks() {
        List<Judgement> good = recipient.current(Verdict.MET, Verdict.ON_TRACK);
        Blocks blocks = new Blocks().heading(1, wording.say("merits.heading"));
        if (good.isEmpty()) {
            return blocks.paragraph(wording.say("merits.none")).list();
        }
        recovered(blocks, good);
        figures(
                blocks,
                good.stream().filter(j -> j.due().item() instanceof Commitment).toList());
        duties(blocks, good.stream().filter(j -> j.due().item() instanceof Duty).toList());
        return blocks.list();
    }

    private void recovered(Blocks blocks, List<Judgement> good) {
        List<String> shortLastYear = recipient.judgements().stream()
                .filter(j -> j.due().year() == recipient.year() - 1 && j.verdict() == Verdict.SHORTFALL)
                .map(j -> area(j.due()))
                .toList();
        List<String> recovered = good.stream()
                .map(Judgement::due)
                .filter(due -> shortLastYear.contains(area(due)))
                .map(wording::item)
                .toList();
        if (!recovered.isEmpty()) {
            blocks.paragraph(wording.say(
                    "merits.recovered",
                    Map.of("count", recovered.size(), "items", wording.joined(recovered), "year", recipient.year())));
        }
    }

    private static String area(Due due) {
        return due.itemKey() + "@" + due.jurisdiction().code();
    }

    private void figures(Blocks blocks, List<Judgement> figures) {
        if (figures.isEmpty()) {
            return;
        }
        blocks.paragraph(wording.say("merits.figures", Map.of("count", figures.size())));
        blocks.table(
                wording.say("merits.caption", Map.of("year", recipient.year())),
                List.of(
                        Column.words(wording.say("column.item"), 40),
                        Column.figures(wording.say("column.value"), 20),
                        Column.figures(wording.say("column.target"), 24),
                        Column.marks(wording.say("column.verdict"), 16)),
                figures.stream().map(this::row).toList());
    }

    private List<Cell> row(Judgement judgement) {
        return List.of(
                Cell.of(wording.item(judgement.due())),
                Cell.of(wording.value(judgement.due())),
                Cell.of(wording.target(judgement.due())),
                wording.verdict(judgement));
    }

    private void duties(Blocks blocks, List<Judgement> duties) {
        if (!duties.isEmpty()) {
            String names = duties.stream()
                    .map(j -> wording.item(j.due()))
                    .distinct()
                    .collect(Collectors.joining(wording.say("merits.between")));
            blocks.paragraph(wording.say("merits.duties", Map.of("count", duties.size(), "items", names)));
        }
    }
}
