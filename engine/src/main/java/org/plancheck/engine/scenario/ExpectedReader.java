package org.plancheck.engine.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.scenario.Expected.ExpectedFinding;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;

/** Reads the {@code expect} of a case. Verdicts are written as in docs/judging.md: {@code SHORTFALL}. */
final class ExpectedReader {
    private final Fields fields;
    private final @Nullable String ruleId;
    private final Map<String, String> counties;

    /**
     * @param ruleId the folder's own rule, null for a case that holds no rule
     * @param counties codes by name
     */
    ExpectedReader(Fields fields, @Nullable String ruleId, Map<String, String> counties) {
        this.fields = fields;
        this.ruleId = ruleId;
        this.counties = counties;
    }

    Expected read() {
        String area = fields.optionalText("area");
        if (ruleId != null && !fields.has("fires")) {
            fields.problem("fires", "key.missing", Map.of("key", "fires"));
        }
        Expected expected = new Expected(
                area == null ? SampleRegistry.CITY : code(fields, "area", area),
                verdict(fields, "verdict"),
                fields.optionalChoice("light", Light.class),
                fields.optionalText("rule"),
                verdict(fields, "replaced"),
                counties(),
                years(),
                verdicts("items"),
                args(fields),
                fields.has("findings") ? fields.texts("findings") : null,
                finding(),
                ruleId != null && fields.flag("fires"));
        fields.done();
        return expected;
    }

    private @Nullable ExpectedFinding finding() {
        Fields finding = fields.optionalFields("finding");
        if (finding == null) {
            return null;
        }
        String rule = ruleId == null ? finding.text("rule") : finding.optionalText("rule");
        ExpectedFinding expected = new ExpectedFinding(
                rule == null ? Objects.requireNonNull(ruleId) : rule,
                finding.optionalChoice("severity", Severity.class),
                args(finding));
        finding.done();
        return expected;
    }

    private Map<String, Verdict> counties() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        verdicts("counties").forEach((name, verdict) -> verdicts.put(code(fields, "counties", name), verdict));
        return verdicts;
    }

    private Map<Integer, Verdict> years() {
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        verdicts("years").forEach((year, verdict) -> {
            if (year.matches("\\d{4}")) {
                verdicts.put(Integer.valueOf(year), verdict);
            } else {
                fields.problem(
                        "years", "value.not-whole", Map.of("key", "years", "found", year, "low", 1949, "high", 2199));
            }
        });
        return verdicts;
    }

    private Map<String, Verdict> verdicts(String key) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Fields inner = fields.optionalFields(key);
        for (String name : inner == null ? Set.<String>of() : inner.keys()) {
            Verdict verdict = inner == null ? null : verdict(inner, name);
            if (verdict != null) {
                verdicts.put(name, verdict);
            }
        }
        return verdicts;
    }

    private static Map<String, String> args(Fields at) {
        Map<String, String> args = new LinkedHashMap<>();
        Fields inner = at.optionalFields("args");
        for (String name : inner == null ? Set.<String>of() : inner.keys()) {
            String text = inner == null ? null : inner.optionalText(name);
            args.put(name, text == null ? "" : text);
        }
        return args;
    }

    private static @Nullable Verdict verdict(Fields at, String key) {
        String text = at.optionalText(key);
        if (text == null) {
            return null;
        }
        List<String> allowed = Stream.of(Verdict.values()).map(Verdict::name).toList();
        if (allowed.contains(text)) {
            return Verdict.valueOf(text);
        }
        at.problem(
                key,
                "value.not-allowed",
                Map.of("key", key, "found", text, "allowed", allowed.stream().collect(Collectors.joining(", "))));
        return null;
    }

    private String code(Fields at, String key, String name) {
        String code = counties.get(name);
        if (code == null) {
            at.problem(key, "scenario.county", Map.of("found", name, "allowed", String.join(", ", counties.keySet())));
        }
        return code == null ? name : code;
    }
}
