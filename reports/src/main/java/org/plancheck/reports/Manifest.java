package org.plancheck.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Input;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.json.Json;

/** What lies in a report folder and what it was made from, each with its hash: who holds it can prove both. */
final class Manifest {
    /** What the field {@code schema} says. */
    static final String SCHEMA = "plancheck/manifest/1";

    private Manifest() {}

    /** What is told of a file's content. */
    record Entry(long bytes, String sha256) {
        static Entry of(byte[] content) {
            return new Entry(content.length, ReportFolder.sha256(content));
        }
    }

    static String of(Assessment assessment, Lang lang, SortedMap<String, Entry> files) {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        root.set("title", Json.words(assessment.title()));
        root.put("year", assessment.year()).put("asOf", assessment.asOf().toString());
        root.put("language", lang.code());
        root.put("engineVersion", assessment.engineVersion()).put("ruleSetVersion", assessment.ruleSetVersion());
        root.put("scheme", assessment.scheme().id());
        root.set("plans", Json.strings(assessment.plans().stream().map(Plan::id).toList()));
        ArrayNode inputs = root.putArray("inputs");
        for (Input input : assessment.inputs()) {
            inputs.addObject().put("file", input.file()).put("sha256", input.sha256());
        }
        ArrayNode listed = root.putArray("files");
        files.forEach((name, entry) ->
                listed.addObject().put("file", name).put("bytes", entry.bytes()).put("sha256", entry.sha256()));
        return Json.write(root);
    }
}
