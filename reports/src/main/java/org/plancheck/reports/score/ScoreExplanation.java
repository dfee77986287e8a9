package org.plancheck.reports.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.inquiry.Distance;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.Tree;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** How one unit's score comes about: the sum to the last step, then every verdict that counted. */
public final class ScoreExplanation {
    /** What the field {@code schema} of the JSON form says. */
    public static final String SCHEMA = "plancheck/score/1";

    /** As many near misses as a person reads. */
    private static final int NEAREST = 5;

    private final JsonNode tree;
    private final JsonNode score;

    private ScoreExplanation(JsonNode tree, JsonNode score) {
        this.tree = tree;
        this.score = score;
    }

    /**
     * Looks up a unit's score.
     *
     * @param assessment the tree of an {@code assessment.json}
     * @param unit a county's code, a unit's id, or a name of either
     * @throws ReportException when nobody with a score is called so; the message lists the nearest names
     */
    public static ScoreExplanation of(JsonNode assessment, String unit) throws ReportException {
        Optional<JsonNode> found = scores(assessment)
                .filter(score -> names(score).anyMatch(unit::equals))
                .findFirst();
        if (found.isEmpty()) {
            throw unknown(assessment, unit);
        }
        return new ScoreExplanation(assessment, found.get());
    }

    /** The unit's id, or the county's code. */
    public String unitId() {
        return Tree.text(score.path("unit"), "id");
    }

    private static Stream<JsonNode> scores(JsonNode assessment) {
        return StreamSupport.stream(assessment.path("scores").spliterator(), false);
    }

    private static Stream<String> names(JsonNode score) {
        JsonNode unit = score.path("unit");
        return Stream.of(Tree.text(unit, "id"), Tree.words(unit, "name", Lang.ZH), Tree.words(unit, "name", Lang.EN));
    }

    private static ReportException unknown(JsonNode assessment, String unit) {
        List<String> nearest = scores(assessment)
                .sorted(Comparator.comparingInt((JsonNode score) -> distance(score, unit)))
                .limit(NEAREST)
                .map(score -> Tree.words(score.path("unit"), "name", Lang.ZH))
                .toList();
        Object near = nearest.isEmpty() ? Words.MESSAGES.of("score.noneAtAll") : String.join("、", nearest);
        return new ReportException(Words.MESSAGES.of("score.unknown", Map.of("unit", Lines.clean(unit), "near", near)));
    }

    private static int distance(JsonNode score, String unit) {
        return names(score).mapToInt(name -> Distance.between(name, unit)).min().orElse(Integer.MAX_VALUE);
    }

    /** For the terminal. */
    public String text(Lang lang) {
        return TextWriter.write(document(lang));
    }

    /** As Markdown. */
    public String markdown(Lang lang) {
        return MarkdownWriter.write(document(lang));
    }

    /** The score as the assessment holds it. */
    public String json() {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        root.set("year", tree.path("year"));
        root.set("scoring", tree.path("scheme").path("scoring"));
        root.set("score", score);
        return Json.write(root);
    }

    private Document document(Lang lang) {
        String unit = Tree.words(score.path("unit"), "name", lang);
        Document document = new Document()
                .heading(1, Words.say(lang, "score.explain", Map.of("unit", unit, "year", Tree.text(tree, "year"))));
        document.paragraph(conclusion(lang));
        document.heading(2, Words.say(lang, "score.sum"));
        document.numbered(steps(score, lang));
        lines(document, true, "score.countedList", lang);
        lines(document, false, "score.leftOutList", lang);
        return document;
    }

    private String conclusion(Lang lang) {
        return score.path("total").isNull()
                ? Words.say(lang, "score.none")
                : Words.say(
                        lang,
                        "score.conclusion",
                        Map.of(
                                "total", Points.total(score),
                                "grade", Points.grade(score, lang),
                                "rank", Tree.text(score, "rank")));
    }

    private void lines(Document document, boolean counted, String heading, Lang lang) {
        Map<String, JsonNode> verdicts = new HashMap<>();
        tree.path("verdicts").forEach(v -> verdicts.put(Tree.text(v, "key"), v));
        List<Entry> entries = new ArrayList<>();
        for (JsonNode line : score.path("lines")) {
            if (line.path("credit").isNull() != counted) {
                JsonNode verdict = verdicts.getOrDefault(Tree.text(line, "key"), Json.NODES.objectNode());
                String lead = Words.say(
                        lang,
                        "score.line",
                        Map.of(
                                "title", Tree.words(verdict, "title", lang),
                                "clause", Tree.text(verdict, "clause"),
                                "verdict", Tree.word("verdict", Tree.text(line, "verdict"), lang)));
                entries.add(new Entry(lead, counted ? steps(line, lang) : List.of()));
            }
        }
        if (!entries.isEmpty()) {
            document.heading(2, Words.say(lang, heading, Map.of("count", entries.size())));
            document.listing(entries);
        }
    }

    private static List<String> steps(JsonNode holder, Lang lang) {
        List<String> steps = new ArrayList<>();
        holder.path("steps").forEach(step -> steps.add(Tree.words(step, "text", lang)));
        return steps;
    }
}
