package org.plancheck.engine.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Nodes;
import org.plancheck.engine.yaml.Problems;

/**
 * Writes what the units of a case filed as the files they would have sent: one a unit and year, so that the
 * real reader of submissions reads them.
 */
final class Filings {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();
    private static final List<String> VALUE_KEYS = List.of("value", "numerator", "denominator", "note");
    private static final List<String> DUTY_KEYS = List.of("state", "count", "date", "note");
    private static final List<String> EVIDENCE_KEYS = List.of("number", "issuer", "date", "sha256");

    private final String plan;
    private final Problems problems;
    private final Map<String, Map<String, Object>> files = new TreeMap<>();
    private final Map<String, Object> verified = new LinkedHashMap<>();

    Filings(String plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    /** Adds what a unit filed on an item: year → cell, or a list of cells. */
    void add(String unit, SampleItem item, Node reported) {
        Fields years = Fields.of(reported, problems);
        for (String year : years.keys()) {
            Node cell = years.get(year);
            if (!year.matches("(19|20|21)\\d\\d")) {
                years.problem(
                        year, "value.not-whole", Map.of("key", "reported", "found", year, "low", 1949, "high", 2199));
            } else if (cell instanceof Node.Sequence several) {
                several.items().forEach(one -> row(unit, year, item, one));
            } else {
                row(unit, year, item, cell == null ? Nodes.scalar(reported, "") : cell);
            }
        }
    }

    /** Adds what the office verified of an item in one area: year → cell. */
    void verify(String area, SampleItem item, Node cells) {
        Fields years = Fields.of(cells, problems);
        for (String year : years.keys()) {
            Node cell = years.get(year);
            Map<String, Object> row = cells(item, cell == null ? Nodes.scalar(cells, "") : cell);
            row.remove("note");
            row.put("jurisdiction", area);
            row.put("year", year);
            row.put("reason", "现场核查");
            row.put("by", "示例市人民政府");
            row.put("verified", "2026-01-31");
            list(verified, item.isDuty() ? "duties" : "values").add(row);
        }
    }

    /** The office's file of verified figures. */
    SourceFile verified() {
        return file("verified/sample.json", json(verified));
    }

    /** The files, by name. */
    List<SourceFile> files() {
        List<SourceFile> all = new ArrayList<>();
        files.forEach((name, content) -> all.add(file(name, json(content))));
        return all;
    }

    static SourceFile file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SourceFile(name, bytes, SourceFile.sha256(bytes));
    }

    private void row(String unit, String year, SampleItem item, Node cell) {
        list(head(unit, year), item.isDuty() ? "duties" : "values").add(cells(item, cell));
    }

    private Map<String, Object> cells(SampleItem item, Node cell) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (item.isDuty()) {
            row.put("duty", plan + "/" + item.id());
        } else {
            row.put(
                    "indicator",
                    item.indicator() == null ? "" : item.indicator().id());
        }
        if (cell instanceof Node.Scalar scalar) {
            row.put(item.isDuty() ? "state" : "value", scalar.text() == null ? "" : scalar.text());
        } else {
            Fields fields = Fields.of(cell, problems);
            copy(fields, item.isDuty() ? DUTY_KEYS : VALUE_KEYS, row);
            Fields evidence = fields.optionalFields("evidence");
            if (evidence != null) {
                Map<String, Object> document = new LinkedHashMap<>();
                copy(evidence, EVIDENCE_KEYS, document);
                evidence.done();
                row.put("evidence", document);
            }
            fields.done();
        }
        return row;
    }

    private static void copy(Fields from, List<String> keys, Map<String, Object> into) {
        for (String key : keys) {
            String text = from.optionalText(key);
            if (text != null) {
                into.put(key, text);
            }
        }
    }

    private Map<String, Object> head(String unit, String year) {
        return files.computeIfAbsent(unit + "-" + year + ".json", name -> {
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("unit", unit);
            head.put("city", SampleRegistry.CITY);
            head.put("year", year);
            head.put("sequence", "1");
            return head;
        });
    }

    private static List<Object> list(Map<String, Object> file, String key) {
        @SuppressWarnings("unchecked") // only this method puts lists under these keys
        List<Object> rows = (List<Object>) file.computeIfAbsent(key, k -> new ArrayList<Object>());
        return rows;
    }

    private static String json(Map<String, Object> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
