package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Verification;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.words.Lines;

/** How far the data carry (数据质量): who reported in full, what was refused, questioned, restated and verified. */
final class DataQuality {
    private final Wording wording;
    private final List<Recipient> recipients;

    DataQuality(Wording wording, List<Recipient> recipients) {
        this.wording = wording;
        this.recipients = recipients;
    }

    List<Block> blocks() {
        Blocks blocks = new Blocks().heading(1, wording.say("quality.heading"));
        blocks.paragraph(wording.say(
                "quality.lead",
                Map.of(
                        "files", count(Input.Status.ACCEPTED),
                        "refused", count(Input.Status.REFUSED),
                        "replaced", count(Input.Status.REPLACED),
                        "duplicate", count(Input.Status.DUPLICATE))));
        blocks.table(
                wording.say(
                        "quality.caption", Map.of("year", wording.assessment().year())),
                List.of(
                        Column.words(wording.say("column.unit"), 36),
                        Column.figures(wording.say("column.due"), 16),
                        Column.figures(wording.say("column.unreported"), 16),
                        Column.figures(wording.say("column.hard"), 16),
                        Column.figures(wording.say("column.soft"), 16)),
                recipients.stream().map(this::row).toList());
        refused(blocks);
        verified(blocks);
        return blocks.list();
    }

    private long count(Input.Status status) {
        return wording.assessment().inputs().stream()
                .filter(i -> i.role() == Input.Role.SUBMISSION && i.status() == status)
                .count();
    }

    private List<Cell> row(Recipient recipient) {
        return List.of(
                Cell.of(wording.in(recipient.name())),
                Cell.of(wording.number(recipient.current().size())),
                Cell.of(wording.number(recipient.current(Verdict.NOT_REPORTED).size())),
                Cell.of(wording.number(found(recipient, Severity.HARD))),
                Cell.of(wording.number(found(recipient, Severity.SOFT))));
    }

    private int found(Recipient recipient, Severity severity) {
        return (int) recipient.findings().stream()
                .filter(f -> f.severity() == severity && f.year() == recipient.year())
                .count();
    }

    private void refused(Blocks blocks) {
        List<Input> refused = wording.assessment().refused();
        if (refused.isEmpty()) {
            return;
        }
        blocks.heading(2, wording.say("quality.refused", Map.of("count", refused.size())));
        refused.forEach(input -> {
            blocks.point(
                    Lines.clean(input.file()),
                    wording.say(
                            "quality.problems", Map.of("count", input.problems().size())));
            blocks.steps(input.problems().stream().map(wording::in).toList());
        });
    }

    private void verified(Blocks blocks) {
        List<Verification> verified = wording.assessment().verifications();
        if (verified.isEmpty()) {
            return;
        }
        blocks.heading(2, wording.say("quality.verified", Map.of("count", verified.size())));
        blocks.paragraph(wording.say("quality.verifiedLead"));
        blocks.table(
                wording.say("quality.verifiedCaption"),
                List.of(
                        Column.words(wording.say("column.item"), 30),
                        Column.marks(wording.say("column.year"), 10),
                        Column.figures(wording.say("column.reported"), 16),
                        Column.figures(wording.say("column.verified"), 16),
                        Column.words(wording.say("column.reason"), 28)),
                verified.stream().map(this::verifiedRow).toList());
    }

    private List<Cell> verifiedRow(Verification verification) {
        return List.of(
                Cell.of(wording.in(verification.title()) + " · "
                        + wording.in(verification.jurisdiction().name())),
                Cell.of(String.valueOf(verification.year())),
                Cell.of(wording.facts().reported(verification)),
                Cell.of(wording.in(verification.verified().value())),
                Cell.of(Lines.clean(verification.reason())));
    }
}
