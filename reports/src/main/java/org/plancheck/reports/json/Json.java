package org.plancheck.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Step;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/** How this module builds, writes and reads JSON: exact numbers, fixed order, the same line ends everywhere. */
public final class Json {
    public static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .nodeFactory(NODES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .build();

    private Json() {}

    /** The tree as indented text that ends with a line feed. */
    public static String write(JsonNode tree) {
        try {
            return MAPPER.writer(PRINTER).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code {zh, en}}. */
    public static ObjectNode words(Bilingual words) {
        return NODES.objectNode().put("zh", words.zh()).put("en", words.en());
    }

    /** As {@link #words}, null for null. */
    public static JsonNode wordsOrNull(@Nullable Bilingual words) {
        return words == null ? NODES.nullNode() : words(words);
    }

    /** {@code {code, name}}. */
    public static ObjectNode area(Jurisdiction jurisdiction) {
        return area(jurisdiction.code(), jurisdiction.name());
    }

    /** {@code {code, name}} from its parts. */
    public static ObjectNode area(String code, Bilingual name) {
        ObjectNode node = NODES.objectNode().put("code", code);
        node.set("name", words(name));
        return node;
    }

    /** A plain number, cut off downwards where it has no finite form; null for null. */
    public static @Nullable BigDecimal number(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.toDecimal();
    }

    /** A plain number, cut upwards: closing the gap that is shown suffices. */
    public static @Nullable BigDecimal gap(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.toDecimalUp();
    }

    public static ArrayNode strings(Collection<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    public static ArrayNode integers(Collection<Integer> numbers) {
        ArrayNode array = NODES.arrayNode();
        numbers.forEach(array::add);
        return array;
    }

    public static ArrayNode allWords(Collection<Bilingual> words) {
        ArrayNode array = NODES.arrayNode();
        words.forEach(w -> array.add(words(w)));
        return array;
    }

    /** An array of what a function makes of each element. */
    static <T> ArrayNode each(Collection<T> all, Function<T, JsonNode> one) {
        ArrayNode array = NODES.arrayNode();
        all.forEach(element -> array.add(one.apply(element)));
        return array;
    }

    /** A line of arithmetic. */
    static ObjectNode step(Step step) {
        ObjectNode node = NODES.objectNode().put("code", step.code());
        node.set("args", arguments(step.args()));
        node.set("text", words(step.text()));
        return node;
    }

    /** Arguments of a message, sorted by name. */
    public static ObjectNode arguments(Map<String, ?> args) {
        ObjectNode node = NODES.objectNode();
        new TreeMap<>(args).forEach((name, value) -> node.set(name, argument(value)));
        return node;
    }

    private static JsonNode argument(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Quantity quantity) {
            return NODES.numberNode(quantity.toDecimal());
        }
        if (value instanceof Bilingual words) {
            return words(words);
        }
        if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        }
        if (value instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        return value instanceof Collection<?> many ? argumentList(many) : NODES.textNode(value.toString());
    }

    private static ArrayNode argumentList(Collection<?> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(v -> array.add(argument(v)));
        return array;
    }
}
