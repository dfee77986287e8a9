package org.plancheck.engine.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        String text = decoded(bytes);
        if (text == null) {
            problems.add("file.encoding", Map.of());
            return null;
        }
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.TRIM_SPACES)
                .build();
        try (MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(text)) {
            return document(rows, problems);
        } catch (JsonProcessingException e) {
            problems.add(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    0,
                    "",
                    "file.syntax",
                    Map.of("detail", e.getOriginalMessage()));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Node document(MappingIterator<String[]> rows, Problems problems) throws IOException {
        if (!rows.hasNextValue()) {
            problems.add("file.empty", Map.of());
            return null;
        }
        CsvDocument document = new CsvDocument(problems, headings(rows.nextValue(), problems));
        int count = 0;
        while (rows.hasNextValue()) {
            String[] cells = rows.nextValue();
            int line = rows.getCurrentLocation().getLineNr() - 1;
            if (++count > MAX_ROWS) {
                problems.add("submission.too-many-rows", Map.of("limit", MAX_ROWS));
                return null;
            }
            document.row(cells, Math.max(line, count + 1));
        }
        if (count == 0) {
            problems.add("submission.no-rows", Map.of());
        }
        return document.root();
    }

    private Node root() {
        Map<String, Node> entries = new LinkedHashMap<>(head);
        entries.put("values", new Node.Sequence(1, 1, "values", values));
        entries.put("duties", new Node.Sequence(1, 1, "duties", duties));
        return new Node.Mapping(1, 1, "", entries);
    }

    private void row(String[] cells, int line) {
        if (cells.length > headings.size()) {
            problems.add(line, 1, "", "submission.columns", Map.of("found", cells.length, "expected", headings.size()));
            return;
        }
        Map<String, Node> row = new LinkedHashMap<>();
        Map<String, Node> evidence = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String key = headings.get(i);
            String cell = cells[i] == null ? "" : cells[i].strip();
            if (cell.isEmpty()) {
                continue;
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

    private static List<String> headings(String[] cells, Problems problems) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String printed = cells[i] == null ? "" : cells[i].strip();
            String key = COLUMNS.get(printed);
            if (key == null) {
                problems.add(
                        1,
                        i + 1,
                        "",
                        "submission.column-unknown",
                        Map.of("column", printed, "allowed", String.join("、", COLUMNS.keySet())));
            }
            headings.add(key == null ? printed : key);
        }
        return headings;
    }

    private static @Nullable String decoded(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        int skip = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                        .toString();
            } catch (CharacterCodingException e) {
                // Not this one; Excel in China saves GBK, so the next is tried.
            }
        }
        return null;
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
