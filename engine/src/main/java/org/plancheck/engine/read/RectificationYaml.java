package org.plancheck.engine.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.Rectification.Answer;
import org.plancheck.model.judging.Rectification.Objection;
import org.plancheck.model.judging.Rectification.StrikeOff;
import org.plancheck.model.text.Bilingual;

/** Writes what an imported ledger says as a YAML file that reads back the same. */
public final class RectificationYaml {
    private static final String SCHEMA =
            "# yaml-language-server: $schema=../../../schemas/rectifications.schema.json\n";

    private RectificationYaml() {}

    /**
     * The whole file.
     *
     * @param ledger name of the workbook that was imported
     * @param sha256 hash of its bytes
     */
    public static String write(String ledger, String sha256, List<Rectification> entries) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("file", ledger);
        source.put("sha256", sha256);
        return SCHEMA
                + "ledger: " + YamlRows.flow(source) + "\n"
                + YamlRows.list(
                        "entries", entries.stream().map(RectificationYaml::row).toList());
    }

    private static Map<String, Object> row(Rectification entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("finding", finding(entry.finding()));
        row.put("state", Fields.kebab(entry.state()));
        YamlRows.put(row, "owner", entry.owner());
        YamlRows.put(row, "measures", entry.measures());
        YamlRows.put(row, "completed", entry.completed());
        YamlRows.put(row, "evidence", evidence(entry.evidence()));
        YamlRows.put(row, "objection", objection(entry.objection()));
        YamlRows.put(row, "answer", answer(entry.answer()));
        YamlRows.put(row, "struckOff", strikeOff(entry.strikeOff()));
        row.put("cell", entry.provenance().place());
        return row;
    }

    private static Map<String, Object> finding(RaisedFinding f) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", f.id());
        node.put("rule", f.ruleId());
        node.put("severity", Fields.kebab(f.severity()));
        node.put("subject", f.subject());
        YamlRows.put(node, "plan", f.planId());
        node.put("jurisdiction", f.jurisdiction());
        node.put("year", f.year());
        YamlRows.put(node, "clause", f.clause());
        node.put("about", words(f.about()));
        node.put("title", words(f.title()));
        node.put("message", words(f.message()));
        node.put("reporter", words(f.reporter()));
        node.put("responsible", f.responsible());
        return node;
    }

    private static Map<String, Object> words(Bilingual words) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("zh", words.zh());
        node.put("en", words.en());
        return node;
    }

    private static @Nullable Map<String, Object> evidence(@Nullable Evidence evidence) {
        if (evidence == null) {
            return null;
        }
        Map<String, Object> node = new LinkedHashMap<>();
        YamlRows.put(node, "number", evidence.number());
        YamlRows.put(node, "issuer", evidence.issuer());
        YamlRows.put(node, "date", evidence.date());
        return node;
    }

    private static @Nullable Map<String, Object> objection(@Nullable Objection objection) {
        if (objection == null) {
            return null;
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("reason", objection.reason());
        YamlRows.put(node, "filed", objection.filed());
        return node;
    }

    private static @Nullable Map<String, Object> answer(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("decision", Fields.kebab(answer.decision()));
        YamlRows.put(node, "reason", answer.reason());
        YamlRows.put(node, "date", answer.date());
        node.put("by", answer.by());
        return node;
    }

    private static @Nullable Map<String, Object> strikeOff(@Nullable StrikeOff strikeOff) {
        if (strikeOff == null) {
            return null;
        }
        Map<String, Object> node = new LinkedHashMap<>();
        YamlRows.put(node, "date", strikeOff.date());
        node.put("by", strikeOff.by());
        return node;
    }
}
