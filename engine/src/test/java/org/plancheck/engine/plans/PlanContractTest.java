package org.plancheck.engine.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.YearSource;

/**
 * The five plans as a second reader read them: this table was made from the printed texts by the rules of the
 * domain, before looking at the encoding, and the two were compared. It stands here so that no promise changes
 * its figure unnoticed.
 */
class PlanContractTest {
    /** plan | clause | figure, or low–high | unit | comparator | measure | cadence | from | to | strength | scope */
    private static final String READING = """
            haimen | 三(三)¶1 | 20 | % | ge | share | by-deadline | 2021 | 2025 | aspirational | city
            haimen | 四(一)1 | 2 | 所 | ge | flow | by-deadline | 2021 | 2025 | aspirational | city
            haimen | 四(一)1 | 2 | 个 | ge | flow | by-deadline | 2021 | 2025 | aspirational | city
            haimen | 四(一)4 | 1 | 名 | ge | each-unit | standing | 2021 | 2025 | firm | each-school
            haimen | 四(二)1 | 20 | 名 | ge | flow | each-year | 2022 | 2025 | firm | city
            haimen | 四(二)1 | 8000 | 名 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            haimen | 四(三)3 | 100 | % | ge | share | standing | 2021 | 2025 | plain | city
            haimen | 五(三)3 | 1 | 个 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            haimen | 五(三)3 | 5 | 个 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            haimen | 五(三)3 | 3 | 个 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            haimen | 六(四)¶1 | 1 | 次 | ge | event | each-year | 2022 | 2025 | plain | city
            lianyungang | 二(三)¶1 | 15 | % | ge | share | by-deadline | 2021 | 2025 | aspirational | city
            lianyungang | 三(一)1 | 30 | 所 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            lianyungang | 三(一)4 | 500 | 人 | ge | flow | each-year | 2022 | 2025 | firm | city
            lianyungang | 三(二)5 | 10000 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city
            lianyungang | 三(二)5 | 500 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city | part
            lianyungang | 三(二)5 | 200 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city
            lianyungang | 三(二)6 | 400 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city
            lianyungang | 三(二)6 | 1000 | 个 | ge | flow | each-year | 2022 | 2025 | plain | city
            lianyungang | 三(二)6 | 50 | 家 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            lianyungang | 三(三)9 | 600 | 名 | ge | flow | each-year | 2022 | 2025 | firm | city
            lianyungang | 三(六)20 | 100 | 人 | ge | flow | by-deadline | 2021 | 2025 | firm | city
            lianyungang | 三(八)26 | 20 | 家 | ge | flow | by-deadline | 2021 | 2025 | firm | city
            nanjing | 二(三)¶1 | 22 | % | gt | share | by-deadline | 2021 | 2025 | firm | city
            nanjing | 三(二)1 | 6000–8000 | 名 | range | flow | each-year | 2022 | 2025 | plain | city
            nanjing | 三(二)1 | 1000 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city
            nanjing | 三(二)1 | 500 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city
            nanjing | 三(二)1 | 5000 | 户 | ge | flow | each-year | 2022 | 2025 | plain | city
            nanjing | 三(二)1 | 40 | 项 | ge | flow | each-year | 2022 | 2025 | plain | city
            suzhou | 三(三)¶1 | 23 | % | ge | share | by-deadline | 2021 | 2025 | aspirational | city
            suzhou | 四(一)¶1 | 80 | 所 | ge | flow | by-deadline | 2021 | 2025 | aspirational | city
            suzhou | 四(一)¶1 | 150 | 个 | ge | flow | by-deadline | 2021 | 2025 | aspirational | city
            suzhou | 四(二)¶1 | 2000 | 名 | ge | flow | each-year | 2022 | 2035 | plain | city-level
            suzhou | 四(二)¶1 | 300 | 名 | ge | flow | each-year | 2022 | 2035 | plain | city
            suzhou | 四(二)¶1 | 100 | 名 | ge | flow | each-year | 2022 | 2035 | plain | city
            suzhou | 四(三)¶2 | 10 | 家 | ge | flow | each-year | 2022 | 2035 | plain | city
            suzhou | 四(三)¶2 | 15 | 家 | ge | flow | each-year | 2022 | 2035 | plain | city
            suzhou | 四(三)¶2 | 850000 | 人 | gt | stock | by-deadline | 2021 | 2025 | aspirational | city
            suzhou | 四(三)¶3 | 2000 | 名 | ge | flow | each-year | 2022 | 2035 | plain | city
            suzhou | 四(三)¶3 | 1000 | 人 | ge | flow | each-year | 2022 | 2035 | plain | city
            suzhou | 六(一)¶2 | 1 | 次 | ge | each-unit | each-year | 2022 | 2035 | firm | each-county
            xuzhou | 二(三)¶1 | 15.5 | % | ge | share | by-deadline | 2021 | 2025 | aspirational | city
            xuzhou | 三(一)1 | 15 | 所 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            xuzhou | 三(一)1 | 50 | 所 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            xuzhou | 三(一)1 | 10 | 个 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            xuzhou | 三(一)4 | 300 | 人 | ge | flow | each-year | 2022 | 2025 | plain | city
            xuzhou | 三(二)1 | 12000 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city
            xuzhou | 三(二)1 | 1800 | 名 | ge | flow | each-year | 2022 | 2025 | firm | city | part
            xuzhou | 三(三)3 | 20 | 场次 | about | event | each-year | 2022 | 2025 | plain | city
            xuzhou | 三(三)3 | 120000 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city
            xuzhou | 三(三)3 | 15000 | 名 | ge | flow | each-year | 2022 | 2025 | plain | city
            xuzhou | 三(六)3 | 10 | 个 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            xuzhou | 三(六)3 | 50 | 名 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            xuzhou | 三(八)3 | 30 | 家 | ge | flow | by-deadline | 2021 | 2025 | plain | city
            xuzhou | 三(八)3 | 10 | 家 | ge | flow | by-deadline | 2021 | 2025 | firm | city
            xuzhou | 三(九)3 | 80 | % | ge | share | each-year | 2022 | 2025 | firm | city
            """;

    /** plan | area | year | value of citizens' science literacy */
    private static final List<String> BASELINES = List.of(
            "haimen | 320614 | 2020 | 14",
            "lianyungang | 320700 | 2020 | 10.1",
            "nanjing | 320100 | 2020 | 17.6",
            "nanjing | 320106 | 2020 | 22.1",
            "nanjing | 320102 | 2020 | 21.4",
            "nanjing | 320104 | 2020 | 20.5",
            "suzhou | 320500 | 2020 | 16.7",
            "xuzhou | 320300 | 2010 | 4.4",
            "xuzhou | 320300 | 2015 | 7.5",
            "xuzhou | 320300 | 2020 | 11.7");

    private static final Map<String, Integer> COUNTS =
            Map.of("lianyungang", 12, "nanjing", 6, "suzhou", 12, "xuzhou", 15, "haimen", 11);

    static Stream<String> cities() {
        return COUNTS.keySet().stream().sorted();
    }

    @Test
    void fivePlansShip() {
        assertThat(Home.library().plans().keySet())
                .containsExactly(
                        "haimen-2021-2025",
                        "lianyungang-2021-2025",
                        "nanjing-2021-2025",
                        "suzhou-2021-2035",
                        "xuzhou-2021-2025");
    }

    @ParameterizedTest
    @MethodSource("cities")
    void promisesWhatTheTextPromises(String city) {
        List<String> reading =
                READING.lines().filter(line -> line.startsWith(city + " ")).toList();
        assertThat(reading).hasSize(COUNTS.get(city));
        assertThat(plan(city).commitments().stream().map(c -> line(city, c)).toList())
                .isEqualTo(reading);
    }

    /** What the plans' own items say is held above; this holds what else was found open in the texts. */
    @Test
    void readsOpenPassagesOtherwise() {
        List<String> readings = cities().flatMap(city -> plan(city).readings().stream()
                        .map(reading -> city + " " + reading.id() + " "
                                + reading.items().size()))
                .toList();
        assertThat(readings)
                .containsExactly(
                        "haimen from-period 5",
                        "haimen from-next-year 5",
                        "haimen in-total 6",
                        "haimen undated-yearly 2",
                        "haimen farmers-yearly 1",
                        "lianyungang from-period 10",
                        "lianyungang in-total 3",
                        "lianyungang undated-after-comma 1",
                        "lianyungang aspired 1",
                        "nanjing from-period 13",
                        "nanjing undated-after-comma 1",
                        "suzhou from-period 11",
                        "suzhou until-2025 11",
                        "suzhou in-total 2",
                        "suzhou hoped-schools-only 1",
                        "suzhou city-level-talent 2",
                        "suzhou counties-alone 1",
                        "xuzhou from-period 12",
                        "xuzhou each-county 1",
                        "xuzhou in-total 6",
                        "xuzhou undated-coverage 1");
    }

    /** A reading stands beside its entry and never changes it. */
    @ParameterizedTest
    @MethodSource("cities")
    void otherReadingsLeaveTheItemsAlone(String city, @TempDir Path home) throws IOException {
        String folder = "plans/" + plan(city).id();
        for (String copied : List.of("registry", "schemes", folder)) {
            Files.createDirectories(home.resolve(copied));
            try (Stream<Path> files = Files.list(Home.FOLDER.resolve(copied))) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file);
                    String plain = text.replaceAll("(?m)^    readings:\\n(      .*\\n)+", "")
                            .replaceAll("(?ms)^readings:.*", "");
                    Files.writeString(home.resolve(copied).resolve(file.getFileName()), plain);
                }
            }
        }
        Plan without = Library.read(home, List.of()).plans().get(plan(city).id());
        assertThat(without.readings()).isEmpty();
        assertThat(without).isEqualTo(plan(city).withReadings(List.of()));
    }

    @Test
    void partsBelongToTheWholeBesideThem() {
        for (String city : List.of("lianyungang", "xuzhou")) {
            Plan plan = plan(city);
            List<Commitment> all = plan.commitments();
            List<Commitment> parts =
                    all.stream().filter(c -> c.partOf() != null).toList();
            assertThat(parts).singleElement().satisfies(part -> {
                Commitment whole = all.get(all.indexOf(part) - 1);
                assertThat(part.partOf()).isEqualTo(whole.id());
                assertThat(part.indicator()).isEqualTo("farm-leaders-trained");
                assertThat(whole.indicator()).isEqualTo("high-quality-farmers-trained");
                assertThat(whole.clause()).isEqualTo(part.clause());
            });
        }
    }

    /** Where no year stands in the text: the period's, and for yearly items not before the year of issue. */
    @ParameterizedTest
    @MethodSource("cities")
    void yearsComeFromWhereTheLawSays(String city) {
        Plan plan = plan(city);
        for (Commitment c : plan.commitments()) {
            assertThat(c.from().source())
                    .as(c.id())
                    .isEqualTo(c.cadence() == Cadence.EACH_YEAR ? YearSource.ISSUE : YearSource.PERIOD);
            assertThat(c.to().source())
                    .as(c.id())
                    .isEqualTo(c.cadence() == Cadence.BY_DEADLINE ? YearSource.TEXT : YearSource.PERIOD);
            assertThat(c.deadline())
                    .as(c.id())
                    .isEqualTo(c.cadence() == Cadence.BY_DEADLINE ? (Integer) c.to().year() : null);
        }
        for (Item item : plan.items().toList()) {
            assertThat(item.from().year()).as(item.id()).isBetween(plan.from(), plan.to());
            assertThat(item.finalYear()).as(item.id()).isBetween(item.from().year(), plan.to());
            if (item.cadence() == Cadence.EACH_YEAR && plan.issued() != null) {
                assertThat(item.from().year())
                        .as(item.id())
                        .isEqualTo(plan.issued().getYear());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void idsAndMarkersAreUnique(String city) {
        List<Item> items = plan(city).items().toList();
        Set<String> ids = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Item item : items) {
            assertThat(ids.add(item.id())).as(item.id()).isTrue();
            assertThat(places.add(item.clause() + item.marker()))
                    .as(item.marker())
                    .isTrue();
        }
        assertThat(items).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "haimen | 南通市海门区全民科学素质行动规划（2021—2025年） | none | 南通市海门区人民政府 | 2022-11-25 | 2021 | 2025 | 320614",
                "lianyungang | 连云港市全民科学素质行动规划实施方案（2021—2025年） | 连政发〔2022〕62号 | 连云港市人民政府 | 2022-06-10 | 2021 | 2025 | 320700",
                "nanjing | 南京市全民科学素质行动规划纲要实施方案 | 宁政办发〔2022〕27号 | 南京市人民政府办公厅 | 2022-06-08 | 2021 | 2025 | 320100",
                "suzhou | 苏州市全民科学素质行动规划（2021~2035年） | 苏府〔2022〕16号 | 苏州市人民政府 | 2022-03-27 | 2021 | 2035 | 320500",
                "xuzhou | 徐州市全民科学素质行动规划实施方案 | 徐政发〔2022〕13号 | 徐州市人民政府 | 2022-05-13 | 2021 | 2025 | 320300",
            })
    void headsAreAsPrinted(
            String city, String title, String number, String issuer, LocalDate issued, int from, int to, String area) {
        Plan plan = plan(city);
        assertThat(plan.title().zh()).isEqualTo(title);
        assertThat(plan.documentNumber()).isEqualTo(number);
        assertThat(plan.issuer()).isEqualTo(issuer);
        assertThat(plan.issued()).isEqualTo(issued);
        assertThat(plan.from()).isEqualTo(from);
        assertThat(plan.to()).isEqualTo(to);
        assertThat(plan.jurisdiction()).isEqualTo(area);
        assertThat(plan.surveys()).as("no text names survey years").isEmpty();
    }

    @Test
    void baselinesAreAsPrinted() {
        List<String> encoded = new ArrayList<>();
        for (String city : cities().toList()) {
            for (Baseline b : plan(city).baselines()) {
                assertThat(b.indicator()).isEqualTo("citizen-science-literacy-rate");
                encoded.add(String.join(
                        " | ",
                        city,
                        b.jurisdiction(),
                        String.valueOf(b.year()),
                        b.value().toPlain()));
            }
        }
        assertThat(encoded).isEqualTo(BASELINES);
    }

    private static String line(String city, Commitment c) {
        String figure = c.low() == null ? plain(c.value()) : plain(c.low()) + "–" + plain(c.high());
        List<String> cells = new ArrayList<>(Arrays.asList(
                city,
                c.clause(),
                figure,
                c.unit(),
                Fields.kebab(c.comparator()),
                Fields.kebab(c.measure()),
                Fields.kebab(c.cadence()),
                String.valueOf(c.from().year()),
                String.valueOf(c.to().year()),
                Fields.kebab(c.strength()),
                c.scope().code()));
        if (c.partOf() != null) {
            cells.add("part");
        }
        return String.join(" | ", cells);
    }

    private static String plain(Quantity figure) {
        return figure == null ? "none" : figure.toPlain();
    }

    private static Plan plan(String city) {
        return Home.library().plan(city).orElseThrow();
    }
}
