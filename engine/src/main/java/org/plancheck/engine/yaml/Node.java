package org.plancheck.engine.yaml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of a document with its place. Scalars keep the text as typed. */
public sealed interface Node {
    /** 1-based; 0 in a workbook, whose cells have no lines. */
    int line();

    /** 1-based; 0 in a workbook. */
    int column();

    /** Keys down to here, such as {@code values[2].evidence}; in a workbook the cell, such as {@code 年度数据!E14}. */
    String path();

    /** Line or cell, as explanations print it. */
    default String place() {
        return line() > 0 ? String.valueOf(line()) : path();
    }

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
