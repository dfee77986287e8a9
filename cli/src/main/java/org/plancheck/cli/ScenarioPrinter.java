package org.plancheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.engine.scenario.ScenarioReport;
import org.plancheck.model.text.Lang;

/** The outcome of the rules' scenarios as text and JSON: what failed and how, what is not held, the totals. */
final class ScenarioPrinter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ScenarioReport report;
    private final Lang lang;

    ScenarioPrinter(ScenarioReport report, Lang lang) {
        this.report = report;
        this.lang = lang;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        for (ScenarioReport.Result failed : report.failed()) {
            lines.add(failed.scenario().place() + " " + failed.scenario().name().in(lang));
            failed.differences().forEach(d -> lines.add("    " + d.text().in(lang)));
        }
        report.incomplete().forEach(c -> lines.add(c.text().in(lang)));
        lines.add(report.summary().in(lang));
        return String.join("\n", lines);
    }

    String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("scenarios", report.results().size());
        root.put("failed", report.failed().size());
        ArrayNode failed = root.putArray("failures");
        for (ScenarioReport.Result result : report.failed()) {
            ObjectNode node = failed.addObject();
            node.put("place", result.scenario().place());
            node.put("name", result.scenario().name().in(lang));
            ArrayNode differences = node.putArray("differences");
            result.differences().forEach(d -> differences.add(d.text().in(lang)));
        }
        ArrayNode coverage = root.putArray("coverage");
        report.coverage()
                .forEach(c -> coverage.addObject()
                        .put("rule", c.ruleId())
                        .put("scenarios", c.scenarios())
                        .put("fired", c.firedSomewhere())
                        .put("quiet", c.quietSomewhere()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
