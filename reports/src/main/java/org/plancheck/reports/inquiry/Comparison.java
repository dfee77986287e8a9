package org.plancheck.reports.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.document.HtmlWriter;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.Tree;
import org.plancheck.reports.words.Words;

/**
 * What changed between two assessments: findings new, persisting and resolved, by their ids; and verdicts that turned.
 */
public final class Comparison {
    /** What the field {@code schema} of the JSON form says. */
    public static final String SCHEMA = "plancheck/comparison/1";

    private final JsonNode earlier;
    private final JsonNode later;
    private final List<JsonNode> added = new ArrayList<>();
    private final List<JsonNode> persisting = new ArrayList<>();
    private final List<JsonNode> resolved = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<String> appeared = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();

    /**
     * A verdict that is not what it was.
     *
     * @param key {@code plan/item@jurisdiction/year}
     * @param from the earlier verdict's code
     * @param to the later verdict's code
     */
    public record Turn(String key, String from, String to) {}

    private Comparison(JsonNode earlier, JsonNode later) {
        this.earlier = earlier;
        this.later = later;
        compareFindings();
        compareVerdicts();
    }

    /** Compares the trees of two {@code assessment.json} files. */
    public static Comparison of(JsonNode earlier, JsonNode later) {
        return new Comparison(earlier, later);
    }

    /** Findings of the later assessment that the earlier one did not have. */
    public List<JsonNode> added() {
        return List.copyOf(added);
    }

    /** Findings of both, as the later one words them. */
    public List<JsonNode> persisting() {
        return List.copyOf(persisting);
    }

    /** Findings of the earlier assessment that are gone. */
    public List<JsonNode> resolved() {
        return List.copyOf(resolved);
    }

    /** Verdicts of both that are not the same, by key. */
    public List<Turn> turns() {
        return List.copyOf(turns);
    }

    private void compareFindings() {
        Map<String, JsonNode> before = byId(earlier, "findings", "id");
        Map<String, JsonNode> now = byId(later, "findings", "id");
        now.forEach((id, finding) -> (before.containsKey(id) ? persisting : added).add(finding));
        before.forEach((id, finding) -> {
            if (!now.containsKey(id)) {
                resolved.add(finding);
            }
        });
    }

    private void compareVerdicts() {
        Map<String, JsonNode> before = byId(earlier, "verdicts", "key");
        Map<String, JsonNode> now = byId(later, "verdicts", "key");
        new TreeMap<>(before).forEach((key, verdict) -> {
            JsonNode same = now.get(key);
            if (same == null) {
                gone.add(key);
            } else if (!verdictOf(verdict).equals(verdictOf(same))) {
                turns.add(new Turn(key, verdictOf(verdict), verdictOf(same)));
            }
        });
        new TreeSet<>(now.keySet())
                .stream().filter(key -> !before.containsKey(key)).forEach(appeared::add);
    }

    private static Map<String, JsonNode> byId(JsonNode tree, String list, String field) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        tree.path(list).forEach(element -> byId.put(Tree.text(element, field), element));
        return byId;
    }

    private static String verdictOf(JsonNode verdict) {
        return Tree.text(verdict, "verdict");
    }

    /** For the terminal. */
    public String text(Lang lang) {
        return TextWriter.write(document(lang));
    }

    /** As Markdown. */
    public String markdown(Lang lang) {
        return MarkdownWriter.write(document(lang));
    }

    /** As one self-contained page. */
    public String html(Lang lang) {
        return HtmlWriter.write(document(lang), lang);
    }

    /** For other programs; findings as the assessments hold them. */
    public String json() {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        root.set("old", version(earlier));
        root.set("new", version(later));
        ObjectNode findings = root.putObject("findings");
        findings.set("new", array(added));
        findings.set("persisting", array(persisting));
        findings.set("resolved", array(resolved));
        ArrayNode turned = root.putArray("verdicts");
        turns.forEach(
                t -> turned.addObject().put("key", t.key()).put("old", t.from()).put("new", t.to()));
        root.set("verdictsOnlyInNew", Json.strings(appeared));
        root.set("verdictsOnlyInOld", Json.strings(gone));
        return Json.write(root);
    }

    private static ObjectNode version(JsonNode tree) {
        ObjectNode node = Json.NODES.objectNode();
        for (String field : List.of("title", "year", "asOf", "engineVersion", "ruleSetVersion")) {
            node.set(field, tree.path(field));
        }
        return node;
    }

    private static ArrayNode array(List<JsonNode> findings) {
        ArrayNode array = Json.NODES.arrayNode();
        findings.forEach(array::add);
        return array;
    }

    private Document document(Lang lang) {
        Document document = new Document().heading(1, Words.say(lang, "compare.title"));
        document.table(
                List.of(Words.say(lang, "md.thing"), Words.say(lang, "compare.old"), Words.say(lang, "compare.new")),
                List.of(
                        List.of(Words.say(lang, "compare.assessment"), title(earlier, lang), title(later, lang)),
                        pair("md.year", "year", lang),
                        pair("md.asOf", "asOf", lang),
                        pair("compare.engine", "engineVersion", lang),
                        pair("compare.rules", "ruleSetVersion", lang)));
        document.paragraph(Words.say(
                lang,
                "compare.summary",
                Map.of(
                        "added", added.size(),
                        "persisting", persisting.size(),
                        "resolved", resolved.size(),
                        "turned", turns.size(),
                        "appeared", appeared.size(),
                        "gone", gone.size())));
        group(document, "compare.added", added, lang);
        group(document, "compare.persisting", persisting, lang);
        group(document, "compare.resolved", resolved, lang);
        turned(document, lang);
        return document;
    }

    private static String title(JsonNode tree, Lang lang) {
        return Tree.words(tree, "title", lang);
    }

    private List<String> pair(String code, String field, Lang lang) {
        return List.of(Words.say(lang, code), Tree.text(earlier, field), Tree.text(later, field));
    }

    private static void group(Document document, String code, List<JsonNode> findings, Lang lang) {
        document.heading(2, Words.say(lang, code, Map.of("count", findings.size())));
        if (findings.isEmpty()) {
            document.paragraph(Words.say(lang, "word.none"));
        } else {
            document.listing(findings.stream().map(f -> entry(f, lang)).toList());
        }
    }

    private static Entry entry(JsonNode finding, Lang lang) {
        String lead = Words.say(
                lang,
                "md.lead",
                Map.of("title", Tree.words(finding, "title", lang), "message", Tree.words(finding, "message", lang)));
        String where = Words.say(
                lang,
                "compare.where",
                Map.of(
                        "area", Tree.area(finding, lang),
                        "reporter", Tree.words(finding, "reporter", lang),
                        "year", Tree.text(finding, "year"),
                        "severity", Tree.word("severity", Tree.text(finding, "severity"), lang)));
        return new Entry(lead, List.of(where, Tree.text(finding, "id")));
    }

    private void turned(Document document, Lang lang) {
        document.heading(2, Words.say(lang, "compare.turned", Map.of("count", turns.size())));
        if (turns.isEmpty()) {
            document.paragraph(Words.say(lang, "word.none"));
            return;
        }
        Map<String, JsonNode> known = byId(earlier, "verdicts", "key");
        known.putAll(byId(later, "verdicts", "key"));
        document.table(
                List.of(
                        Words.say(lang, "text.item"),
                        Words.say(lang, "text.area"),
                        Words.say(lang, "explain.year"),
                        Words.say(lang, "compare.old"),
                        Words.say(lang, "compare.new"),
                        Words.say(lang, "explain.key")),
                turns.stream().map(t -> row(t, known, lang)).toList());
    }

    private static List<String> row(Turn turn, Map<String, JsonNode> known, Lang lang) {
        JsonNode verdict = known.getOrDefault(turn.key(), Json.NODES.objectNode());
        return List.of(
                Tree.words(verdict, "title", lang),
                Tree.area(verdict, lang),
                Tree.text(verdict, "year"),
                Tree.word("verdict", turn.from(), lang),
                Tree.word("verdict", turn.to(), lang),
                turn.key());
    }
}
