package org.plancheck.engine.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.Readings;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.registry.Jurisdiction;

/** Writes a submission as a YAML file that reads back the same. Every text is quoted: nothing in it can be markup. */
public final class SubmissionYaml {
    private static final ObjectMapper QUOTER = new ObjectMapper();

    private final StringBuilder text = new StringBuilder();

    private SubmissionYaml() {}

    /** The whole file. */
    public static String write(Submission submission) {
        SubmissionYaml yaml = new SubmissionYaml();
        yaml.head(submission);
        yaml.list(
                "values",
                submission.observations().stream().map(SubmissionYaml::row).toList());
        yaml.list(
                "duties", submission.duties().stream().map(SubmissionYaml::row).toList());
        return yaml.text.toString();
    }

    private void head(Submission submission) {
        Jurisdiction area = submission.jurisdiction();
        String parent = area.parent();
        boolean county = submission.reporter().equals(area.code());
        line("unit", submission.reporterName().zh());
        line("city", county && parent != null ? parent : area.code());
        text.append("year: ").append(submission.year()).append('\n');
        text.append("sequence: ").append(submission.sequence()).append('\n');
        if (submission.submitted() != null) {
            line("submitted", submission.submitted().toString());
        }
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(quoted(value)).append('\n');
    }

    private void list(String key, List<Map<String, Object>> rows) {
        text.append(key).append(rows.isEmpty() ? ": []\n" : ":\n");
        for (Map<String, Object> row : rows) {
            String mark = "  - ";
            for (Map.Entry<String, Object> cell : row.entrySet()) {
                text.append(mark)
                        .append(cell.getKey())
                        .append(": ")
                        .append(flow(cell.getValue()))
                        .append('\n');
                mark = "    ";
            }
        }
    }

    /** JSON is YAML: a text in quotes, or a mapping on one line. */
    private static String flow(Object value) {
        try {
            return QUOTER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String value) {
        return flow(value);
    }

    private static Map<String, Object> row(Observation o) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("indicator", o.indicator().id());
        if (o.reading() instanceof Reading.Ratio ratio) {
            row.put("numerator", ratio.numerator().toPlain());
            row.put("denominator", ratio.denominator().toPlain());
        } else if (!(o.reading() instanceof Reading.Blank)) {
            row.put("value", Readings.typed(o.reading()));
        }
        rest(row, o.note(), o.evidence());
        return row;
    }

    private static Map<String, Object> row(DutyReport d) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("duty", d.duty());
        if (d.notApplicable()) {
            row.put("state", "-");
        } else if (d.state() != null) {
            row.put("state", d.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (!(d.count() instanceof Reading.Blank) && !d.notApplicable()) {
            row.put("count", Readings.typed(d.count()));
        }
        put(row, "date", d.date());
        rest(row, d.note(), d.evidence());
        return row;
    }

    private static void rest(Map<String, Object> row, @Nullable String note, @Nullable Evidence evidence) {
        put(row, "note", note);
        if (evidence != null) {
            Map<String, Object> document = new LinkedHashMap<>();
            put(document, "number", evidence.number());
            put(document, "issuer", evidence.issuer());
            put(document, "date", evidence.date());
            put(document, "sha256", evidence.sha256());
            row.put("evidence", document);
        }
    }

    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null) {
            row.put(key, value.toString());
        }
    }
}
