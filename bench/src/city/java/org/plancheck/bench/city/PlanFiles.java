package org.plancheck.bench.city;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one plan of a city, in the four files that an analyst would write. */
record PlanFiles(City city) {
    void write(CityFolder folder) throws IOException {
        String plan = "plans/" + City.PLAN + "/";
        folder.write(plan + "plan.yaml", plan());
        folder.write(plan + "tasks.yaml", "tasks:\n" + lines(PlanFiles::task));
        folder.write(
                plan + "commitments.yaml",
                "commitments:\n"
                        + city.promises().stream().map(this::commitment).collect(Collectors.joining()));
        folder.write(
                plan + "duties.yaml",
                "duties:\n" + city.duties().stream().map(this::duty).collect(Collectors.joining()));
    }

    private String lines(Function<Department, String> line) {
        return city.departments().stream().map(line).distinct().collect(Collectors.joining());
    }

    private String plan() {
        return """
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
                """.formatted(
                                City.PLAN,
                                city.size().from(),
                                city.size().from(),
                                city.size().from(),
                                city.size().to(),
                                Area.CITY.code())
                + "baselines:\n"
                + city.promises().stream()
                        .filter(promise -> promise.shape().hasBaseline())
                        .map(this::baseline)
                        .collect(Collectors.joining())
                + "actions:\n"
                + lines(PlanFiles::action);
    }

    private String baseline(Promise promise) {
        return "  - {indicator: %s, jurisdiction: \"%s\", year: %d, value: %d, clause: %s, marker: 基期%d}\n"
                .formatted(
                        promise.indicator(),
                        Area.CITY.code(),
                        city.size().from() - 1,
                        promise.baseline(),
                        promise.department().clause(),
                        promise.baseline());
    }

    private static String action(Department department) {
        return "  - {clause: %s, heading: 第%s项科普提升行动, kind: action}\n"
                .formatted(
                        department.action(),
                        department.action().substring(2, department.action().length() - 1));
    }

    private static String task(Department department) {
        return "  - {clause: %s, heading: 加强%s科普工作, responsible: [%s, 各县区政府]}\n"
                .formatted(department.clause(), department.field(), department.zh());
    }

    private String commitment(Promise promise) {
        Shape shape = promise.shape();
        String figure = shape == Shape.RANGE
                ? "low: %d, high: %d".formatted(promise.target(), promise.target() * 5 / 4)
                : "value: " + promise.target();
        return ("  - {id: %s, clause: %s, marker: %s, indicator: %s, comparator: %s, %s, unit: \"%s\", measure: %s,"
                        + " cadence: %s, %s, strength: %s, scope: %s}\n")
                .formatted(
                        promise.id(),
                        promise.department().clause(),
                        promise.zh() + promise.target() + shape.unit,
                        promise.indicator(),
                        shape.comparator,
                        figure,
                        shape.unit,
                        shape.measure,
                        shape.cadence,
                        years(shape.isByDeadline()),
                        shape.strength,
                        shape == Shape.EACH_COUNTY ? "each-county" : "city");
    }

    private String duty(Duty duty) {
        return ("  - {id: %s, clause: %s, marker: %s, summary: {zh: %s, en: %s}, kind: %s, cadence: %s, %s, strength: plain,"
                        + " scope: %s, evidence: {zh: 印发的文件, en: The document issued}}\n")
                .formatted(
                        duty.id(),
                        duty.department().clause(),
                        duty.zh(),
                        duty.zh(),
                        duty.en(),
                        duty.kind(),
                        duty.isEachYear() ? "each-year" : "standing",
                        years(false),
                        duty.isEachCounty() ? "each-county" : "city");
    }

    private String years(boolean deadline) {
        return "from: {year: %d, source: period}, to: {year: %d, source: period}"
                        .formatted(city.size().from(), city.size().to())
                + (deadline ? ", deadline: " + city.size().to() : "");
    }
}
