package org.plancheck.reports.official;

import java.util.ArrayList;
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

    /** The same item and area in both years. */
    private record Pair(Judgement before, Judgement now) {
        boolean isNew() {
            return isShort(now) && !isShort(before);
        }

        boolean isPersisting() {
            return isShort(now) && isShort(before);
        }

        boolean isResolved() {
            return isGood(now) && isShort(before);
        }
    }

    List<Block> blocks() {
        List<Pair> pairs = pairs();
        Blocks blocks = new Blocks().heading(1, wording.say("changes.heading"));
        blocks.paragraph(wording.say("changes.lead", Map.of("last", assessment.year() - 1, "count", pairs.size())));
        table(blocks, "changes.new", pairs.stream().filter(Pair::isNew).toList());
        table(
                blocks,
                "changes.persisting",
                pairs.stream().filter(Pair::isPersisting).toList());
        table(
                blocks,
                "changes.resolved",
                pairs.stream().filter(Pair::isResolved).toList());
        since(blocks);
        blocks.addAll(new Rectified(wording).blocks(assessment.followedUp()));
        return blocks.list();
    }

    private List<Pair> pairs() {
        Map<String, Judgement> lastYear = assessment.judgements().stream()
                .filter(j -> j.due().year() == assessment.year() - 1)
                .collect(Collectors.toMap(j -> place(j.due()), j -> j));
        List<Pair> pairs = new ArrayList<>();
        for (Judgement now : wording.current()) {
            Judgement before = lastYear.get(place(now.due()));
            if (before != null) {
                pairs.add(new Pair(before, now));
            }
        }
        return pairs;
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

    private void table(Blocks blocks, String code, List<Pair> changed) {
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
                        .map(pair -> List.of(
                                Cell.of(wording.item(pair.now().due())),
                                Cell.of(wording.area(pair.now().due())),
                                wording.verdict(pair.before()),
                                wording.verdict(pair.now())))
                        .toList());
    }

    private void since(Blocks blocks) {
        SincePrevious since = assessment.sincePrevious();
        if (since != null) {
            blocks.heading(2, wording.say("changes.since"));
            blocks.paragraph(wording.facts().since(since));
            blocks.steps(since.resolved().stream()
                    .map(gone -> wording.in(gone.message()))
                    .toList());
        }
    }
}
