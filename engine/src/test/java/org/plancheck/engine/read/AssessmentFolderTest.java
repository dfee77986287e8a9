package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Input;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/** The office's own files: a mistake in one stops the run with all mistakes, because verdicts rest on them. */
class AssessmentFolderTest {
    private static final String ITEM = "nanjing-2021-2025/agro-technicians";

    @TempDir
    private Path folder;

    private TempFiles files;

    @BeforeEach
    void furnish() {
        files = new TempFiles(folder);
        files.write("assessment.yaml", "title: {zh: 南京考核, en: Nanjing}\nplans: [nanjing]\n");
    }

    @Test
    void readsEveryKindOfFile() {
        files.write("allocations/2023.yaml", allocation(ITEM, 2023, "{\"320102\": 120, 江宁区: 300.5, 鼓楼区: 0}"));
        files.write("waivers/a.yml", waiver("\"320102\"", "[2023, 2024]", "2024-06-30"));
        files.write(
                "confirmations/a.yaml",
                "confirmations: [{item: " + ITEM + ", jurisdiction: 玄武区, year: 2022, by: 科普部}]");
        files.write("waivers/README.md", "how to");
        AssessmentFolder read = read();
        assertThat(read.plans()).extracting(Plan::id).containsExactly("nanjing-2021-2025");
        assertThat(read.scheme()).isEqualTo(Home.library().defaultScheme());
        assertThat(read.allocations())
                .extracting(Allocation::jurisdiction, Allocation::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("320102", Quantity.of(120)),
                        org.assertj.core.groups.Tuple.tuple("320115", Quantity.of("300.5")),
                        org.assertj.core.groups.Tuple.tuple("320106", Quantity.ZERO));
        Waiver waiver = read.waivers().get(0);
        assertThat(waiver.jurisdiction()).isEqualTo("320102");
        assertThat(waiver.years()).isEqualTo(Set.of(2023, 2024));
        assertThat(waiver.expires()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(waiver.provenance().shown()).isEqualTo("waivers/a.yml:2");
        assertThat(read.confirmations()).extracting(Confirmation::jurisdiction).containsExactly("320102");
        assertThat(read.inputs())
                .extracting(Input::role)
                .containsExactly(
                        Input.Role.ASSESSMENT, Input.Role.ALLOCATION, Input.Role.WAIVER, Input.Role.CONFIRMATION);
    }

    @Test
    void tellsTheMistakesOfAllFilesAtOnce() {
        files.write("scheme.yaml", "id: local\n");
        files.write("assessment.yaml", "title: {zh: 南京, en: Nanjing}\nplans: [nanjing]\nscheme: scheme.yaml\n");
        files.write("allocations/2023.yaml", """
                allocations:
                  - {item: nanjing-2021-2025/agro-technician, year: 2023, shares: {"320102": 1}}
                  - {item: nanjing-2021-2025/emergency-coordination, year: 2023, shares: {"320102": 1}}
                  - {item: nanjing-2021-2025/agro-technicians, year: 2020, shares: {"320102": -5, 海门区: 1, 江宁区: 多}}
                  - {item: nanjing-2021-2025/agro-technicians, year: 2023}
                """);
        files.write("waivers/2023.yaml", waiver("东海县", "[]", "2024-02-30"));
        files.write("waivers/more.yaml", "waiver: []\n");
        files.write("waivers/scan.pdf", "x");
        files.write(
                "confirmations/a.yaml",
                "confirmations:\n  - {item: x, jurisdiction: 玄武区, year: 1900, by: '', why: z}\n");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "scheme.yaml:1:1: \"aboutTolerance\" is missing. Add it.",
                        "scheme.yaml:1:1: \"reconcileTolerance\" is missing. Add it.",
                        "scheme.yaml:1:1: \"changeLimit\" is missing. Add it.",
                        "scheme.yaml:1:1: \"nearDays\" is missing. Add it.",
                        "scheme.yaml:1:1: \"evenPath\" is missing. Add it.",
                        "scheme.yaml:1:1: \"proRata\" is missing. Add it.",
                        "scheme.yaml:1:1: \"heapedYears\" is missing. Add it.",
                        "scheme.yaml:1:1: \"escalation\" is missing. Add it.",
                        "allocations/2023.yaml:2:12 allocations[1].item: the plans have no item"
                                + " \"nanjing-2021-2025/agro-technician\". Write \"plan-id/item-id\";"
                                + " did you mean \"nanjing-2021-2025/agro-technicians\".",
                        "allocations/2023.yaml:3:12 allocations[2].item: \"nanjing-2021-2025/emergency-coordination\""
                                + " is no commitment that can be allocated.",
                        "allocations/2023.yaml:4:54 allocations[3].year: the year 2020 lies outside the commitment's years"
                                + " 2022–2025.",
                        "allocations/2023.yaml:4:79 allocations[3].shares.320102: the share \"-5\" must not be negative.",
                        "allocations/2023.yaml:4:88 allocations[3].shares.海门区: \"海门区\" is no county of 320100.",
                        "allocations/2023.yaml:4:96 allocations[3].shares.江宁区: \"江宁区\" has the value \"多\", which is no number."
                                + " Write digits only, such as 15.5, without a unit and with 万 multiplied out.",
                        "allocations/2023.yaml:5:5 allocations[4]: \"shares\" is missing. Add it.",
                        "waivers/2023.yaml:2:62 waivers[1].jurisdiction: unknown jurisdiction \"东海县\"."
                                + " Use a code or name of registry/jurisdictions.yaml.",
                        "waivers/2023.yaml:2:5 waivers[1]: \"years\" is missing. Add it.",
                        "waivers/2023.yaml:2:113 waivers[1].expires: \"expires\" has the value \"2024-02-30\", which is no date."
                                + " Write it as 2024-12-31.",
                        "waivers/more.yaml:1:1: \"waivers\" is missing. Add it.",
                        "waivers/more.yaml:1:9 waiver: unknown key \"waiver\". Allowed here: waivers.",
                        "waivers/scan.pdf: only .yaml files belong here. Move other files out of this folder.",
                        "confirmations/a.yaml:2:12 confirmations[1].item: the plans have no item \"x\"."
                                + " Write \"plan-id/item-id\".",
                        "confirmations/a.yaml:2:40 confirmations[1].year: \"year\" has the value \"1900\","
                                + " which is no whole number from 1949 to 2199.",
                        "confirmations/a.yaml:2:5 confirmations[1]: \"by\" is missing. Add it.",
                        "confirmations/a.yaml:2:59 confirmations[1].why: unknown key \"why\". Allowed here: by, item,"
                                + " jurisdiction, year.");
    }

    @Test
    void refusesTheSameShareTwiceInAnyFile() {
        files.write("allocations/a.yaml", allocation(ITEM, 2023, "{\"320102\": 120, 玄武区: 130}"));
        files.write("allocations/b.yaml", allocation(ITEM, 2023, "{玄武区: 120}"));
        files.write("allocations/c.yaml", allocation(ITEM, 2024, "{玄武区: 120}"));
        assertThat(problems())
                .containsExactly(
                        "allocations/a.yaml:2:89 allocations[1].shares.玄武区: \"玄武区\" is allocated already,"
                                + " at allocations/a.yaml:2.",
                        "allocations/b.yaml:2:74 allocations[1].shares.玄武区: \"玄武区\" is allocated already,"
                                + " at allocations/a.yaml:2.");
    }

    @Test
    void tellsWhatIsWrongWithTheHead() {
        files.write(
                "assessment.yaml",
                "title: 南京\nplans: [nowhere, nanjing, nanjing-2021-2025]\nsurveys: [{indicator: x}]\nyear: 2023\n");
        assertThat(problems())
                .containsExactly(
                        "assessment.yaml:1:8 title: this should be written as \"key: value\".",
                        "assessment.yaml:1:8 title: \"zh\" is missing. Add it.",
                        "assessment.yaml:1:8 title: \"en\" is missing. Add it.",
                        "assessment.yaml:3:11 surveys[1]: \"years\" is missing. Add it.",
                        "assessment.yaml:3:23 surveys[1].indicator: unknown indicator \"x\". Use an id or name of the catalogue"
                                + " (registry/indicators.yaml).",
                        "assessment.yaml:2:8 plans: unknown plan \"nowhere\". Known: "
                                + String.join(", ", Home.library().plans().keySet()) + ".",
                        "assessment.yaml:2:8 plans: the id \"nanjing-2021-2025\" is used twice. Ids must be unique.",
                        "assessment.yaml:4:7 year: unknown key \"year\". Allowed here: illustrative, plans, previous, scheme, surveys,"
                                + " title.");
    }

    @Test
    void needsAnAssessmentFile() {
        Path empty = folder.resolve("empty");
        InputException refused =
                catchThrowableOfType(InputException.class, () -> AssessmentFolder.read(empty, Home.library()));
        assertThat(refused.problems().get(0).en())
                .isEqualTo("assessment.yaml: no such file or folder: assessment.yaml. Check the path.");
        assertThat(AssessmentFolder.above(folder.resolve("submissions/x.csv"))).contains(folder);
    }

    @Test
    void needsNoSubmissionsYet() {
        Intake intake = read().submissions(Home.library());
        assertThat(intake.inputs()).isEmpty();
        assertThat(intake.refused()).isEmpty();
    }

    @Test
    void addsTheOfficesSurveyYears() {
        files.write("assessment.yaml", """
                title: {zh: 南京, en: Nanjing}
                illustrative: true
                plans: [nanjing-2021-2025]
                surveys: [{indicator: citizen-science-literacy-rate, years: [2023, 2025]}]
                """);
        AssessmentFolder read = read();
        assertThat(read.illustrative()).isTrue();
        assertThat(read.plans().get(0).surveys())
                .singleElement()
                .satisfies(s -> assertThat(s.years()).containsExactly(2023, 2025));
        assertThat(Home.library().plans().get("nanjing-2021-2025").surveys()).isEmpty();
    }

    private AssessmentFolder read() {
        return AssessmentFolder.read(folder, Home.library());
    }

    private List<String> problems() {
        InputException refused = catchThrowableOfType(InputException.class, this::read);
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Bilingual::en).toList();
    }

    private static String allocation(String item, int year, String shares) {
        return "allocations:\n  - {item: " + item + ", year: " + year + ", shares: " + shares + "}\n";
    }

    private static String waiver(String area, String years, String expires) {
        return "waivers:\n  - {item: " + ITEM + ", jurisdiction: " + area + ", years: " + years
                + ", reason: 理由, approval: 文号, expires: " + expires + "}\n";
    }
}
