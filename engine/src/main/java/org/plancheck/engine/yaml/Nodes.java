package org.plancheck.engine.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Completes located trees: what a case leaves out is filled in, what it says keeps its place for messages. */
public final class Nodes {
    private Nodes() {}

    /** A mapping with the entries of a second one laid over it; anything but two mappings is left to the reader. */
    public static Node over(@Nullable Node base, Node own) {
        if (!(base instanceof Node.Mapping below) || !(own instanceof Node.Mapping above)) {
            return own;
        }
        Map<String, Node> entries = new LinkedHashMap<>(below.entries());
        entries.putAll(above.entries());
        return new Node.Mapping(own.line(), own.column(), own.path(), entries);
    }

    /** A mapping less one of its entries. */
    public static Node without(Node node, String key) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(key);
        return mapping(node, entries);
    }

    /** A scalar that stands in at the place of another node. */
    public static Node scalar(Node at, String text) {
        return new Node.Scalar(at.line(), at.column(), at.path(), text);
    }

    /** A mapping that stands in at the place of another node. */
    public static Node mapping(Node at, Map<String, Node> entries) {
        return new Node.Mapping(at.line(), at.column(), at.path(), entries);
    }

    /** The text of a mapping's entry, or a stand-in when it has none. */
    public static String text(Map<String, Node> entries, String key, String otherwise) {
        return entries.get(key) instanceof Node.Scalar scalar && scalar.text() != null ? scalar.text() : otherwise;
    }
}
