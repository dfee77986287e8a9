package org.plancheck.engine.read;

import java.util.LinkedHashMap;
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
    private final StringBuilder text = new StringBuilder();

    private SubmissionYaml() {}

    /** The whole file. */
    public static String write(Submission submission) {
        SubmissionYaml yaml = new SubmissionYaml();
        yaml.head(submission);
        yaml.text.append(YamlRows.list(
                "values",
                submission.observations().stream().map(SubmissionYaml::row).toList()));
        yaml.text.append(YamlRows.list(
                "duties", submission.duties().stream().map(SubmissionYaml::row).toList()));
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
        text.append(key).append(": ").append(YamlRows.flow(value)).append('\n');
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
        YamlRows.put(row, "date", d.date());
        rest(row, d.note(), d.evidence());
        return row;
    }

    private static void rest(Map<String, Object> row, @Nullable String note, @Nullable Evidence evidence) {
        YamlRows.put(row, "note", note);
        if (evidence != null) {
            Map<String, Object> document = new LinkedHashMap<>();
            YamlRows.put(document, "number", evidence.number());
            YamlRows.put(document, "issuer", evidence.issuer());
            YamlRows.put(document, "date", evidence.date());
            YamlRows.put(document, "sha256", evidence.sha256());
            row.put("evidence", document);
        }
    }
}
