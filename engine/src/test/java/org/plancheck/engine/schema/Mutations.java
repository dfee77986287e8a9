package org.plancheck.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Walks a schema along its own example and spoils each property in turn. */
final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode schema;
    private final JsonNode example;
    private final List<Mutation> mutations = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> properties = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();

    private Mutations(JsonNode schema) {
        this.schema = schema;
        this.example = schema.path("examples").path(0);
    }

    static Mutations of(JsonNode schema) {
        Mutations all = new Mutations(schema);
        all.mapping(schema, "", "");
        return all;
    }

    List<Mutation> all() {
        return mutations;
    }

    /** Properties of the schema that the example does not show, which were therefore not spoilt. */
    Set<String> notShown() {
        Set<String> missing = new TreeSet<>(properties);
        missing.removeAll(shown);
        return missing;
    }

    /** @param at JSON pointer into the example; {@code path} the same without indices */
    private void value(JsonNode rawSchema, String at, String path) {
        JsonNode rules = resolved(rawSchema);
        JsonNode found = example.at(at);
        if (found.isObject() && rules.has("patternProperties")) {
            dataKeys(rules, at, path);
        } else if (found.isObject()) {
            mapping(rules, at, path);
        } else if (found.isArray()) {
            for (int i = 0; i < found.size(); i++) {
                value(rules.path("items"), at + "/" + i, path + "[]");
            }
        }
        if (done.add(path)) {
            wrongKinds(rules, found).forEach(wrong -> replace(at, path, wrong, true));
        }
    }

    private void mapping(JsonNode rules, String at, String path) {
        if (done.add(path + "{}")) {
            change(at, path + " with an unknown key", "surprise", true, object -> object.put("surprise", 1));
        }
        for (Map.Entry<String, JsonNode> property : rules.path("properties").properties()) {
            String key = property.getKey();
            String inner = path + "/" + key;
            properties.add(inner);
            if (!example.at(at).has(key)) {
                continue;
            }
            shown.add(inner);
            boolean required = rules.path("required").toString().contains("\"" + key + "\"");
            if (done.add(inner + " absent")) {
                change(at, inner + " absent", key, required, object -> object.remove(key));
                change(at, inner + " null", key, required, object -> object.putNull(key));
            }
            value(property.getValue(), at + "/" + key, inner);
        }
    }

    private void dataKeys(JsonNode rules, String at, String path) {
        String key = example.at(at).fieldNames().next();
        value(rules.path("patternProperties").elements().next(), at + "/" + escaped(key), path + "/*");
        if (!rules.path("patternProperties").has("\\S")) {
            change(at, path + " with a bad key", "x1", true, object -> object.set("x1", object.get(key)));
        }
    }

    private List<JsonNode> wrongKinds(JsonNode rules, JsonNode found) {
        List<JsonNode> wrong = new ArrayList<>();
        ObjectNode mapping = NODES.objectNode().put("x", 1);
        ArrayNode list = NODES.arrayNode().add("x");
        if (found.isObject()) {
            wrong.add(NODES.textNode("x"));
            wrong.add(list);
            return wrong;
        }
        if (found.isArray()) {
            wrong.add(NODES.textNode("x"));
            wrong.add(mapping);
            wrong.add(NODES.arrayNode().add(list));
            if (rules.has("minItems")) {
                wrong.add(NODES.arrayNode());
            }
            return wrong;
        }
        wrong.add(mapping);
        wrong.add(list);
        wrongScalars(rules, wrong);
        return wrong;
    }

    private static void wrongScalars(JsonNode rules, List<JsonNode> wrong) {
        String types = rules.path("type").toString();
        if (rules.has("enum")) {
            wrong.add(NODES.textNode("no-such-value"));
        } else if (types.contains("boolean")) {
            wrong.add(NODES.textNode("yes"));
            wrong.add(NODES.textNode("maybe"));
        } else if (!types.contains("string")) {
            wrong.add(NODES.textNode("abc"));
            wrong.add(NODES.textNode("1_000"));
            if (types.contains("integer")) {
                wrong.add(NODES.numberNode(1.5));
            }
            if (rules.has("minimum")) {
                wrong.add(NODES.numberNode(rules.get("minimum").asInt() - 1));
            }
            if (rules.has("maximum")) {
                wrong.add(NODES.numberNode(rules.get("maximum").asInt() + 1));
            }
        } else if (rules.has("format")) {
            wrong.add(NODES.textNode("2024/12/31"));
            wrong.add(NODES.textNode("2024-02-30"));
            wrong.add(NODES.textNode("yesterday"));
        } else if (rules.has("pattern")) {
            wrong.add(NODES.textNode("  "));
            if (!rules.get("pattern").asText().equals("\\S")) {
                wrong.add(NODES.textNode("No such form!"));
            }
        }
    }

    private void replace(String at, String path, JsonNode wrong, boolean bad) {
        String parent = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        String key = unescaped(at.substring(at.lastIndexOf('/') + 1));
        String what = path + " = " + wrong;
        JsonNode copy = example.deepCopy();
        JsonNode holder = copy.at(parent);
        if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), wrong);
        } else {
            ((ObjectNode) holder).set(key, wrong);
        }
        String shownKey = holder.isArray() ? parent.substring(parent.lastIndexOf('/') + 1) : key;
        mutations.add(new Mutation(what, shownKey, copy, bad));
    }

    private void change(String at, String what, String key, boolean bad, Consumer<ObjectNode> change) {
        JsonNode copy = example.deepCopy();
        change.accept((ObjectNode) copy.at(at));
        mutations.add(new Mutation(what, key, copy, bad));
    }

    /** A key in a JSON pointer: item keys hold a slash. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }

    private JsonNode resolved(JsonNode rules) {
        return rules.has("$ref") ? schema.at(rules.get("$ref").asText().substring(1)) : rules;
    }
}
