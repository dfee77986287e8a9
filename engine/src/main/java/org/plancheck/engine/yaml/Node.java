package org.plancheck.engine.yaml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of a YAML or JSON document with its place. Scalars keep the text as typed. */
public sealed interface Node {
    int line();

    int column();

    /** Keys down to here, such as {@code values[2].evidence}. */
    String path();

    /** A mapping, in the order of the file. */
    record Mapping(int line, int column, String path, Map<String, Node> entries) implements Node {}

    /** A sequence. */
    record Sequence(int line, int column, String path, List<Node> items) implements Node {}

    /**
     * A scalar.
     *
     * @param text as typed, null for an empty or {@code null} value
     */
    record Scalar(
            int line, int column, String path, @Nullable String text) implements Node {}
}
