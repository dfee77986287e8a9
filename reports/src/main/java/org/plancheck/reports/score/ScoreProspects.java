package org.plancheck.reports.score;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.Supposition;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** What would change a unit's score, the most rewarding first. */
public final class ScoreProspects {
    /** What the field {@code schema} of the JSON form says. */
    public static final String SCHEMA = "plancheck/score-what-if/1";

    private final Score now;
    private final int year;
    private final List<Supposition> suppositions;

    /** @param now the unit's score as it stands */
    public ScoreProspects(Score now, int year, List<Supposition> suppositions) {
        this.now = now;
        this.year = year;
        this.suppositions = suppositions.stream()
                .sorted(Comparator.comparing(ScoreProspects::gain)
                        .reversed()
                        .thenComparing(s -> s.before().due().key())
                        .thenComparing(Supposition::kind))
                .toList();
    }

    /** A unit without a score has nothing to lose. */
    private static Quantity gain(Supposition s) {
        return points(s.scoreAfter()).minus(points(s.scoreBefore()));
    }

    private static Quantity points(Score score) {
        Quantity total = score.total();
        return total == null ? Quantity.ZERO : total;
    }

    /** For the terminal. */
    public String text(Lang lang) {
        return TextWriter.write(document(lang));
    }

    /** As Markdown. */
    public String markdown(Lang lang) {
        return MarkdownWriter.write(document(lang));
    }

    /** For other programs. */
    public String json() {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA).put("year", year);
        root.putObject("unit").put("id", now.unitId()).set("name", Json.words(now.unit()));
        root.set("now", standing(now));
        ArrayNode all = root.putArray("suppositions");
        for (Supposition s : suppositions) {
            ObjectNode node = all.addObject().put("key", s.before().due().key());
            node.put("kind", Words.code(s.kind())).set("change", Json.words(s.change()));
            node.put("verdictBefore", s.before().verdict().name());
            node.put("verdictAfter", s.after().verdict().name());
            node.set("then", standing(s.scoreAfter()));
            node.put("gain", gain(s).toDecimal()).put("gainExact", gain(s).toExact());
        }
        return Json.write(root);
    }

    private static ObjectNode standing(Score score) {
        Quantity total = score.total();
        return Json.NODES
                .objectNode()
                .put("total", Json.number(total))
                .put("totalExact", total == null ? null : total.toExact())
                .put("deducted", Json.number(score.deducted()))
                .put("rank", score.rank())
                .put("grade", score.grade() == null ? null : score.grade().id());
    }

    private Document document(Lang lang) {
        Document document = new Document()
                .heading(
                        1,
                        Words.say(
                                lang, "score.whatIf", Map.of("unit", now.unit().in(lang), "year", year)));
        document.paragraph(Words.say(
                lang,
                "score.now",
                Map.of("total", Points.total(now.total()), "grade", grade(now).in(lang), "rank", rank(now))));
        if (suppositions.isEmpty()) {
            return document.paragraph(Words.say(lang, "score.nothingOpen"));
        }
        document.table(
                List.of(
                        Words.say(lang, "text.item"),
                        Words.say(lang, "score.change"),
                        Words.say(lang, "score.verdictThen"),
                        ">" + Words.say(lang, "score.total"),
                        ">" + Words.say(lang, "score.gain"),
                        ">" + Words.say(lang, "score.deducted"),
                        ">" + Words.say(lang, "score.rank"),
                        Words.say(lang, "score.grade")),
                suppositions.stream().map(s -> row(s, lang)).toList());
        return document.paragraph(Words.say(lang, "score.rerun"));
    }

    private static List<String> row(Supposition s, Lang lang) {
        return List.of(
                s.before().due().item().title().in(lang),
                s.change().in(lang),
                Words.of(s.after().verdict()).in(lang),
                Points.total(s.scoreAfter().total()),
                Points.gain(gain(s)),
                s.scoreAfter().deducted().toPlain(),
                rank(s.scoreAfter()),
                grade(s.scoreAfter()).in(lang));
    }

    private static String rank(Score score) {
        return score.rank() == null ? Facts.NOTHING : score.rank().toString();
    }

    private static Bilingual grade(Score score) {
        return score.grade() == null
                ? Words.MESSAGES.of("score.none")
                : score.grade().name();
    }
}
