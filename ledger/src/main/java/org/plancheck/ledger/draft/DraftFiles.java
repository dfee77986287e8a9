package org.plancheck.ledger.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.engine.read.RegistryReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Lang;

/** The files of a drafted plan's folder: those that every plan has, and what the registries lack. */
final class DraftFiles {
    private final DraftedPlan plan;
    private final DraftYaml yaml;

    private DraftFiles(DraftedPlan plan, Lang lang) {
        this.plan = plan;
        this.yaml = new DraftYaml(lang);
    }

    /** Text by file name, in the order in which an analyst reads them. */
    static Map<String, String> of(DraftedPlan plan, Lang lang) {
        return new DraftFiles(plan, lang).files();
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.yaml", planHead());
        files.put("tasks.yaml", yaml.rows("tasks", plan.tasks()));
        files.put("commitments.yaml", yaml.blocks("commitments", plan.commitments()));
        files.put("duties.yaml", yaml.blocks("duties", plan.duties()));
        files.put("coverage.yaml", coverage());
        put(files, RegistryReader.INDICATORS, "indicators", indicators());
        put(files, RegistryReader.MEASURES, "units", measures());
        put(files, RegistryReader.UNITS, "units", units());
        put(files, RegistryReader.JURISDICTIONS, "jurisdictions", areas());
        return files;
    }

    private void put(Map<String, String> files, String file, String key, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            files.put(file, yaml.rows(key, rows));
        }
    }

    private String planHead() {
        Head head = plan.head();
        String area = head.jurisdiction().name().en();
        List<Guess> guesses = new ArrayList<>();
        guesses.add(Guess.of("id", plan.id()));
        guesses.add(guess("title", head.title()));
        guesses.add(Guess.of("titleEn", "Plan of " + area + " (" + head.from() + "–" + head.to() + ")"));
        if (head.documentNumber() != null) {
            guesses.add(guess("documentNumber", head.documentNumber()));
        }
        guesses.add(guess("issuer", head.issuer()));
        LocalDate issued = head.issued();
        if (issued != null) {
            guesses.add(guess("issued", issued));
        }
        guesses.add(guess("from", head.from()));
        guesses.add(guess("to", head.to()));
        guesses.add(Guess.of("periodSource", head.periodInTitle() ? "title" : "text"));
        guesses.add(Guess.of("jurisdiction", head.jurisdiction().code()));
        StringBuilder text = new StringBuilder();
        guesses.forEach(guess -> text.append(yaml.line(guess)));
        if (issued == null) {
            text.append("#")
                    .append(yaml.comment(Doubt.NO_DATE).strip().substring(1))
                    .append('\n');
        }
        return text + "surveys: []\n" + yaml.lines("baselines", plan.baselines())
                + yaml.rows("actions", plan.actions());
    }

    private Guess guess(String key, Object value) {
        return new Guess(key, value, plan.head().doubtful().contains(key) ? Doubt.HEAD : null);
    }

    /** The totals count what is encoded: nothing but the tasks, as long as everything else waits to be accepted. */
    private String coverage() {
        return "totals: {tasks: " + plan.tasks().size() + ", commitments: 0, duties: 0, baselines: 0}\n"
                + yaml.lines("excused", plan.excuses());
    }

    private List<Map<String, Object>> indicators() {
        return plan.indicators().stream().map(DraftFiles::indicator).toList();
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", indicator.id());
        row.put("zh", indicator.name().zh());
        row.put("en", indicator.name().en());
        row.put("unit", indicator.unit());
        row.put("addsUp", indicator.addsUp());
        row.put("survey", indicator.survey());
        return row;
    }

    private List<Map<String, Object>> measures() {
        return plan.measures().stream()
                .map(unit -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("unit", unit);
                    row.put("en", unit);
                    row.put("whole", false);
                    return row;
                })
                .toList();
    }

    private List<Map<String, Object>> units() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String name : plan.units()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", plan.id() + "-unit-" + (rows.size() + 1));
            row.put("zh", name);
            row.put("en", name);
            row.put("collective", name.matches("^各.*|.*(?:各成员单位|有关单位|相关单位)$"));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> areas() {
        return plan.area().stream().map(DraftFiles::area).toList();
    }

    private static Map<String, Object> area(Jurisdiction area) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", area.code());
        row.put("zh", area.name().zh());
        row.put("en", area.name().en());
        row.put("level", Fields.kebab(area.level()));
        return row;
    }
}
