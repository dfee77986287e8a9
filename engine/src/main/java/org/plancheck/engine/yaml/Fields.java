package org.plancheck.engine.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/**
 * The keys of one mapping, asked for by name and kind. Each mistake is noted and a harmless stand-in
 * returned, so that reading goes on and all mistakes come out at once; whoever reads must look at the
 * problems before using the result. {@link #done} refuses the keys nobody asked for.
 */
public final class Fields {
    /** Years outside are slips of the pen. */
    public static final int FIRST_YEAR = 1949;

    public static final int LAST_YEAR = 2199;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

    private final Node at;
    private final Map<String, Node> entries;
    private final Problems problems;
    private final Set<String> asked = new TreeSet<>();

    private Fields(Node at, Map<String, Node> entries, Problems problems) {
        this.at = at;
        this.entries = entries;
        this.problems = problems;
    }

    /** The fields of a node that must be a mapping. */
    public static Fields of(Node node, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(node, mapping.entries(), problems);
        }
        problems.add(node, "node.not-a-mapping", Map.of());
        return new Fields(node, Map.of(), problems);
    }

    /** The node itself, for mistakes about the whole. */
    public Node node() {
        return at;
    }

    public Problems problems() {
        return problems;
    }

    /** Whether the key is there with a value. Counts as asked for. */
    public boolean has(String key) {
        asked.add(key);
        Node node = entries.get(key);
        return node != null && !(node instanceof Node.Scalar scalar && scalar.text() == null);
    }

    /** The node of a key, null when absent. Counts as asked for. */
    public @Nullable Node get(String key) {
        return has(key) ? entries.get(key) : null;
    }

    /** Notes a mistake at a key, or at the mapping when the key is absent. */
    public void problem(String key, String code, Map<String, Object> args) {
        problems.add(entries.getOrDefault(key, at), code, args);
    }

    /** A text that may be absent. */
    public @Nullable String optionalText(String key) {
        Node node = get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar && scalar.text() != null) {
            return scalar.text();
        }
        problems.add(node, "value.not-a-text", Map.of("key", key));
        return null;
    }

    /** A text that must be there. */
    public String text(String key) {
        String text = optionalText(key);
        if (text == null || text.isBlank()) {
            missing(key);
            return "";
        }
        return text;
    }

    /** A text that must match a pattern; the message shows the example. */
    public String text(String key, Pattern pattern, String example) {
        String text = text(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            problem(key, "value.bad-form", Map.of("key", key, "found", text, "example", example));
        }
        return text;
    }

    /** A whole number that may be absent. */
    public @Nullable Integer optionalWhole(String key, int low, int high) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        if (WHOLE.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number >= low && number <= high) {
                return (int) number;
            }
        }
        problem(key, "value.not-whole", Map.of("key", key, "found", text, "low", low, "high", high));
        return null;
    }

    /** A whole number that must be there. */
    public int whole(String key, int low, int high) {
        return wholeOr(key, low, high, low);
    }

    /** A whole number that must be there, with the stand-in to use when it is not. */
    public int wholeOr(String key, int low, int high, int standIn) {
        Integer number = optionalWhole(key, low, high);
        if (number == null && !has(key)) {
            missing(key);
        }
        return number == null ? standIn : number;
    }

    /** A year that must be there. */
    public int year(String key) {
        return whole(key, FIRST_YEAR, LAST_YEAR);
    }

    /** An exact decimal that may be absent. */
    public @Nullable Quantity optionalDecimal(String key) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        if (DECIMAL.matcher(text).matches()) {
            return Quantity.of(new BigDecimal(text));
        }
        problem(key, "value.not-decimal", Map.of("key", key, "found", text));
        return null;
    }

    /** An exact decimal that must be there. */
    public Quantity decimal(String key) {
        Quantity number = optionalDecimal(key);
        if (number == null && !has(key)) {
            missing(key);
        }
        return number == null ? Quantity.ZERO : number;
    }

    /** An exact decimal that must be there, within bounds. */
    public Quantity decimal(String key, int low, int high) {
        Quantity number = decimal(key);
        if (!number.atLeast(Quantity.of(low)) || number.above(Quantity.of(high))) {
            problem(key, "value.not-between", Map.of("key", key, "found", number.toPlain(), "low", low, "high", high));
        }
        return number;
    }

    /** Whether there is an exact decimal. */
    public boolean isDecimal(String key) {
        return get(key) instanceof Node.Scalar scalar
                && scalar.text() != null
                && DECIMAL.matcher(scalar.text()).matches();
    }

    /** {@code true} or {@code false}, which must be there. */
    public boolean requiredFlag(String key) {
        if (!has(key)) {
            missing(key);
        }
        return flag(key);
    }

    /** {@code true} or {@code false}, false when absent. */
    public boolean flag(String key) {
        String text = optionalText(key);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            problem(key, "value.not-allowed", Map.of("key", key, "found", text, "allowed", "true, false"));
        }
        return text.equals("true");
    }

    /** An ISO date that may be absent. */
    public @Nullable LocalDate optionalDate(String key) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(key, "value.not-a-date", Map.of("key", key, "found", text));
            return null;
        }
    }

    /** An ISO date that must be there. */
    public LocalDate date(String key) {
        LocalDate date = optionalDate(key);
        if (date == null && !has(key)) {
            missing(key);
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    /** One of the names of an enum, written in kebab case. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        E value = optionalChoice(key, type);
        if (value == null && !has(key)) {
            missing(key);
        }
        return value == null ? type.getEnumConstants()[0] : value;
    }

    /** One of the names of an enum, or null when absent. */
    public <E extends Enum<E>> @Nullable E optionalChoice(String key, Class<E> type) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (kebab(constant).equals(text)) {
                return constant;
            }
        }
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Fields::kebab).toList();
        problem(key, "value.not-allowed", Map.of("key", key, "found", text, "allowed", String.join(", ", allowed)));
        return null;
    }

    /** A mapping with both {@code zh} and {@code en}. */
    public Bilingual words(String key) {
        Node node = get(key);
        if (node == null) {
            missing(key);
            return Bilingual.same("");
        }
        Fields words = of(node, problems);
        Bilingual both = new Bilingual(words.text("zh"), words.text("en"));
        words.done();
        return both;
    }

    /** As {@link #words}, null when absent. */
    public @Nullable Bilingual optionalWords(String key) {
        return has(key) ? words(key) : null;
    }

    /** The fields of a nested mapping, null when absent. */
    public @Nullable Fields optionalFields(String key) {
        Node node = get(key);
        return node == null ? null : of(node, problems);
    }

    /** Each item of a list, read by a function; empty when absent. */
    public <T> List<T> list(String key, Function<Node, T> reader) {
        Node node = get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(node, "node.not-a-list", Map.of("key", key));
            return List.of();
        }
        return sequence.items().stream().map(reader).toList();
    }

    /** Each item of a list of mappings that must be there, if only as {@code []}. */
    public <T> List<T> requiredListOf(String key, Function<Fields, T> reader) {
        if (!has(key)) {
            missing(key);
        }
        return listOf(key, reader);
    }

    /** Each item of a list of mappings. */
    public <T> List<T> listOf(String key, Function<Fields, T> reader) {
        return list(key, node -> reader.apply(of(node, problems)));
    }

    /** A list of texts, none of them blank; empty when absent. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        list(key, node -> {
            String text = node instanceof Node.Scalar scalar ? scalar.text() : null;
            if (text == null) {
                problems.add(node, "value.not-a-text", Map.of("key", key));
            } else if (text.isBlank()) {
                problems.add(node, "value.blank", Map.of("key", key));
            } else {
                texts.add(text);
            }
            return node;
        });
        return List.copyOf(texts);
    }

    /** A list of years that must hold at least one. */
    public Set<Integer> years(String key) {
        Set<Integer> years = new TreeSet<>();
        List<String> typed = texts(key);
        for (String text : typed) {
            if (text.matches("19(49|[5-9]\\d)|2[01]\\d\\d")) {
                years.add(Integer.valueOf(text));
            } else {
                problem(
                        key,
                        "value.not-whole",
                        Map.of("key", key, "found", text, "low", FIRST_YEAR, "high", LAST_YEAR));
            }
        }
        Node node = get(key);
        if (node == null
                || node instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
            missing(key);
        }
        return years;
    }

    /** A mapping from text keys to decimals; empty when absent. */
    public Map<String, Quantity> decimals(String key) {
        Fields inner = optionalFields(key);
        Map<String, Quantity> decimals = new LinkedHashMap<>();
        if (inner != null) {
            inner.entries.keySet().forEach(name -> decimals.put(name, inner.decimal(name)));
        }
        return decimals;
    }

    /** Keys in the order of the file, for mappings whose keys are data. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** Refuses keys that nobody asked for, naming those that exist. */
    public void done() {
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                problems.add(
                        entry.getValue(),
                        "key.unknown",
                        Map.of("key", entry.getKey(), "allowed", String.join(", ", asked)));
            }
        }
    }

    private void missing(String key) {
        problems.add(at, "key.missing", Map.of("key", key));
    }

    /** The name of an enum constant as written in YAML and JSON: {@code BY_DEADLINE} → {@code by-deadline}. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
