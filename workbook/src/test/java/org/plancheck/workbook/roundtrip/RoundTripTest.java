package org.plancheck.workbook.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.Submissions;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.plan.Plan;
import org.plancheck.workbook.layout.Column;

/** What is filled into a template comes back value by value, whatever program saved it last. */
class RoundTripTest {
    private static final Library LIBRARY = Library.read(
            Path.of(System.getProperty("plancheck.home", "..")).toAbsolutePath().normalize(), List.of());

    @TempDir
    private Path folder;

    @Test
    void everyUnitOfEveryPlanReadsBackWhatItFilledIn() throws IOException {
        int units = 0;
        int values = 0;
        for (Plan plan : LIBRARY.plans().values()) {
            for (Owed owed : Owed.all(LIBRARY, List.of(plan), List.of(), 2024)) {
                Filled filled = Filled.of(LIBRARY, List.of(plan), owed);
                Path file = Files.write(folder.resolve(plan.id() + "-" + ++units + ".xlsx"), filled.bytes());
                values += compare(filled, read(file), owed);
            }
        }
        assertThat(units).isGreaterThan(80);
        assertThat(values).isGreaterThan(500);
    }

    @Test
    void libreOfficeSavesWhatWasFilledIn() throws IOException, InterruptedException {
        String office = onPath("soffice")
                .orElseGet(() ->
                        Assumptions.abort("soffice is not installed: the round trip through LibreOffice is skipped"));
        Map<String, Filled> filled = new LinkedHashMap<>();
        Map<String, Owed> owed = new TreeMap<>();
        Plan plan = LIBRARY.plans().get("lianyungang-2021-2025");
        for (Owed one : Owed.all(LIBRARY, List.of(plan), List.of(), 2024)) {
            String name = "unit-" + filled.size();
            owed.put(name, one);
            filled.put(name, Filled.of(LIBRARY, List.of(plan), one));
            Files.write(folder.resolve(name + ".xlsx"), filled.get(name).bytes());
        }
        int values = 0;
        for (String format : List.of("xlsx:Calc MS Excel 2007 XML", "xls:MS Excel 97")) {
            Path saved = convert(office, format, filled.keySet());
            for (Map.Entry<String, Filled> one : filled.entrySet()) {
                Path file = saved.resolve(one.getKey() + "." + format.substring(0, format.indexOf(':')));
                values += compare(one.getValue(), read(file), owed.get(one.getKey()));
            }
        }
        assertThat(values).isGreaterThan(100);
    }

    private Path convert(String office, String format, Iterable<String> names)
            throws IOException, InterruptedException {
        Path saved = folder.resolve(format.substring(0, format.indexOf(':')));
        List<String> command = new ArrayList<>(List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                saved.toString()));
        names.forEach(name -> command.add(folder.resolve(name + ".xlsx").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("soffice ended").isTrue();
        return saved;
    }

    private Intake read(Path file) {
        return Submissions.read(folder, List.of(file), LIBRARY, List.of());
    }

    /** How many rows were compared. */
    private static int compare(Filled filled, Intake intake, Owed owed) {
        assertThat(intake.inputs().get(0).problems()).isEmpty();
        Submission read = intake.standing().get(0);
        assertThat(read.reporter()).isEqualTo(owed.unit().id());
        assertThat(read.jurisdiction()).isEqualTo(owed.unit().jurisdiction());
        assertThat(read.year()).isEqualTo(owed.year());
        assertThat(read.observations()).hasSameSizeAs(owed.values());
        assertThat(read.duties()).hasSameSizeAs(owed.duties());
        read.observations()
                .forEach(value -> assertThat(said(value))
                        .isEqualTo(filled.said().get(value.indicator().id())));
        read.duties()
                .forEach(duty -> assertThat(said(duty)).isEqualTo(filled.said().get(duty.duty())));
        return owed.size();
    }

    private static Map<Column, String> said(Observation value) {
        Map<Column, String> said = said(value.note(), value.evidence());
        if (value.reading() instanceof Reading.Ratio ratio) {
            said.put(Column.NUMERATOR, ratio.numerator().toPlain());
            said.put(Column.DENOMINATOR, ratio.denominator().toPlain());
        } else if (value.reading() instanceof Reading.Number number) {
            said.put(Column.VALUE, number.value().toPlain());
        }
        return said;
    }

    private static Map<Column, String> said(DutyReport duty) {
        Map<Column, String> said = said(duty.note(), duty.evidence());
        said.put(Column.STATE, state(duty.state()));
        if (duty.count() instanceof Reading.Number number) {
            said.put(Column.COUNT, number.value().toPlain());
        }
        said.put(Column.DONE_DATE, String.valueOf(duty.date()));
        return said;
    }

    private static String state(@Nullable DutyState state) {
        return switch (Objects.requireNonNull(state)) {
            case NOT_STARTED -> "未开展";
            case IN_PROGRESS -> "进行中";
            case DONE -> "已完成";
        };
    }

    private static Map<Column, String> said(@Nullable String note, @Nullable Evidence evidence) {
        Map<Column, String> said = new LinkedHashMap<>();
        said.put(Column.NOTE, String.valueOf(note));
        LocalDate date = evidence == null ? null : evidence.date();
        said.put(Column.EVIDENCE_NUMBER, evidence == null ? "" : String.valueOf(evidence.number()));
        said.put(Column.EVIDENCE_ISSUER, evidence == null ? "" : String.valueOf(evidence.issuer()));
        said.put(Column.EVIDENCE_DATE, String.valueOf(date));
        return said;
    }

    private static Optional<String> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
