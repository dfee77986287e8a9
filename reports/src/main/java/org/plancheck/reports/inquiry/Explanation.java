package org.plancheck.reports.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextWriter;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.Tree;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/**
 * Why: everything an assessment knows about one finding or one verdict, with the arithmetic a clerk can redo.
 */
public final class Explanation {
    /** What the field {@code schema} of the JSON form says. */
    public static final String SCHEMA = "plancheck/explanation/1";

    /** As many near misses as a person reads. */
    private static final int NEAREST = 5;

    private final String id;
    private final List<JsonNode> findings;
    private final List<JsonNode> verdicts;

    private Explanation(String id, List<JsonNode> findings, List<JsonNode> verdicts) {
        this.id = id;
        this.findings = findings;
        this.verdicts = verdicts;
    }

    /**
     * Looks up a finding id or a verdict key ({@code plan/item@jurisdiction/year}).
     *
     * @param assessment the tree of an {@code assessment.json}
     * @throws ReportException when there is neither; the message lists the nearest ids
     */
    public static Explanation of(JsonNode assessment, String id) throws ReportException {
        List<JsonNode> findings = new ArrayList<>();
        assessment.path("findings").forEach(f -> {
            if (Tree.text(f, "id").equals(id) || verdictKey(f).equals(id)) {
                findings.add(f);
            }
        });
        List<JsonNode> verdicts = new ArrayList<>();
        assessment.path("verdicts").forEach(v -> {
            String key = Tree.text(v, "key");
            if (key.equals(id) || findings.stream().anyMatch(f -> verdictKey(f).equals(key))) {
                verdicts.add(v);
            }
        });
        if (findings.isEmpty() && verdicts.isEmpty()) {
            throw unknown(assessment, id);
        }
        return new Explanation(id, findings, verdicts);
    }

    /** The key of the verdict a finding is about; of a finding about a value no verdict has that key. */
    private static String verdictKey(JsonNode finding) {
        return Tree.text(finding, "subject") + "@" + Tree.text(finding.path("jurisdiction"), "code") + "/"
                + Tree.text(finding, "year");
    }

    private static ReportException unknown(JsonNode assessment, String id) {
        Stream<String> findings = ids(assessment, "findings", "id");
        Stream<String> verdicts = ids(assessment, "verdicts", "key");
        List<String> nearest = Stream.concat(findings, verdicts)
                .distinct()
                .sorted(Comparator.comparing((String known) -> Distance.between(known, id))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
        Object near = nearest.isEmpty() ? Words.MESSAGES.of("explain.none") : String.join("  ", nearest);
        return new ReportException(Words.MESSAGES.of("explain.unknown", Map.of("id", Lines.clean(id), "near", near)));
    }

    private static Stream<String> ids(JsonNode assessment, String list, String field) {
        List<String> ids = new ArrayList<>();
        assessment.path(list).forEach(element -> ids.add(Tree.text(element, field)));
        return ids.stream();
    }

    /** For the terminal. */
    public String text(Lang lang) {
        return TextWriter.write(document(lang));
    }

    /** As Markdown. */
    public String markdown(Lang lang) {
        return MarkdownWriter.write(document(lang));
    }

    /** The finding and verdict objects as the assessment holds them. */
    public String json() {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA).put("id", id);
        ArrayNode found = root.putArray("findings");
        findings.forEach(found::add);
        ArrayNode judged = root.putArray("verdicts");
        verdicts.forEach(judged::add);
        return Json.write(root);
    }

    private Document document(Lang lang) {
        Document document = new Document().heading(1, Words.say(lang, "explain.title", Map.of("id", Lines.clean(id))));
        findings.forEach(f -> finding(document, f, lang));
        verdicts.forEach(v -> verdict(document, v, lang));
        return document;
    }

    private static void finding(Document document, JsonNode finding, Lang lang) {
        document.heading(2, Words.say(lang, "explain.finding", Map.of("title", Tree.words(finding, "title", lang))));
        document.paragraph(Tree.words(finding, "message", lang));
        Facing facing = new Facing(lang);
        facing.add("explain.severity", Tree.word("severity", Tree.text(finding, "severity"), lang));
        facing.add("explain.area", Tree.area(finding, lang));
        facing.add("explain.year", Tree.text(finding, "year"));
        facing.add("md.clause", clause(finding));
        facing.add("text.reporter", Tree.words(finding, "reporter", lang));
        facing.add("md.responsible", units(finding, lang));
        facing.add("md.remedy", Tree.words(finding, "remedy", lang));
        facing.add("explain.rule", Tree.text(finding, "rule"));
        facing.add("explain.id", Tree.text(finding, "id"));
        facing.add("explain.sources", String.join(", ", Tree.texts(finding, "sources")));
        document.table(facing.headings(), facing.rows());
    }

    private static void verdict(Document document, JsonNode verdict, Lang lang) {
        document.heading(
                2,
                Words.say(
                        lang,
                        "explain.verdict",
                        Map.of(
                                "title", Tree.words(verdict, "title", lang),
                                "area", Tree.area(verdict, lang),
                                "year", Tree.text(verdict, "year"),
                                "verdict", verdictWords(verdict, lang))));
        List<String> steps = new ArrayList<>();
        verdict.path("steps").forEach(step -> steps.add(Tree.words(step, "text", lang)));
        document.paragraph(Words.say(lang, "explain.arithmetic"));
        document.numbered(steps);
        Facing facing = facts(verdict, lang);
        document.table(facing.headings(), facing.rows());
    }

    private static String verdictWords(JsonNode verdict, Lang lang) {
        String words = Tree.word("verdict", Tree.text(verdict, "verdict"), lang);
        String replaced = Tree.text(verdict, "replaced");
        return replaced.isEmpty()
                ? words
                : Words.say(
                        lang,
                        "explain.replaced",
                        Map.of("verdict", words, "replaced", Tree.word("verdict", replaced, lang)));
    }

    private static Facing facts(JsonNode verdict, Lang lang) {
        Facing facing = new Facing(lang);
        facing.add(isVerified(verdict) ? "explain.verifiedValue" : "text.value", Tree.figure(verdict, "value", lang));
        facing.add("text.target", Tree.figure(verdict, "threshold", lang));
        facing.add("explain.path", Tree.figure(verdict, "path", lang));
        facing.add("text.gap", Tree.figure(verdict, "gap", lang));
        facing.add("explain.state", Tree.word("state", Tree.text(verdict, "state"), lang));
        facing.add("md.clause", clause(verdict));
        facing.add("explain.marker", Tree.text(verdict, "marker"));
        facing.add("text.reporter", Tree.words(verdict, "reporter", lang));
        facing.add("md.responsible", units(verdict, lang));
        facing.add("explain.rule", Tree.text(verdict, "rule"));
        facing.add("explain.key", Tree.text(verdict, "key"));
        facing.add("explain.sources", String.join(", ", Tree.texts(verdict, "sources")));
        return facing;
    }

    private static boolean isVerified(JsonNode verdict) {
        List<String> codes = verdict.path("steps").findValuesAsText("code");
        return codes.stream().anyMatch(code -> code.startsWith("verified"));
    }

    private static String clause(JsonNode node) {
        return (Tree.text(node, "clause") + " " + Tree.text(node, "documentNumber")).strip();
    }

    private static String units(JsonNode node, Lang lang) {
        List<String> units = Tree.texts(node, "responsible");
        return units.isEmpty() ? Words.notListed().in(lang) : String.join(lang == Lang.ZH ? "、" : ", ", units);
    }

    /** Names and what belongs to them; what is unknown is left out. */
    private static final class Facing {
        private final Lang lang;
        private final List<List<String>> rows = new ArrayList<>();

        Facing(Lang lang) {
            this.lang = lang;
        }

        void add(String code, String content) {
            if (!content.isEmpty() && !content.equals(Facts.NOTHING)) {
                rows.add(List.of(Words.say(lang, code), content));
            }
        }

        List<String> headings() {
            return List.of(Words.say(lang, "md.thing"), Words.say(lang, "md.content"));
        }

        List<List<String>> rows() {
            return rows;
        }
    }
}
