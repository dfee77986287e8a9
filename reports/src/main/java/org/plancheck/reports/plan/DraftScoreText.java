package org.plancheck.reports.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.ledger.DraftScore;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** How drafts compare with encodings: one table of entries, one of fields. */
public final class DraftScoreText {
    private final List<DraftScore> scores;
    private final Lang lang;

    private DraftScoreText(List<DraftScore> scores, Lang lang) {
        this.scores = scores;
        this.lang = lang;
    }

    /** For the terminal. */
    public static String text(List<DraftScore> scores, Lang lang) {
        return TextWriter.write(new DraftScoreText(scores, lang).document());
    }

    /** As Markdown. */
    public static String markdown(List<DraftScore> scores, Lang lang) {
        return MarkdownWriter.write(new DraftScoreText(scores, lang).document());
    }

    /** As JSON. */
    public static String json(List<DraftScore> scores) {
        ArrayNode array = Json.NODES.arrayNode();
        for (DraftScore score : scores) {
            ObjectNode plan = array.addObject().put("plan", score.plan().id());
            ArrayNode parts = plan.putArray("parts");
            score.parts().forEach(part -> parts.add(part(part)));
        }
        return Json.write(array);
    }

    private static ObjectNode part(DraftScore.Part part) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("kind", Words.code(part.kind()))
                .put("encoded", part.encoded())
                .put("proposed", part.proposed())
                .put("found", part.found());
        ObjectNode fields = node.putObject("fields");
        part.fields()
                .forEach(field -> fields.putObject(field.key())
                        .put("compared", field.compared())
                        .put("right", field.right()));
        return node;
    }

    private Document document() {
        List<List<String>> rows = new ArrayList<>();
        for (DraftScore score : scores) {
            score.parts().forEach(part -> rows.add(row(score.plan().id(), part)));
        }
        List<DraftScore.Part> totals = totals();
        totals.forEach(part -> rows.add(row(say("total"), part)));
        return new Document()
                .heading(1, say("title"))
                .paragraph(say("how"))
                .heading(2, say("entries"))
                .table(
                        List.of(
                                say("plan"),
                                say("list"),
                                ">" + say("encoded"),
                                ">" + say("proposed"),
                                ">" + say("found"),
                                ">" + say("in-vain"),
                                ">" + say("right")),
                        rows)
                .heading(2, say("fields"))
                .table(
                        List.of(say("list"), say("field"), ">" + say("compared"), ">" + say("right")),
                        totals.stream()
                                .flatMap(part -> part.fields().stream().map(field -> field(part, field)))
                                .toList());
    }

    private List<String> row(String plan, DraftScore.Part part) {
        return List.of(
                plan,
                say("kind." + Words.code(part.kind())),
                String.valueOf(part.encoded()),
                String.valueOf(part.proposed()),
                share(part.found(), part.encoded()),
                share(part.inVain(), part.proposed()),
                share(part.right(), part.guesses()));
    }

    private List<String> field(DraftScore.Part part, DraftScore.Field field) {
        return List.of(
                say("kind." + Words.code(part.kind())),
                field.key(),
                String.valueOf(field.compared()),
                share(field.right(), field.compared()));
    }

    /** A number with the percentage that it is, cut off. */
    private static String share(int number, int of) {
        return of == 0 ? String.valueOf(number) : number + " (" + 100 * number / of + "%)";
    }

    private List<DraftScore.Part> totals() {
        Map<DraftScore.Kind, DraftScore.Part> totals = new EnumMap<>(DraftScore.Kind.class);
        scores.forEach(score -> score.parts().forEach(part -> totals.merge(part.kind(), part, DraftScoreText::sum)));
        return List.copyOf(totals.values());
    }

    private static DraftScore.Part sum(DraftScore.Part a, DraftScore.Part b) {
        Map<String, DraftScore.Field> fields = new LinkedHashMap<>();
        List.of(a, b)
                .forEach(part -> part.fields()
                        .forEach(field -> fields.merge(
                                field.key(),
                                field,
                                (x, y) -> new DraftScore.Field(
                                        x.key(), x.compared() + y.compared(), x.right() + y.right()))));
        return new DraftScore.Part(
                a.kind(),
                a.encoded() + b.encoded(),
                a.proposed() + b.proposed(),
                a.found() + b.found(),
                List.copyOf(fields.values()));
    }

    private String say(String code) {
        return Words.say(lang, "draft-score." + code);
    }
}
