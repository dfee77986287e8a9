package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.bench.city.CityFolder;
import org.plancheck.bench.city.CitySize;
import org.plancheck.bench.city.Workbooks;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.concurrent.Workers;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Rendering;
import org.plancheck.reports.ReportException;
import org.plancheck.reports.ReportFile;
import org.plancheck.reports.ReportFolder;
import org.plancheck.reports.ReportSet;
import org.plancheck.reports.word.OfficialTemplates;

/** The whole set for a made-up city of 12 counties and 40 departments. */
class LargeCityTest {
    private static final int YEAR = 2024;
    private static final CitySize SIZE = new CitySize(12, 40, 40, 40, YEAR - 1, YEAR + 1);
    private static final int WORKBOOKS = 2;

    @TempDir
    private static Path temp;

    private static final List<String> STAGES = new ArrayList<>();
    private static List<ReportFile> files;
    private static Assessment assessment;
    private static Library library;
    private static AssessmentFolder read;

    @BeforeAll
    static void assess() throws Exception {
        CityFolder city = CityFolder.write(temp.resolve("home"), LibraryOptions.home(), SIZE, 1);
        library = Library.read(city.home(), List.of());
        new Workbooks(city, library).replace(YEAR, WORKBOOKS);
        read = AssessmentFolder.read(city.city(), library);
        assessment = Assessor.assess(new Request(
                library,
                read,
                read.submissions(library),
                RuleBook.load(List.of()),
                YEAR,
                LocalDate.of(YEAR, 12, 31),
                Optional.empty(),
                Request.RULE_BUDGET,
                STAGES::add));
        files = ReportSet.annual(assessment, Lang.ZH, OfficialTemplates.in(city.city()));
    }

    private static List<String> write(Path out, List<ReportFile> set, int threads) throws ReportException {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        ReportFolder.write(assessment, Lang.ZH, out, set, new Rendering(new Workers(threads), done::add));
        return done;
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    @Test
    void filesAreReadTheSameByOneThreadAndBySeveral() {
        Intake alone = read.submissions(library, new Workers(1));
        assertThat(alone.standing()).isNotEmpty();
        assertThat(read.submissions(library, new Workers(5))).isEqualTo(alone);
    }

    @Test
    void everyCountyAndDepartmentGetsItsNoticeAndTheCityItsReport() {
        List<String> names = files.stream().map(ReportFile::name).toList();
        assertThat(names).filteredOn(name -> name.startsWith("notices/")).hasSize(SIZE.counties() + SIZE.departments());
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("年度评估报告.docx", "年度评估报告.pdf", "assessment.json", "index.html");
    }

    @Test
    void theSetIsTheSameFromOneThreadAndFromSeveralAndEachStepIsToldOnce() throws Exception {
        Path alone = temp.resolve("alone");
        Path together = temp.resolve("together");
        String[] names = files.stream().map(ReportFile::name).toArray(String[]::new);
        assertThat(write(alone, files, 1)).containsExactly(names);
        assertThat(write(together, files, 4)).containsExactlyInAnyOrder(names);
        assertThat(together.resolve(ReportFolder.MANIFEST))
                .hasSameTextualContentAs(alone.resolve(ReportFolder.MANIFEST));
        for (ReportFile file : files) {
            assertThat(together.resolve(file.name())).hasSameBinaryContentAs(alone.resolve(file.name()));
        }
        assertThat(STAGES).containsExactly("check", "judge", "follow", "account");
    }

    @Test
    void aDocumentThatFailsInTheMiddleLeavesTheEarlierReportAndNoTrace() throws Exception {
        Path parent = Files.createDirectory(temp.resolve("parent"));
        Path out = parent.resolve("report");
        List<ReportFile> notices = files.stream()
                .filter(file -> file.name().startsWith("notices/"))
                .toList();
        write(out, notices.subList(0, 2), 2);
        String before = Files.readString(out.resolve(ReportFolder.MANIFEST));

        List<ReportFile> failing = new ArrayList<>(notices);
        failing.set(notices.size() / 2, new ReportFile("notices/failing.docx", "", others -> {
            throw new IllegalStateException("cannot render");
        }));
        assertThatThrownBy(() -> write(out, failing, 2)).hasMessage("cannot render");

        assertThat(entries(parent)).containsExactly("report");
        assertThat(out.resolve(ReportFolder.MANIFEST)).hasContent(before);
        assertThat(entries(out.resolve("notices"))).hasSize(2);
    }
}
