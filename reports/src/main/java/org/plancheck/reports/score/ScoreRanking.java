package org.plancheck.reports.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.Tree;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** Who scored what: counties and filing units, each in their order. */
public final class ScoreRanking {
    /** What the field {@code schema} of the JSON form says. */
    public static final String SCHEMA = "plancheck/scores/1";

    private final JsonNode tree;

    private ScoreRanking(JsonNode tree) {
        this.tree = tree;
    }

    /** The ranking in the tree of an {@code assessment.json}. */
    public static ScoreRanking of(JsonNode assessment) {
        return new ScoreRanking(assessment);
    }

    /** Whether there is any score to show. */
    public boolean isAny() {
        return !tree.path("scores").isEmpty();
    }

    /** For the terminal. */
    public String text(Lang lang) {
        return TextWriter.write(document(lang));
    }

    /** As Markdown. */
    public String markdown(Lang lang) {
        return MarkdownWriter.write(document(lang));
    }

    /** The scores as the assessment holds them. */
    public String json() {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        for (String field : List.of("title", "year", "asOf", "engineVersion", "ruleSetVersion")) {
            root.set(field, tree.path(field));
        }
        root.set("scoring", tree.path("scheme").path("scoring"));
        root.set("scores", tree.path("scores"));
        return Json.write(root);
    }

    private Document document(Lang lang) {
        Document document = new Document()
                .heading(
                        1,
                        Words.say(
                                lang,
                                "score.title",
                                Map.of("title", Tree.words(tree, "title", lang), "year", Tree.text(tree, "year"))));
        if (tree.path("illustrative").asBoolean()) {
            document.banner(Words.say(lang, "word.illustrative"));
        }
        if (!isAny()) {
            return document.banner(none(lang));
        }
        group(document, "county", lang);
        group(document, "reporter", lang);
        return document.paragraph(Words.say(lang, "score.cutOff"));
    }

    private String none(Lang lang) {
        boolean selfCheck = Tree.text(tree, "kind").equals("self-check");
        return Words.say(
                lang,
                selfCheck ? "score.selfCheck" : "score.noScheme",
                Map.of("scheme", Tree.text(tree.path("scheme"), "id")));
    }

    private void group(Document document, String kind, Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal full = tree.path("scheme").path("scoring").path("full").decimalValue();
        tree.path("scores").forEach(score -> {
            if (Tree.text(score, "kind").equals(kind)) {
                rows.add(row(score, full, lang));
            }
        });
        if (!rows.isEmpty()) {
            document.heading(2, Words.say(lang, "score." + kind));
            document.table(
                    List.of(
                            ">" + Words.say(lang, "score.rank"),
                            Words.say(lang, "score.unit"),
                            ">" + Words.say(lang, "score.total"),
                            Words.say(lang, "score.bar"),
                            Words.say(lang, "score.grade"),
                            ">" + Words.say(lang, "score.counted"),
                            ">" + Words.say(lang, "score.leftOut"),
                            ">" + Words.say(lang, "score.bonus"),
                            ">" + Words.say(lang, "score.deducted")),
                    rows);
        }
    }

    private static List<String> row(JsonNode score, BigDecimal full, Lang lang) {
        int leftOut = 0;
        for (JsonNode count : score.path("leftOut")) {
            leftOut += count.asInt();
        }
        String rank = Tree.text(score, "rank");
        return List.of(
                rank.isEmpty() || rank.equals("null") ? Facts.NOTHING : rank,
                Tree.words(score.path("unit"), "name", lang),
                Points.total(score),
                Points.bar(score, full),
                score.path("grade").isNull() ? Words.say(lang, "score.none") : Points.grade(score, lang),
                Tree.text(score, "counted"),
                String.valueOf(leftOut),
                Tree.text(score, "bonus"),
                Tree.text(score, "deducted"));
    }
}
