package org.plancheck.reports.official;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.SincePrevious;
import org.plancheck.model.judging.Verdict;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;

/** This year beside the last (与上年比较): what is newly short, what still is, what has recovered; then rectification. */
final class Changes {
    private final Wording wording;
    private final Assessment assessment;

    Changes(Wording wording) {
        this.wording = wording;
        this.assessment = wording.assessment();
    }

    List<Block> blocks() {
        Map<String, Judgement> lastYear = assessment.judgements().stream()
                .filter(j -> j.due().year() == assessment.year() - 1)
                .collect(Collectors.toMap(j -> place(j.due()), j -> j));
        List<Judgement> both = assessment.current().stream()
                .filter(j -> lastYear.containsKey(place(j.due())))
                .toList();
        Blocks blocks = new Blocks().heading(1, wording.say("changes.heading"));
        blocks.paragraph(wording.say("changes.lead", Map.of("last", assessment.year() - 1, "count", both.size())));
        table(blocks, "changes.new", lastYear, both.stream()
                .filter(j -> isShort(j) && !isShort(lastYear.get(place(j.due()))))
                .toList());
        table(blocks, "changes.persisting", lastYear, both.stream()
                .filter(j -> isShort(j) && isShort(lastYear.get(place(j.due()))))
                .toList());
        table(blocks, "changes.resolved", lastYear, both.stream()
                .filter(j -> isGood(j) && isShort(lastYear.get(place(j.due()))))
                .toList());
        since(blocks);
        followedUp(blocks);
        return blocks.list();
    }

    private static String place(Due due) {
        return due.itemKey() + "@" + due.jurisdiction().code();
    }

    private static boolean isShort(Judgement judgement) {
        return judgement.verdict() == Verdict.SHORTFALL || judgement.verdict() == Verdict.BEHIND;
    }

    private static boolean isGood(Judgement judgement) {
        return judgement.verdict() == Verdict.MET || judgement.verdict() == Verdict.ON_TRACK;
    }

    private void table(Blocks blocks, String code, Map<String, Judgement> lastYear, List<Judgement> changed) {
        blocks.heading(2, wording.say(code, Map.of("count", changed.size())));
        if (changed.isEmpty()) {
            blocks.paragraph(wording.say("changes.none"));
        }
        blocks.table(
                wording.say(code + "Caption", Map.of("last", assessment.year() - 1, "year", assessment.year())),
                List.of(
                        Column.words(wording.say("column.item"), 40),
                        Column.words(wording.say("column.area"), 20),
                        Column.marks(wording.say("column.now", Map.of("year", assessment.year() - 1)), 20),
                        Column.marks(wording.say("column.now", Map.of("year", assessment.year())), 20)),
                changed.stream()
                        .map(j -> List.of(
                                Cell.of(wording.item(j.due())),
                                Cell.of(wording.area(j.due())),
                                wording.verdict(lastYear.get(place(j.due()))),
                                wording.verdict(j)))
                        .toList());
    }

    private void since(Blocks blocks) {
        SincePrevious since = assessment.sincePrevious();
        if (since != null) {
            blocks.heading(2, wording.say("changes.since"));
            blocks.paragraph(wording.facts().since(since));
            blocks.steps(
                    since.resolved().stream().map(gone -> wording.in(gone.message())).toList());
        }
    }

    private void followedUp(Blocks blocks) {
        if (assessment.followedUp().isEmpty()) {
            return;
        }
        blocks.heading(2, wording.say("changes.rectified", Map.of("count", assessment.followedUp().size())));
        assessment.followedUp().forEach(followed -> {
            blocks.point(wording.facts().title(followed), " ");
            blocks.steps(wording.facts().lines(followed));
        });
    }
}
