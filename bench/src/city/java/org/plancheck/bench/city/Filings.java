package org.plancheck.bench.city;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What departments and counties sent, with the slips that clerks make; most in YAML, some in CSV, some not at all. */
final class Filings {
    static final String HEADINGS = "填报单位,所属城市,年度,批次,报送日期,示例数据,指标,任务,数值,分子,分母,状态,数量,说明,佐证文号,佐证发文单位,佐证日期";
    /** How many in a hundred submissions never came. */
    private static final int NEVER_SENT = 3;

    private final City city;
    private final Figures figures;

    Filings(City city, Figures figures) {
        this.city = city;
        this.figures = figures;
    }

    void write(CityFolder folder) throws IOException {
        for (int year = city.size().from(); year <= city.size().to(); year++) {
            for (Department department : city.departments()) {
                submit(folder, department.zh(), Area.CITY, year, rows(department, year));
            }
            for (Area county : city.counties()) {
                submit(folder, county.zh(), county, year, rows(county, year));
            }
        }
    }

    private void submit(CityFolder folder, String unit, Area area, int year, List<Row> rows) throws IOException {
        Chance chance = city.chance(unit, area, year);
        if (chance.percent(NEVER_SENT)) {
            return;
        }
        boolean csv = chance.percent(20);
        folder.write(
                "city/submissions/%d/%s.%s".formatted(year, unit, csv ? "csv" : "yaml"),
                csv ? csv(unit, year, rows) : yaml(unit, year, rows));
    }

    private static String yaml(String unit, int year, List<Row> rows) {
        return """
                unit: %s
                city: "%s"
                year: %d
                sequence: 1
                submitted: %d-01-15
                illustrative: true
                values:%s
                duties:%s
                """.formatted(unit, Area.CITY.code(), year, year + 1, yaml(rows, false), yaml(rows, true));
    }

    private static String yaml(List<Row> rows, boolean duties) {
        String text = rows.stream()
                .filter(row -> row.isDuty() == duties)
                .map(Row::yaml)
                .collect(Collectors.joining());
        return text.isEmpty() ? " []" : "\n" + text.stripTrailing();
    }

    private static String csv(String unit, int year, List<Row> rows) {
        String head = "%s,%s,%d,1,%d-01-15,true,".formatted(unit, Area.CITY.zh(), year, year + 1);
        String later = ",".repeat(6);
        StringBuilder text = new StringBuilder(HEADINGS).append('\n');
        rows.forEach(row ->
                text.append(row == rows.get(0) ? head : later).append(row.csv()).append('\n'));
        return text.toString();
    }

    private List<Row> rows(Department department, int year) {
        List<Row> rows = new ArrayList<>();
        city.promises().stream()
                .filter(promise -> promise.department().equals(department) && promise.shape() != Shape.EACH_COUNTY)
                .forEach(promise -> rows.add(row(promise, Area.CITY, department.zh(), year)));
        city.duties().stream()
                .filter(duty -> duty.department().equals(department) && !duty.isEachCounty())
                .forEach(duty -> rows.add(row(duty, Area.CITY, department.zh(), year)));
        return rows;
    }

    private List<Row> rows(Area county, int year) {
        List<Row> rows = new ArrayList<>();
        city.promises().stream()
                .filter(promise -> promise.shape().isFiledByCounties())
                .forEach(promise -> rows.add(row(promise, county, county.zh(), year)));
        city.duties().stream()
                .filter(Duty::isEachCounty)
                .forEach(duty -> rows.add(row(duty, county, county.zh(), year)));
        return rows;
    }

    private Row row(Promise promise, Area area, String issuer, int year) {
        Chance chance = city.chance("told-" + promise.id(), area, year);
        String evidence = number(issuer, year, promise.number() + 1);
        if (promise.shape() == Shape.COVERAGE) {
            return Row.part(promise.indicator(), figures.covered(promise, area, year), evidence, issuer, year);
        }
        int reached = figures.reached(promise, area, year);
        String note = chance.percent(30) ? "含与有关单位联合开展的部分" : "";
        String told = told(reached, promise.shape().unit, chance);
        return Row.value(promise.indicator(), told, told.equals("-") ? "本年度未安排" : note, evidence, issuer, year);
    }

    /** Written out, or blank, not applicable, about so many, below nothing. */
    private static String told(int reached, String unit, Chance chance) {
        return switch (chance.between(1, 40)) {
            case 1 -> "";
            case 2 -> "-";
            case 3 -> "约" + reached;
            case 4 -> "-" + reached;
            case 5, 6, 7, 8 -> reached + unit;
            case 9, 10, 11 -> "%,d".formatted(reached);
            default -> String.valueOf(reached);
        };
    }

    private Row row(Duty duty, Area area, String issuer, int year) {
        Chance chance = city.chance(duty.id(), area, year);
        int count = year - city.size().from() + chance.between(1, 3);
        boolean done = chance.percent(80);
        String state = done ? "已完成" : chance.percent(60) ? "进行中" : chance.percent(60) ? "未开展" : "";
        boolean proven = done && chance.percent(95);
        return Row.duty(
                City.key(duty.id()),
                state,
                done && duty.isCounted() ? count + "个" : "",
                done ? "" : "方案已报批",
                proven ? number(issuer, year, city.promises().size() + duty.number() + 1) : "",
                issuer,
                year);
    }

    /** No two documents of a unit and year bear the same number. */
    private static String number(String issuer, int year, int number) {
        return "%s〔%d〕%d号".formatted(issuer, year, number);
    }
}
