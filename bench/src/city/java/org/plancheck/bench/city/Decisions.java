package org.plancheck.bench.city;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the office laid down: who owes which part, who is waived, what it verified itself. */
record Decisions(City city, Figures figures) {
    void write(CityFolder folder) throws IOException {
        folder.write("city/assessment.yaml", """
                title: {zh: 示例市全民科学素质工作年度评估, en: Annual assessment of the sample city}
                illustrative: true
                plans: [%s]
                """.formatted(City.PLAN));
        folder.write("city/allocations/分解.yaml", "allocations:\n" + allocations());
        folder.write("city/waivers/豁免.yaml", "waivers:\n" + waivers());
        folder.write("city/confirmations/不适用.yaml", "confirmations:\n" + confirmations());
        folder.write("city/verified/核定.yaml", "values:\n" + verified());
    }

    private String allocations() {
        return city.promises().stream()
                .filter(promise -> promise.shape().isAllocated())
                .flatMap(promise -> years(promise).mapToObj(year -> allocation(promise, year)))
                .collect(Collectors.joining());
    }

    private IntStream years(Promise promise) {
        int last = city.size().to();
        return IntStream.rangeClosed(
                promise.shape().isByDeadline() ? last : city.size().from(), last);
    }

    private String allocation(Promise promise, int year) {
        int share = promise.share(city.size().counties());
        String shares = city.counties().stream()
                .map(county -> "\"" + county.code() + "\": " + share)
                .collect(Collectors.joining(", "));
        return "  - {item: %s, year: %d, shares: {%s}}\n".formatted(City.key(promise.id()), year, shares);
    }

    /** One county in three is spared a duty in one year; half of these waivers ran out before the plan did. */
    private String waivers() {
        return somewhere(
                3,
                (item, county, year) ->
                        "  - {item: %s, jurisdiction: \"%s\", years: [%d], reason: 场地改造, approval: 示素质办〔%d〕%s号, expires: %s}\n"
                                .formatted(
                                        item,
                                        county.code(),
                                        year,
                                        year,
                                        county.code().substring(3),
                                        city.chance("expiry", county, year).percent(50)
                                                ? city.size().to() + "-12-31"
                                                : year + "-06-30"));
    }

    private String confirmations() {
        return somewhere(
                2,
                (item, county, year) -> "  - {item: %s, jurisdiction: \"%s\", year: %d, by: 示素质办〔%d〕2号}\n"
                        .formatted(item, county.code(), year, year + 1));
    }

    private interface Decision {
        String text(String item, Area county, int year);
    }

    /** A decision about every so-manieth county, item after item and year after year. */
    private String somewhere(int every, Decision decision) {
        List<Promise> asked = city.promises().stream()
                .filter(promise -> promise.shape() == Shape.EACH_COUNTY)
                .toList();
        return IntStream.range(0, asked.isEmpty() ? 0 : city.counties().size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> decision.text(
                        City.key(asked.get(i % asked.size()).id()),
                        city.counties().get(i),
                        city.size().from() + i % city.size().years()))
                .collect(Collectors.joining());
    }

    /** The office counted again what one quota in two says, in one county each. */
    private String verified() {
        return city.promises().stream()
                .filter(promise -> promise.shape() == Shape.QUOTA && promise.number() % 2 == 0)
                .flatMap(promise -> IntStream.rangeClosed(
                                city.size().from(), city.size().to())
                        .mapToObj(year -> verified(
                                promise,
                                city.counties()
                                        .get(promise.number() % city.counties().size()),
                                year)))
                .collect(Collectors.joining());
    }

    private String verified(Promise promise, Area county, int year) {
        return ("  - {indicator: %s, jurisdiction: \"%s\", year: %d, value: %d, reason: 经核对签到册核定, by: 核查组,"
                        + " verified: %d-02-20}\n")
                .formatted(promise.indicator(), county.code(), year, figures.reached(promise, county, year), year + 1);
    }
}
