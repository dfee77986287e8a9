package org.plancheck.engine.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What YAML and JSON share in growing a tree of {@link Node}s: its limits and its refusals. */
final class TreeBuilder {
    private static final int MAX_DEPTH = 20;
    /** Far above any plan; keeps a file of a million empty lists from filling the memory. */
    private static final int MAX_NODES = 400_000;

    private final Problems problems;
    private int nodes;

    TreeBuilder(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Counts a node that begins here; stops a document that is too deep or too long. */
    void begin(int line, int column, String path, int depth) {
        if (depth > MAX_DEPTH) {
            problems.add(line, column, path, "file.too-deep", Map.of("limit", MAX_DEPTH));
            throw new StopReading();
        }
        if (++nodes > MAX_NODES) {
            problems.add(line, column, path, "file.too-many", Map.of("limit", MAX_NODES));
            throw new StopReading();
        }
    }

    Node.Scalar scalar(int line, int column, String path, @Nullable String text) {
        int stranger = text == null ? -1 : Characters.firstUnprintable(text);
        if (text != null && stranger >= 0) {
            problems.add(line, column, path, "value.character", Map.of("code", Characters.code(text, stranger)));
        }
        return new Node.Scalar(line, column, path, text);
    }

    /** Puts an entry into a mapping, refusing a key that is there already. */
    void put(LinkedHashMap<String, Node> entries, String key, Node value, int line, int column) {
        if (entries.putIfAbsent(key, value) != null) {
            problems.add(line, column, value.path(), "key.double", Map.of("key", key));
        }
    }

    static String child(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String item(String path, List<Node> before) {
        return path + "[" + (before.size() + 1) + "]";
    }
}
