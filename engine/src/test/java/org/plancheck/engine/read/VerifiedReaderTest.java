package org.plancheck.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Verified;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.judging.Input;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/** The office's own figures: each with a reason, a name and a day, and only where one can have effect. */
class VerifiedReaderTest {
    private static final String HEAD =
            "jurisdiction: \"320100\", year: 2023, reason: 核查, by: 核查组, verified: 2024-02-18";

    @TempDir
    private Path folder;

    private TempFiles files;

    @BeforeEach
    void furnish() {
        files = new TempFiles(folder);
        files.write("assessment.yaml", "title: {zh: 南京考核, en: Nanjing}\nplans: [nanjing]\n");
    }

    @Test
    void readsAValueAsAUnitWouldFileIt() {
        files.write(
                "verified/2023.yaml",
                "values:\n  - {indicator: agro-technicians-trained, value: \"1,050人\", %s}".formatted(HEAD));
        Verified<Observation> verified = read().values().get(0);
        assertThat(verified.by()).isEqualTo("核查组");
        assertThat(verified.reason()).isEqualTo("核查");
        assertThat(verified.on()).isEqualTo(LocalDate.of(2024, 2, 18));
        Observation value = verified.value();
        assertThat(((Reading.Number) value.reading()).value()).isEqualTo(Quantity.of(1050));
        assertThat(value.reporter()).isEqualTo("agriculture-rural-affairs");
        assertThat(value.note()).as("explains, so that soft checks pass").isEqualTo("核查");
        assertThat(value.provenance().shown()).isEqualTo("verified/2023.yaml:2");
    }

    @Test
    void readsADutyAndACountysValue() {
        files.write("verified/2023.yaml", """
                values:
                  - {indicator: agro-technicians-trained, value: "-", jurisdiction: 玄武区, year: 2023, reason: 无农业, by: 组, verified: 2024-02-18}
                duties:
                  - {duty: nanjing-2021-2025/emergency-coordination, state: done, count: 1, date: 2023-05-20, %s}
                """.formatted(HEAD));
        VerifiedValues read = read();
        Observation value = read.values().get(0).value();
        assertThat(value.reading()).isInstanceOf(Reading.NotApplicable.class);
        assertThat(value.reporter()).as("a county files for itself").isEqualTo("320102");
        DutyReport duty = read.duties().get(0).value();
        assertThat(duty.state()).isEqualTo(DutyState.DONE);
        assertThat(duty.date()).isEqualTo(LocalDate.of(2023, 5, 20));
    }

    @Test
    void isAmongTheInputs() {
        files.write("verified/2023.yaml", "values: []\n");
        assertThat(AssessmentFolder.read(folder, Home.library()).inputs())
                .extracting(Input::role)
                .containsExactly(Input.Role.ASSESSMENT, Input.Role.VERIFIED);
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        files.write("verified/a.yaml", """
                values:
                  - {indicator: agro-technicians-trained, %1$s}
                  - {indicator: science-tutors-trained, value: 3, %1$s}
                  - {indicator: agro-technicians-trained, value: 3, jurisdiction: 东海县, year: 2019}
                duties:
                  - {duty: nanjing-2021-2025/emergency-coordination, %1$s}
                  - {duty: nanjing-2021-2025/emergency-coordination, state: done, jurisdiction: 玄武区, year: 2023, reason: 核查, by: 组, verified: 昨天}
                """.formatted(HEAD));
        files.write(
                "verified/b.yaml",
                "values:\n  - {indicator: agro-technicians-trained, value: 4, note: x, %s}\n".formatted(HEAD));
        files.write("verified/c.yaml", "{}\n");
        assertThat(problems())
                .extracting(problem -> problem.replaceFirst(": .*", ""))
                .containsExactlyInAnyOrder(
                        "verified/a.yaml:2:5 values[1]",
                        "verified/a.yaml:3:17 values[2].indicator",
                        "verified/a.yaml:4:67 values[3].jurisdiction",
                        "verified/a.yaml:4:78 values[3].year",
                        "verified/a.yaml:4:5 values[3]",
                        "verified/a.yaml:4:5 values[3]",
                        "verified/a.yaml:4:5 values[3]",
                        "verified/a.yaml:6:5 duties[1]",
                        "verified/a.yaml:7:81 duties[2].jurisdiction",
                        "verified/a.yaml:7:127 duties[2].verified",
                        "verified/b.yaml:2:17 values[1].indicator",
                        "verified/b.yaml:2:59 values[1].note",
                        "verified/c.yaml:1:1");
        assertThat(problems())
                .as("verified twice, across files, says where")
                .anyMatch(
                        problem -> problem.startsWith("verified/b.yaml:2:17") && problem.contains("verified/a.yaml:2"));
    }

    @Test
    void leavesLaterYearsOut() {
        files.write(
                "verified/a.yaml", "values:\n  - {indicator: agro-technicians-trained, value: 3, %s}".formatted(HEAD));
        assertThat(read().upTo(2023).values()).hasSize(1);
        assertThat(read().upTo(2022).values()).isEmpty();
    }

    private VerifiedValues read() {
        return AssessmentFolder.read(folder, Home.library()).verified();
    }

    private List<String> problems() {
        InputException refused = catchThrowableOfType(InputException.class, this::read);
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Bilingual::en).toList();
    }
}
