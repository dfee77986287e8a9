package org.plancheck.engine.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Characters;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;

/**
 * Reads a CSV submission into the same tree that YAML gives: one row a value or duty, the head repeated in
 * each row or written in the first one only. Headings in Chinese or English.
 */
final class CsvDocument {
    private static final int MAX_ROWS = 20_000;
    private static final List<String> HEAD = List.of("unit", "city", "year", "sequence", "submitted", "illustrative");
    private static final List<String> EVIDENCE = List.of("number", "issuer", "evidenceDate", "sha256");
    private static final Map<String, String> COLUMNS = columns();

    private final Problems problems;
    private final List<String> headings;
    private final Map<String, Node> head = new LinkedHashMap<>();
    private final List<Node> values = new ArrayList<>();
    private final List<Node> duties = new ArrayList<>();

    private CsvDocument(Problems problems, List<String> headings) {
        this.problems = problems;
        this.headings = headings;
    }

    /** The submission as a mapping, or null when the file cannot be read. */
    static @Nullable Node read(byte[] bytes, Problems problems) {
        List<CsvRow> rows = CsvRow.all(bytes, MAX_ROWS + 1, problems);
        if (rows == null) {
            return null;
        }
        if (rows.isEmpty()) {
            problems.add("file.empty", Map.of());
            return null;
        }
        if (rows.size() == 1) {
            problems.add("submission.no-rows", Map.of());
        }
        CsvRow first = rows.get(0);
        CsvDocument document = new CsvDocument(problems, headings(first.cells(), first.line(), problems));
        rows.stream().skip(1).forEach(row -> document.row(row.cells(), row.line()));
        return document.root();
    }

    private Node root() {
        Map<String, Node> entries = new LinkedHashMap<>(head);
        entries.put("values", new Node.Sequence(1, 1, "values", values));
        entries.put("duties", new Node.Sequence(1, 1, "duties", duties));
        return new Node.Mapping(1, 1, "", entries);
    }

    private void row(List<String> cells, int line) {
        if (cells.size() > headings.size()) {
            problems.add(line, 1, "", "submission.columns", Map.of("found", cells.size(), "expected", headings.size()));
            return;
        }
        Map<String, Node> row = new LinkedHashMap<>();
        Map<String, Node> evidence = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String key = headings.get(i);
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            int stranger = Characters.firstUnprintable(cell);
            if (stranger >= 0) {
                problems.add(line, i + 1, key, "value.character", Map.of("code", Characters.code(cell, stranger)));
            }
            Node node = new Node.Scalar(line, i + 1, key, cell);
            if (HEAD.contains(key)) {
                headCell(key, cell, node, line);
            } else if (EVIDENCE.contains(key)) {
                evidence.put(key.equals("evidenceDate") ? "date" : key, node);
            } else {
                row.put(key, node);
            }
        }
        if (!evidence.isEmpty()) {
            row.put("evidence", new Node.Mapping(line, 1, "evidence", evidence));
        }
        place(row, line);
    }

    private void place(Map<String, Node> row, int line) {
        Node.Mapping mapping = new Node.Mapping(line, 1, "", row);
        if (row.containsKey("indicator")) {
            values.add(mapping);
        } else if (row.containsKey("duty")) {
            duties.add(mapping);
        } else if (!row.isEmpty()) {
            problems.add(line, 1, "", "submission.row-item", Map.of());
        }
    }

    private void headCell(String key, String cell, Node node, int line) {
        Node first = head.putIfAbsent(key, node);
        if (first instanceof Node.Scalar scalar && !cell.equals(scalar.text())) {
            problems.add(
                    line,
                    1,
                    key,
                    "submission.rows-differ",
                    Map.of("key", key, "found", cell, "first", String.valueOf(scalar.text())));
        }
    }

    private static List<String> headings(List<String> cells, int line, Problems problems) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String printed = cells.get(i);
            String key = COLUMNS.get(printed);
            if (key == null) {
                problems.add(
                        line,
                        i + 1,
                        "",
                        "submission.column-unknown",
                        Map.of("column", printed, "allowed", String.join("、", COLUMNS.keySet())));
            } else if (headings.contains(key)) {
                problems.add(line, i + 1, key, "key.double", Map.of("key", printed));
            }
            headings.add(key == null ? printed : key);
        }
        return headings;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        String[][] pairs = {
            {"填报单位", "unit"}, {"所属城市", "city"}, {"年度", "year"}, {"批次", "sequence"}, {"报送日期", "submitted"},
            {"示例数据", "illustrative"}, {"指标", "indicator"}, {"任务", "duty"}, {"数值", "value"}, {"分子", "numerator"},
            {"分母", "denominator"}, {"状态", "state"}, {"数量", "count"}, {"完成日期", "date"}, {"说明", "note"},
            {"佐证文号", "number"}, {"佐证发文单位", "issuer"}, {"佐证日期", "evidenceDate"}, {"佐证校验值", "sha256"}
        };
        for (String[] pair : pairs) {
            columns.put(pair[0], pair[1]);
        }
        for (String[] pair : pairs) {
            columns.put(pair[1], pair[1]);
        }
        return columns;
    }
}
