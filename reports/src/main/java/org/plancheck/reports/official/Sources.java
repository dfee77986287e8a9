package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Input;
import org.plancheck.model.text.Bilingual;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** The files that verdicts rest on (数据来源), each with the beginning of its hash; the result holds it in full. */
final class Sources {
    private static final int SHORT_HASH = 12;

    private final Wording wording;

    Sources(Wording wording) {
        this.wording = wording;
    }

    /** What one unit sent. */
    List<Block> of(Recipient recipient) {
        return annex(wording.assessment().inputs().stream()
                .filter(input -> isFrom(input.reporter(), recipient))
                .toList());
    }

    /** Everything that verdicts rest on; plans that lie in the same library but bind nobody here are left out. */
    List<Block> ofAll() {
        return annex(wording.assessment().inputs().stream()
                .filter(input -> input.role() != Input.Role.PLAN || isOfAssessedPlan(input))
                .toList());
    }

    private boolean isOfAssessedPlan(Input input) {
        return wording.assessment().plans().stream()
                .anyMatch(plan -> input.file().contains(plan.id() + "/"));
    }

    private boolean isFrom(@Nullable Bilingual reporter, Recipient recipient) {
        return reporter != null
                && (reporter.equals(recipient.name())
                        || wording.assessment()
                                .registry()
                                .unitNamed(reporter.zh())
                                .filter(unit -> unit.id().equals(recipient.code()))
                                .isPresent());
    }

    private List<Block> annex(List<Input> inputs) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        return new Blocks()
                .annex(wording.say("sources.title"))
                .paragraph(wording.say("sources.lead", Map.of("digits", SHORT_HASH)))
                .table(
                        wording.say("sources.caption"),
                        List.of(
                                Column.words(wording.say("column.file"), 42),
                                Column.marks(wording.say("column.role"), 11),
                                Column.marks(wording.say("column.status"), 11),
                                Column.words(wording.say("column.reporter"), 17),
                                Column.marks("SHA-256", 19)),
                        inputs.stream().map(this::row).toList())
                .list();
    }

    private List<Cell> row(Input input) {
        Tone tone = input.status() == Input.Status.REFUSED ? Tone.RED : Tone.NONE;
        return List.of(
                Cell.of(Lines.clean(input.file())),
                Cell.of(wording.in(Words.of(input.role()))),
                new Cell(wording.in(Words.of(input.status())), tone),
                Cell.of(input.reporter() == null ? Facts.NOTHING : wording.in(input.reporter())),
                Cell.of(input.sha256().substring(0, SHORT_HASH)));
    }
}
