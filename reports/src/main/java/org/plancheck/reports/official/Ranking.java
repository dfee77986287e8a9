package org.plancheck.reports.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.Verdict;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;
import org.plancheck.reports.words.Facts;

/** Counties, then departments, side by side (排名与亮灯): scores where the scheme gives any, lights in any case. */
final class Ranking {
    private final Wording wording;
    private final List<Recipient> recipients;

    Ranking(Wording wording, List<Recipient> recipients) {
        this.wording = wording;
        this.recipients = recipients;
    }

    List<Block> blocks() {
        Blocks blocks = new Blocks().heading(1, wording.say("ranking.heading"));
        boolean scored = !wording.assessment().scores().isEmpty();
        blocks.paragraph(wording.say(scored ? "ranking.scored" : "ranking.unscored"));
        group(blocks, "ranking.counties", true);
        group(blocks, "ranking.departments", false);
        return blocks.list();
    }

    private void group(Blocks blocks, String code, boolean county) {
        List<Recipient> ordered = recipients.stream()
                .filter(r -> r.county() == county && !r.current().isEmpty())
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .toList();
        if (ordered.isEmpty()) {
            return;
        }
        blocks.heading(2, wording.say(code, Map.of("count", ordered.size())));
        blocks.table(
                wording.say(
                        code + "Caption", Map.of("year", wording.assessment().year())),
                columns(),
                ordered.stream().map(this::row).toList());
        blocks.chart(Lights.chart(
                wording,
                wording.say(code + "Chart", Map.of("year", wording.assessment().year())),
                ordered.stream().map(r -> wording.in(r.name())).toList(),
                ordered.stream().map(Recipient::current).toList()));
    }

    /** Units without a score come last, in the order of their codes. */
    private int rank(Recipient recipient) {
        return score(recipient).map(Score::rank).orElse(Integer.MAX_VALUE);
    }

    private Optional<Score> score(Recipient recipient) {
        Score.Kind kind = recipient.county() ? Score.Kind.COUNTY : Score.Kind.REPORTER;
        return wording.assessment().scores().stream()
                .filter(s -> s.kind() == kind && s.unitId().equals(recipient.code()))
                .findFirst();
    }

    private List<Column> columns() {
        return List.of(
                Column.marks(wording.say("column.rank"), 8),
                Column.words(wording.say("column.unit"), 32),
                Column.figures(wording.say("column.score"), 11),
                Column.marks(wording.say("column.grade"), 11),
                Column.figures(wording.say("column.due"), 9),
                Column.figures(wording.say("column.met"), 9),
                Column.figures(wording.say("column.short"), 12),
                Column.figures(wording.say("column.open"), 12));
    }

    private List<Cell> row(Recipient recipient) {
        Optional<Score> score = score(recipient).filter(s -> s.total() != null);
        List<Judgement> current = recipient.current();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(score.map(s -> String.valueOf(s.rank())).orElse(Facts.NOTHING)));
        row.add(new Cell(wording.in(recipient.name()), Tone.of(gravest(current))));
        row.add(Cell.of(score.map(wording::points).orElse(Facts.NOTHING)));
        row.add(Cell.of(score.map(Score::grade).map(g -> wording.in(g.name())).orElse(Facts.NOTHING)));
        row.add(Cell.of(wording.number(current.size())));
        row.add(Cell.of(wording.number(Counts.of(current, Verdict.MET) + Counts.of(current, Verdict.ON_TRACK))));
        row.add(Cell.of(wording.number(Counts.of(current, Verdict.SHORTFALL) + Counts.of(current, Verdict.BEHIND))));
        row.add(Cell.of(
                wording.number(Counts.of(current, Verdict.NOT_REPORTED) + Counts.of(current, Verdict.QUESTIONED))));
        return row;
    }

    /** The colour that asks for most. */
    private static Light gravest(List<Judgement> judgements) {
        return List.of(Light.RED, Light.YELLOW, Light.BLUE, Light.GREY, Light.GREEN).stream()
                .filter(light -> judgements.stream().anyMatch(j -> j.light() == light))
                .findFirst()
                .orElse(Light.NONE);
    }
}
