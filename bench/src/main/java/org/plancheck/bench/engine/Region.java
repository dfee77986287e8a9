package org.plancheck.bench.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A home on disk with one plan that binds each of a city's counties to every commitment, each year. */
record Region(Path home, Workload workload) {
    static final String PLAN = "sample-plan";
    static final String CITY = "990100";
    private static final int FIRST_CODE = 990_101;

    /** Writes the files that plancheck reads before it judges. */
    static Region write(Path home, Path shared, Workload workload) throws IOException {
        Region region = new Region(home, workload);
        region.write(
                "registry/units-of-measure.yaml", Files.readString(shared.resolve("registry/units-of-measure.yaml")));
        region.write("schemes/default.yaml", Files.readString(shared.resolve("schemes/default.yaml")));
        region.write("registry/responsible-units.yaml", """
                units:
                  - {id: all-county-governments, zh: 各县区政府, en: County governments, collective: true}
                """);
        region.write(
                "registry/jurisdictions.yaml",
                """
                jurisdictions:
                  - {code: "990000", zh: 示例省, en: Sample Province, level: province}
                  - {code: "%s", zh: 示例市, en: Sample City, level: city, parent: "990000"}
                """.formatted(CITY) + lines(workload.jurisdictions(), Region::jurisdiction));
        region.write("registry/indicators.yaml", "indicators:\n" + lines(workload.commitments(), Region::indicator));
        region.write("plans/" + PLAN + "/plan.yaml", """
                id: %s
                title: 示例市全民科学素质行动规划
                titleEn: Sample plan
                documentNumber: 示政发〔%d〕1号
                issuer: 示例市人民政府
                issued: %d-01-10
                from: %d
                to: %d
                periodSource: title
                jurisdiction: "%s"
                actions:
                  - {clause: 三(一), heading: 科普提升行动, kind: action}
                """.formatted(
                        PLAN, Workload.FROM, Workload.FROM, Workload.FROM, workload.lastYear(), CITY));
        region.write("plans/" + PLAN + "/tasks.yaml", """
                tasks:
                  - {clause: 三(一)1, heading: 加强科普工作, responsible: [各县区政府]}
                """);
        region.write(
                "plans/" + PLAN + "/commitments.yaml",
                "commitments:\n" + lines(workload.commitments(), Region::commitment));
        region.write("plans/" + PLAN + "/duties.yaml", "duties: []\n");
        return region;
    }

    static String code(int county) {
        return String.valueOf(FIRST_CODE + county);
    }

    static int county(String code) {
        return Integer.parseInt(code) - FIRST_CODE;
    }

    static String indicatorId(int commitment) {
        return "indicator-" + commitment;
    }

    static String item(int commitment) {
        return "promise-" + commitment;
    }

    static int commitment(String item) {
        return Integer.parseInt(item.substring("promise-".length()));
    }

    private static String jurisdiction(int county) {
        return "  - {code: \"%s\", zh: 第%d县, en: County %d, level: county, parent: \"%s\"}\n"
                .formatted(code(county), county + 1, county + 1, CITY);
    }

    private static String indicator(int commitment) {
        return "  - {id: %s, zh: 科普活动%d开展次数, en: Activity %d, unit: 次, addsUp: false}\n"
                .formatted(indicatorId(commitment), commitment, commitment);
    }

    private static String commitment(int commitment) {
        return ("  - {id: %s, clause: 三(一)1, marker: 科普活动%d, indicator: %s, comparator: %s, value: %d, unit: 次, measure: each-unit,"
                        + " cadence: each-year, from: {year: %d, source: period}, strength: firm, scope: each-county}\n")
                .formatted(
                        item(commitment),
                        commitment,
                        indicatorId(commitment),
                        Workload.isStrict(commitment) ? "gt" : "ge",
                        Workload.target(commitment),
                        Workload.FROM);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private void write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
