package org.plancheck.reports.collect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plancheck.model.collect.Collecting;
import org.plancheck.model.collect.SentFile;
import org.plancheck.model.collect.UnitReturn;
import org.plancheck.model.judging.Input;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** How far the collecting has come, for machines; its shape is a contract: {@code schemas/collecting.schema.json}. */
public final class CollectingJson {
    /** What the field {@code schema} says. */
    public static final String SCHEMA = "plancheck/collecting/1";

    private CollectingJson() {}

    /** The whole, files and missing items included. */
    public static String write(Collecting collecting) {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        root.set("title", Json.words(collecting.title()));
        root.put("illustrative", collecting.illustrative()).put("year", collecting.year());
        root.set(
                "plans",
                Json.strings(collecting.plans().stream().map(p -> p.id()).toList()));
        ObjectNode counts = root.putObject("counts");
        for (UnitReturn.State state : UnitReturn.State.values()) {
            counts.put(Words.code(state), collecting.count(state));
        }
        root.putObject("burden")
                .put("plans", collecting.plans().size())
                .put("asked", collecting.asked())
                .put("shared", collecting.shared());
        ArrayNode units = root.putArray("units");
        collecting.units().forEach(unit -> units.add(unit(unit)));
        root.set("others", files(collecting.others()));
        return Json.write(root);
    }

    private static ObjectNode unit(UnitReturn unit) {
        ObjectNode node = Json.NODES.objectNode().put("id", unit.id());
        node.set("name", Json.words(unit.name()));
        node.set("jurisdiction", Json.area(unit.jurisdiction()));
        node.put("state", Words.code(unit.state()))
                .put("asked", unit.asked())
                .put("shared", unit.shared())
                .put("answered", unit.answered());
        ArrayNode open = node.putArray("open");
        for (UnitReturn.OpenItem item : unit.open()) {
            ObjectNode one = open.addObject().put("clause", item.clause()).put("required", item.required());
            one.set("title", Json.words(item.title()));
            one.set("document", Json.words(item.document()));
        }
        node.set("files", files(unit.files()));
        return node;
    }

    private static ArrayNode files(List<SentFile> files) {
        ArrayNode array = Json.NODES.arrayNode();
        for (SentFile file : files) {
            ObjectNode node = array.addObject().put("file", file.file()).put("sha256", file.sha256());
            node.put("status", Words.code(file.status()));
            node.set("reporter", Json.wordsOrNull(file.reporter()));
            node.put("sequence", file.sequence());
            node.put(
                    "submitted",
                    file.submitted() == null ? null : file.submitted().toString());
            if (file.status() != Input.Status.REFUSED) {
                SentFile.Counts counts = file.counts();
                node.putObject("counts")
                        .put("values", counts.values())
                        .put("duties", counts.duties())
                        .put("notApplicable", counts.notApplicable())
                        .put("blank", counts.blank());
            }
            node.set("problems", Json.allWords(file.problems()));
        }
        return array;
    }
}
