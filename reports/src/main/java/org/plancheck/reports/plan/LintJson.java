package org.plancheck.reports.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plancheck.model.lint.LintFinding;
import org.plancheck.model.lint.LintReport;
import org.plancheck.model.lint.LintSeverity;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.words.Words;

/** What was found in encodings, for other programs; a contract: {@code schemas/plan-lint.schema.json}. */
public final class LintJson {
    /** What the field {@code schema} says. */
    public static final String SCHEMA = "plancheck/plan-lint/1";

    private LintJson() {}

    /** The whole report, messages in both languages. */
    public static String write(LintReport report) {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        ArrayNode plans = root.putArray("plans");
        report.plans()
                .forEach(plan -> plans.addObject()
                        .put("id", plan.id())
                        .put("items", plan.items())
                        .put("checked", plan.checked()));
        ObjectNode counts = root.putObject("counts");
        for (LintSeverity severity : LintSeverity.values()) {
            counts.put(Words.code(severity), report.of(severity).size());
        }
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding)));
        return Json.write(root);
    }

    private static ObjectNode finding(LintFinding finding) {
        ObjectNode node = Json.NODES.objectNode().put("code", finding.code());
        node.put("severity", Words.code(finding.severity()));
        node.put("plan", finding.plan()).put("item", finding.item());
        node.put("file", finding.file()).put("line", finding.line() == 0 ? null : finding.line());
        node.set("message", Json.words(finding.message()));
        node.set("arguments", Json.arguments(finding.args()));
        return node;
    }
}
