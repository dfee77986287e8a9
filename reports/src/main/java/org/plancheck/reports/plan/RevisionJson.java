package org.plancheck.reports.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.revision.EntryChange;
import org.plancheck.model.revision.Revision;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** What a revised plan changes, for other programs; a contract: {@code schemas/plan-diff.schema.json}. */
public final class RevisionJson {
    /** What the field {@code schema} says. */
    public static final String SCHEMA = "plancheck/plan-diff/1";

    private RevisionJson() {}

    /** Entries and, where data were given, verdicts. */
    public static String write(Revision revision) {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        root.set("before", plan(revision.before()));
        root.set("after", plan(revision.after()));
        ArrayNode entries = root.putArray("entries");
        revision.entries().forEach(entry -> entries.add(entry(entry)));
        root.set("data", data(revision.data()));
        return Json.write(root);
    }

    private static ObjectNode plan(Plan plan) {
        ObjectNode node = Json.NODES.objectNode().put("id", plan.id());
        node.set("title", Json.words(plan.title()));
        return node.put("documentNumber", plan.documentNumber());
    }

    private static ObjectNode entry(EntryChange entry) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("kind", Words.code(entry.kind()))
                .put("change", Words.code(entry.change()))
                .put("before", entry.before())
                .put("after", entry.after())
                .put("clause", entry.clause());
        node.set("title", Json.words(entry.title()));
        ArrayNode fields = node.putArray("fields");
        entry.fields()
                .forEach(field -> fields.addObject()
                        .put("field", field.field())
                        .put("before", field.before())
                        .put("after", field.after()));
        return node;
    }

    private static JsonNode data(Revision.@Nullable OnData data) {
        if (data == null) {
            return Json.NODES.nullNode();
        }
        ObjectNode node = Json.NODES.objectNode().put("year", data.year()).put("judged", data.judged());
        node.put("turned", data.differing().size());
        ArrayNode verdicts = node.putArray("verdicts");
        data.turned().forEach(turned -> {
            ObjectNode one = verdicts.addObject()
                    .put("item", turned.any().due().itemKey())
                    .put("year", turned.any().due().year());
            one.set("title", Json.words(turned.any().due().item().title()));
            one.set("jurisdiction", Json.area(turned.any().due().jurisdiction()));
            one.set("before", verdict(turned.before()));
            one.set("after", verdict(turned.after()));
        });
        return node;
    }

    private static JsonNode verdict(@Nullable Judgement judgement) {
        if (judgement == null) {
            return Json.NODES.nullNode();
        }
        return Json.NODES
                .objectNode()
                .put("verdict", Words.code(judgement.verdict()))
                .put("value", Json.number(judgement.due().value()))
                .put("threshold", Json.number(judgement.due().threshold()));
    }
}
