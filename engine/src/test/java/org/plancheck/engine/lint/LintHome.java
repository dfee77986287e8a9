package org.plancheck.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.model.lint.LintFinding;
import org.plancheck.model.lint.LintReport;

/** A library of one small plan, sound until a test adds to it: 2021–2025, issued in 2022. */
final class LintHome {
    static final String CLAUSE = "一(一)1";

    private final Path root;
    private final Map<String, String> head = fields(
            "id", "p",
            "title", "规划",
            "titleEn", "Plan",
            "issuer", "市政府",
            "issued", "2022-06-10",
            "from", "2021",
            "to", "2025",
            "periodSource", "title",
            "jurisdiction", "\"320100\"");
    private final List<String> baselines = new ArrayList<>();
    private final List<String> actions = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();
    private final List<String> commitments = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();

    LintHome(Path root) {
        this.root = root;
        write("registry/indicators.yaml", """
                indicators:
                  - {id: tutors, zh: 辅导员, en: Tutors, unit: 人, addsUp: true, survey: false}
                  - {id: bases, zh: 基地, en: Bases, unit: 个, addsUp: true, survey: false}
                  - {id: rate, zh: 比例, en: Rate, unit: "%", addsUp: false, survey: true}
                  - {id: funds, zh: 经费, en: Funds, unit: 元, addsUp: true, survey: false}
                """);
        write("registry/units-of-measure.yaml", """
                units:
                  - {unit: 人, en: people, whole: true, same: [名]}
                  - {unit: 个, en: items, whole: true, same: [所]}
                  - {unit: "%", en: "%", whole: false}
                  - {unit: 元, en: yuan, whole: false, factors: {万元: 10000}}
                """);
        write("registry/jurisdictions.yaml", """
                jurisdictions:
                  - {code: "320100", zh: 甲市, en: City, level: city}
                  - {code: "320102", zh: 乙区, en: One, level: county, parent: "320100"}
                  - {code: "320104", zh: 丙区, en: Two, level: county, parent: "320100"}
                """);
        write("registry/responsible-units.yaml", """
                units:
                  - {id: cast, zh: 科协, en: CAST, aliases: [市科协]}
                  - {id: members, zh: 各成员单位, en: Members, collective: true}
                """);
        write("schemes/default.yaml", read(Home.FOLDER.resolve("schemes/default.yaml")));
        task(CLAUSE, "市科协");
        action("一");
    }

    LintHome action(String clause) {
        actions.add("{clause: %s, heading: 行动, kind: action}".formatted(clause));
        return this;
    }

    LintHome head(String... changes) {
        head.putAll(fields(changes));
        head.values().removeIf(String::isEmpty);
        return this;
    }

    LintHome task(String clause, String units) {
        tasks.add("{clause: %s, heading: 任务, responsible: [%s]}".formatted(clause, units));
        return this;
    }

    /** A baseline of the rate. */
    LintHome baseline(int year, String value, String area) {
        baselines.add("{indicator: rate, jurisdiction: \"%s\", year: %d, value: %s, clause: 一¶2, marker: 基期%d}"
                .formatted(area, year, value, baselines.size()));
        return this;
    }

    /** At least 100 tutors each year from the year of issue, but for the changes; an empty value leaves a key out. */
    LintHome commitment(String id, String... changes) {
        commitments.add(entry(
                id,
                changes,
                fields(
                        "clause", CLAUSE,
                        "marker", "原文" + id,
                        "indicator", "tutors",
                        "comparator", "ge",
                        "value", "100",
                        "unit", "人",
                        "measure", "flow",
                        "cadence", "each-year",
                        "from", "{year: 2022, source: issue}",
                        "to", "{year: 2025, source: period}",
                        "strength", "plain",
                        "scope", "city")));
        return this;
    }

    /** As {@link #commitment}, of the whole period by its end. */
    LintHome byEnd(String id, String... changes) {
        Map<String, String> all = fields(
                "cadence", "by-deadline",
                "deadline", "2025",
                "from", "{year: 2021, source: period}",
                "to", "{year: 2025, source: text}");
        all.putAll(fields(changes));
        return commitment(id, flat(all));
    }

    /** As {@link #byEnd}, a share of the rate. */
    LintHome share(String id, String... changes) {
        Map<String, String> all = fields("indicator", "rate", "unit", "\"%\"", "measure", "share");
        all.putAll(fields(changes));
        return byEnd(id, flat(all));
    }

    /** An event without a date. */
    LintHome duty(String id, String... changes) {
        duties.add(entry(
                id,
                changes,
                fields(
                        "clause", CLAUSE,
                        "marker", "原文" + id,
                        "summary", "{zh: 活动, en: Event}",
                        "kind", "event",
                        "cadence", "standing",
                        "from", "{year: 2021, source: period}",
                        "to", "{year: 2025, source: period}",
                        "strength", "plain",
                        "scope", "city",
                        "evidence", "{zh: 通知, en: Notice}")));
        return this;
    }

    Path write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the plan. */
    LibraryDraft draft() {
        String plan = head.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                .collect(Collectors.joining());
        write("plans/p/plan.yaml", plan + list("baselines", baselines) + list("actions", actions));
        write("plans/p/tasks.yaml", list("tasks", tasks));
        write("plans/p/commitments.yaml", list("commitments", commitments));
        write("plans/p/duties.yaml", list("duties", duties));
        return LibraryDraft.read(root, List.of());
    }

    LintReport report(@Nullable Path folder) {
        LibraryDraft draft = draft();
        LintReport report = Linter.one(draft, draft.plan("p").orElseThrow(), folder);
        for (LintFinding finding : report.findings()) {
            assertThat(finding.message().zh()).contains("。").doesNotContain("{");
            assertThat(finding.message().en()).contains(".").doesNotContain("{");
        }
        return report;
    }

    /** What is found, as {@code severity code item}, but tasks without items. */
    List<String> found() {
        return found(null);
    }

    List<String> found(@Nullable Path folder) {
        return report(folder).findings().stream()
                .filter(f -> !f.code().equals("task.empty"))
                .map(f -> f.severity() + " " + f.code() + (f.item() == null ? "" : " " + f.item()))
                .toList();
    }

    private static String entry(String id, String[] changes, Map<String, String> all) {
        all.putAll(fields(changes));
        all.values().removeIf(String::isEmpty);
        return "{id: " + id
                + all.entrySet().stream()
                        .map(e -> ", " + e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining())
                + "}";
    }

    private static String list(String key, List<String> entries) {
        return entries.isEmpty()
                ? key + ": []\n"
                : key + ":\n" + entries.stream().map(e -> "  - " + e + "\n").collect(Collectors.joining());
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                .toArray(String[]::new);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
