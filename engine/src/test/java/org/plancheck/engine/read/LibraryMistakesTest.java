package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.model.text.Bilingual;

/** The library is read whole: every mistake in every file comes out at once, each with its place. */
class LibraryMistakesTest {
    private static final String PLAN = "plans/nanjing-2021-2025/";

    @TempDir
    private Path home;

    private TempFiles files;

    @BeforeEach
    void furnish() {
        files = new TempFiles(home);
        Home.copy("registry", home.resolve("registry"));
        Home.copy("schemes", home.resolve("schemes"));
        Home.copy(PLAN, home.resolve(PLAN));
    }

    @Test
    void theCopyIsGood() {
        Library library = Library.read(home, List.of());
        assertThat(library.plans()).containsOnlyKeys("nanjing-2021-2025");
        assertThat(library.inputs()).hasSize(4 + 4 + 1);
    }

    @Test
    void tellsTheMistakesOfAllFilesAtOnce() {
        files.write(PLAN + "plan.yaml", """
                id: nanjing
                title: 南京
                titleEn: Nanjing
                issuer: 市政府
                issued: 2022-6-8
                from: 2025
                to: 2021
                periodSource: cover
                jurisdiction: "329999"
                """);
        files.write(PLAN + "commitments.yaml", """
                commitments:
                  - id: a
                    clause: 第三章
                    marker: 每年
                    indicator: science-tutors-traind
                    comparator: more
                    value: 1.2万
                    unit: 匹
                    measure: flow
                    cadence: each-year
                    deadline: 2025
                    strength: plain
                    scope: 全市
                    reporter: 市科邪
                    colour: red
                  - id: a
                    clause: 三(一)1
                    marker: 每年
                    indicator: science-tutors-trained
                    comparator: range
                    value: 5
                    unit: 人
                    measure: flow
                    cadence: by-deadline
                    from: {year: 2026, source: text}
                    to: {year: 2025, source: hearsay}
                    strength: plain
                    scope: city
                    partOf: b
                """);
        files.write("schemes/default.yaml", "id: default\naboutTolerance: 101\n");
        files.write(PLAN + "tasks.yaml", "- clause: 三(一)1\n");
        files.write(PLAN + "duties.yaml", "");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        PLAN + "tasks.yaml:1:1: this should be written as \"key: value\".",
                        PLAN + "tasks.yaml:1:1: \"tasks\" is missing. Add it.",
                        PLAN
                                + "plan.yaml:1:5 id: the id \"nanjing\" differs from the name of its folder \"nanjing-2021-2025\".",
                        PLAN + "plan.yaml:6:7 from: the period begins in 2025, after its end in 2021.",
                        PLAN
                                + "plan.yaml:8:15 periodSource: \"periodSource\" has the value \"cover\", which is not allowed."
                                + " Allowed: title, text.",
                        PLAN + "plan.yaml:5:9 issued: \"issued\" has the value \"2022-6-8\", which is no date."
                                + " Write it as 2024-12-31.",
                        PLAN + "plan.yaml:9:15 jurisdiction: unknown jurisdiction \"329999\"."
                                + " Use a code or name of registry/jurisdictions.yaml.",
                        PLAN + "commitments.yaml:3:13 commitments[1].clause: \"clause\" has the value \"第三章\","
                                + " which should look like 三(一)4.",
                        PLAN
                                + "commitments.yaml:5:16 commitments[1].indicator: unknown indicator \"science-tutors-traind\"."
                                + " Use an id or name of the catalogue (registry/indicators.yaml);"
                                + " did you mean \"science-tutors-trained\".",
                        PLAN + "commitments.yaml:6:17 commitments[1].comparator: \"comparator\" has the value \"more\","
                                + " which is not allowed. Allowed: ge, gt, le, lt, range, about.",
                        PLAN
                                + "commitments.yaml:7:12 commitments[1].value: \"value\" has the value \"1.2万\", which is no number."
                                + " Write digits only, such as 15.5, without a unit and with 万 multiplied out.",
                        PLAN
                                + "commitments.yaml:7:12 commitments[1].value: value is needed here, and neither low nor high"
                                + " (except for a range).",
                        PLAN + "commitments.yaml:8:11 commitments[1].unit: unknown unit of measure \"匹\"."
                                + " Those known are in registry/units-of-measure.yaml.",
                        PLAN + "commitments.yaml:11:15 commitments[1].deadline: a by-deadline item needs a deadline,"
                                + " any other item has none.",
                        PLAN + "commitments.yaml:13:12 commitments[1].scope: \"scope\" has the value \"全市\","
                                + " which should look like city, city-level, each-county, each-school.",
                        PLAN + "commitments.yaml:14:15 commitments[1].reporter: unknown unit \"市科邪\". Use a name of the"
                                + " registry of responsible units (registry/responsible-units.yaml) or of jurisdictions;"
                                + " did you mean \"市科协\".",
                        PLAN
                                + "commitments.yaml:15:13 commitments[1].colour: unknown key \"colour\". Allowed here: against, also,"
                                + " among, byYear, cadence, clause, comparator, deadline, draft, every, from, high, id,"
                                + " indicator, low, marker, measure, minus, note, occurrence, partOf, per, readings, reporter, responsible,"
                                + " scope, strength, to, unit, value, where, window.",
                        PLAN + "commitments.yaml:20:17 commitments[2].comparator: a range needs low and high"
                                + " (low below high) and no value.",
                        PLAN + "commitments.yaml:26:30 commitments[2].to.source: \"source\" has the value \"hearsay\","
                                + " which is not allowed. Allowed: text, period, issue.",
                        PLAN + "commitments.yaml:16:5 commitments[2]: a by-deadline item needs a deadline,"
                                + " any other item has none.",
                        PLAN
                                + "commitments.yaml:25:11 commitments[2].from: the first year 2026 is after the last year 2025.",
                        PLAN + "commitments.yaml:16:5 commitments[2]: the id \"a\" is used twice. Ids must be unique.",
                        PLAN
                                + "commitments.yaml:16:5 commitments[2]: \"b\" is no id of another commitment of this plan.",
                        PLAN + "duties.yaml: the file is empty. Fill it in before you submit it.",
                        "schemes/default.yaml:2:17 aboutTolerance: \"aboutTolerance\" has the value \"101\","
                                + " which should lie between 0 and 100.",
                        "schemes/default.yaml:1:1: \"reconcileTolerance\" is missing. Add it.",
                        "schemes/default.yaml:1:1: \"changeLimit\" is missing. Add it.",
                        "schemes/default.yaml:1:1: \"nearDays\" is missing. Add it.",
                        "schemes/default.yaml:1:1: \"evenPath\" is missing. Add it.",
                        "schemes/default.yaml:1:1: \"proRata\" is missing. Add it.",
                        "schemes/default.yaml:1:1: \"heapedYears\" is missing. Add it.",
                        "schemes/default.yaml:1:1: \"escalation\" is missing. Add it.");
    }

    @Test
    void anIdNamesOneItemAndAClauseOneTask() {
        files.write(PLAN + "tasks.yaml", """
                tasks:
                  - {clause: 三(一)1, heading: 甲, responsible: [市科协]}
                  - {clause: 三(一)1, heading: 乙, responsible: [市教育局]}
                """);
        String duty = """
                  - id: agro-technicians
                    clause: 三(二)1
                    marker: 农技
                    summary: {zh: 甲, en: a}
                    kind: event
                    cadence: standing
                    strength: plain
                    scope: city
                    evidence: {zh: 乙, en: b}
                """;
        files.write(PLAN + "duties.yaml", "duties:\n" + duty);
        assertThat(problems())
                .containsExactly(
                        PLAN + "tasks.yaml:3:5 tasks[2]: the id \"三(一)1\" is used twice. Ids must be unique.",
                        PLAN
                                + "duties.yaml:2:5 duties[1]: the id \"agro-technicians\" is used twice. Ids must be unique.");
    }

    @Test
    void tellsDoublesAndLooseEndsOfTheRegistry() {
        files.write("registry/jurisdictions.yaml", """
                jurisdictions:
                  - {code: "320100", zh: 南京市, en: Nanjing, level: city, parent: "320000"}
                  - {code: "320102", zh: 玄武区, en: Xuanwu, level: county, parent: "320100", overlaps: ["320199"]}
                  - {code: "320102", zh: 秦淮区, en: Qinhuai, level: borough, parent: "320100"}
                """);
        files.write("registry/responsible-units.yaml", """
                units:
                  - {id: cast, zh: 科协, en: CAST, aliases: [市科协]}
                  - {id: other, zh: 另一个, en: Other, formerNames: [{name: 市科协, until: 18}]}
                """);
        files.write("plans/README.md", "no plan");
        delete(PLAN);
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "registry/jurisdictions.yaml:2:5 jurisdictions[1]: the parent jurisdiction \"320000\""
                                + " is not in the registry.",
                        "registry/jurisdictions.yaml:3:5 jurisdictions[2]: unknown jurisdiction \"320199\"."
                                + " Use a code or name of registry/jurisdictions.yaml.",
                        "registry/jurisdictions.yaml:4:5 jurisdictions[3]: the id \"320102\" is used twice. Ids must be unique.",
                        "registry/jurisdictions.yaml:4:51 jurisdictions[3].level: \"level\" has the value \"borough\","
                                + " which is not allowed. Allowed: province, city, county, town, zone.",
                        "registry/responsible-units.yaml:3:5 units[2]: the name \"市科协\" belongs to both cast and other.",
                        "registry/responsible-units.yaml:3:70 units[2].formerNames[1].until: \"until\" has the value \"18\","
                                + " which is no whole number from 1949 to 2199.");
    }

    @Test
    void tellsFilesThatCannotBeRead() throws Exception {
        files.sparse(PLAN + "duties.yaml", 100L * 1024 * 1024);
        files.write(PLAN + "tasks.yaml", new byte[] {'t', ':', ' ', (byte) 0xFF, (byte) 0xFE});
        Files.delete(home.resolve(PLAN + "commitments.yaml"));
        Files.delete(home.resolve("registry/indicators.yaml"));
        Files.createDirectory(home.resolve("registry/indicators.yaml"));
        List<String> problems = problems();
        assertThat(problems)
                .contains(
                        PLAN + "duties.yaml: the file is too large (104857600 bytes), the limit is 8388608 bytes."
                                + " Check whether this is the right file.",
                        PLAN + "tasks.yaml:1:4: from here on the text is not UTF-8. Save the file as UTF-8"
                                + " (Notepad: Save as, encoding UTF-8).",
                        PLAN + "commitments.yaml: no such file or folder: " + PLAN
                                + "commitments.yaml. Check the path.",
                        "registry/indicators.yaml: a file is needed here, but registry/indicators.yaml is a folder."
                                + " Name a file in it.");
    }

    @Test
    void tellsActionsThatCannotBe() {
        files.write(PLAN + "plan.yaml", """
                id: nanjing-2021-2025
                title: 南京
                titleEn: Nanjing
                issuer: 市政府
                from: 2021
                to: 2025
                periodSource: text
                jurisdiction: "320100"
                actions:
                  - {clause: 三(一), heading: 青少年, kind: action}
                  - {clause: 三(一), heading: 青少年, kind: project}
                  - {clause: 九(一), heading: 无, kind: measure}
                  - {clause: 第三章, heading: 无, kind: goal}
                  - {heading: 无, kind: measure, colour: red}
                readings:
                  - {id: from-period, words: {zh: 甲, en: a}, instead: {zh: 乙, en: b}}
                  - {id: undated-after-comma, words: {zh: 甲, en: a}, instead: {zh: 乙, en: b}}
                """);
        assertThat(problems())
                .containsExactly(
                        PLAN + "plan.yaml:11:14 actions[2].clause: the id \"三(一)\" is used twice. Ids must be unique.",
                        PLAN + "plan.yaml:12:14 actions[3].clause: no task and no item stands under clause \"九(一)\"."
                                + " Check the clause, or delete the entry.",
                        PLAN + "plan.yaml:13:14 actions[4].clause: \"clause\" has the value \"第三章\","
                                + " which should look like 三(一)4.",
                        PLAN + "plan.yaml:13:37 actions[4].kind: \"kind\" has the value \"goal\", which is not allowed."
                                + " Allowed: action, project, measure.",
                        PLAN + "plan.yaml:14:5 actions[5]: \"clause\" is missing. Add it.",
                        PLAN + "plan.yaml:14:41 actions[5].colour: unknown key \"colour\"."
                                + " Allowed here: clause, en, heading, kind.");
    }

    @Test
    void nothingIsMissedUnderAnActionWhileItemsHaveMistakes() {
        files.write(PLAN + "tasks.yaml", "tasks: []\n");
        files.write(PLAN + "duties.yaml", "duties: [\n");
        assertThat(problems()).isNotEmpty().allMatch(p -> p.startsWith(PLAN + "duties.yaml:"));
    }

    @Test
    void tellsAMissingHome() {
        InputException refused = catchThrowableOfType(
                InputException.class, () -> Library.read(home.resolve("nowhere"), List.of(home.resolve("extra"))));
        assertThat(refused.problems())
                .extracting(Bilingual::en)
                .hasSize(4 + 1 + 1 + 1)
                .allMatch(p -> p.contains("no such file or folder"));
    }

    @Test
    void refusesTheSamePlanTwice() {
        Path extra = home.resolve("extra");
        Home.copy(PLAN, extra.resolve("nanjing-2021-2025"));
        InputException refused = catchThrowableOfType(InputException.class, () -> Library.read(home, List.of(extra)));
        assertThat(refused.problems())
                .extracting(Bilingual::en)
                .containsExactly("nanjing-2021-2025: the id \"nanjing-2021-2025\" is used twice. Ids must be unique.");
    }

    private List<String> problems() {
        InputException refused = catchThrowableOfType(InputException.class, () -> Library.read(home, List.of()));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Bilingual::zh).allMatch(p -> p.contains("："));
        return refused.problems().stream().map(Bilingual::en).toList();
    }

    private void delete(String folder) {
        try (var children = Files.list(home.resolve(folder))) {
            for (Path child : children.toList()) {
                Files.delete(child);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
