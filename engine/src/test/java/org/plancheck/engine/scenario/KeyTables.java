package org.plancheck.engine.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.plancheck.model.text.Lang;

/** The keys of one kind of file as Markdown tables, from its schema. */
final class KeyTables {
    private static final Map<String, String> TYPES_ZH = Map.of(
            "string", "文字",
            "integer", "整数",
            "number", "数",
            "boolean", "是否",
            "array", "列表",
            "object", "映射");

    private final JsonNode schema;
    private final Lang lang;
    private final List<String> lines = new ArrayList<>();

    KeyTables(JsonNode schema, Lang lang) {
        this.schema = schema;
        this.lang = lang;
    }

    /** What the file is, then a table for the file itself and for each kind of entry in it. */
    String text() {
        String name = schema.path("title").asText().replaceFirst(".*\\((.*)\\)", "$1");
        lines.add("### `" + name + "`");
        lines.add("");
        lines.add(words(schema));
        table(schema);
        schema.path("$defs").properties().forEach(definition -> {
            lines.add("");
            lines.add("**" + definition.getKey() + "** — " + words(definition.getValue()));
            table(definition.getValue());
        });
        return String.join("\n", lines) + "\n";
    }

    private void table(JsonNode object) {
        if (object.path("properties").isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(
                lang == Lang.ZH
                        ? "| 键 | 类型 | 必填 | 含义 | 可取的值 | 示例 |"
                        : "| key | type | required | meaning | allowed | example |");
        lines.add("|---|---|---|---|---|---|");
        rows("", object);
    }

    private void rows(String above, JsonNode object) {
        TreeSet<String> required = new TreeSet<>();
        object.path("required").forEach(key -> required.add(key.asText()));
        object.path("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            String key = above + property.getKey();
            lines.add("| `%s` | %s | %s | %s | %s | %s |"
                    .formatted(
                            key,
                            type(value),
                            required.contains(property.getKey()) ? "✓" : "",
                            words(value),
                            allowed(value),
                            example(value)));
            rows(key + ".", value);
            rows(key + "[].", value.path("items"));
        });
    }

    private String type(JsonNode value) {
        String kind = value.has("$ref") ? reference(value) : own(value);
        return value.path("items").has("$ref") ? kind + " → " + reference(value.path("items")) : kind;
    }

    private static String reference(JsonNode value) {
        return value.path("$ref").asText().replaceFirst(".*/", "");
    }

    private String own(JsonNode value) {
        JsonNode type = value.path("type");
        return type.isMissingNode()
                ? word("string")
                : type.isTextual()
                        ? word(type.asText())
                        : texts(type).stream()
                                .filter(t -> !t.equals("null"))
                                .map(this::word)
                                .collect(Collectors.joining(" / "));
    }

    private String word(String type) {
        return lang == Lang.ZH ? TYPES_ZH.getOrDefault(type, type) : type;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String allowed(JsonNode value) {
        if (value.has("enum")) {
            return texts(value.path("enum")).stream()
                    .filter(choice -> !choice.equals("null"))
                    .map(choice -> "`" + choice + "`")
                    .collect(Collectors.joining(" "));
        }
        if (value.has("minimum")) {
            return value.path("minimum").asText() + "–"
                    + (value.has("maximum") ? value.path("maximum").asText() : "");
        }
        String pattern = value.path("pattern").asText();
        return pattern.isEmpty() || pattern.equals("\\S") ? "" : "`" + pattern.replace("|", "\\|") + "`";
    }

    private static String example(JsonNode value) {
        JsonNode example = value.path("examples").path(0);
        if (example.isMissingNode()) {
            return "";
        }
        String text = example.isTextual() ? example.asText() : example.toString();
        return "`" + text.replace("|", "\\|") + "`";
    }

    /** A description holds both languages: Chinese up to a full stop before a blank, then English. */
    private String words(JsonNode value) {
        String both = value.path("description").asText();
        int end = both.indexOf("。 ");
        String own = end < 0 ? both : lang == Lang.ZH ? both.substring(0, end + 1) : both.substring(end + 2);
        return Objects.requireNonNull(own).replace("|", "\\|");
    }
}
