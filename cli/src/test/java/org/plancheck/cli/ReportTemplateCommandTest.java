package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of official documents on the command line: out, edited, checked. */
class ReportTemplateCommandTest {
    @TempDir
    Path temp;

    @Test
    void bothAreExportedAndCanBeUsed() {
        for (String lang : new String[] {"zh", "en"}) {
            Path folder = temp.resolve(lang);
            assertThat(Cli.run("report", "template", "export", "--lang", lang, "-o", folder.toString())
                            .code())
                    .isEqualTo(ExitCode.CLEAN);
            for (String name : new String[] {"notice", "report"}) {
                Cli check = check(folder.resolve(name + ".docx"), "--kind", name);
                assertThat(check.code()).as(check.err()).isEqualTo(ExitCode.CLEAN);
            }
        }
    }

    @Test
    void oneGoesToAFileOrIntoAFolder() {
        Path file = temp.resolve("my.docx");
        assertThat(export("notice", file).code()).isEqualTo(ExitCode.CLEAN);
        assertThat(file).exists();
        assertThat(export("report", temp).code()).isEqualTo(ExitCode.CLEAN);
        assertThat(temp.resolve("report.docx")).exists();
        assertThat(check(file).code()).as("the kind that fits").isEqualTo(ExitCode.CLEAN);
        assertThat(check(file, "--kind", "report").code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void anEditedTemplateIsNeverOverwritten() throws Exception {
        Path file = temp.resolve("notice.docx");
        Files.writeString(file, "somebody's work");
        Cli run = export("notice", file);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(file.toString());
        assertThat(file).hasContent("somebody's work");
        assertThat(Cli.run("report", "template", "export", "-o", temp.toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(temp.resolve("report.docx")).doesNotExist();
    }

    @Test
    void whatIsNoTemplateIsTold() throws Exception {
        Path file = temp.resolve("notice.docx");
        Files.writeString(file, "hello", StandardCharsets.UTF_8);
        Cli run = check(file);
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(file.toString(), ".docx").doesNotContain("at org.");
        assertThat(check(temp.resolve("nowhere.docx")).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anAssessmentStopsAtAFaultyTemplate() throws Exception {
        Path folder = temp.resolve("city");
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("assessment.yaml"), "title: 甲市\nplans: [lianyungang]\n");
        Files.writeString(folder.resolve("templates/notice.docx"), "hello");
        Path out = temp.resolve("out");
        Cli run = Cli.run("assess", folder.toString(), "--year", "2024", "--out", out.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("notice.docx").doesNotContain("at org.");
        assertThat(out).doesNotExist();
    }

    private static Cli export(String kind, Path out) {
        return Cli.run("report", "template", "export", "--kind", kind, "-o", out.toString());
    }

    private static Cli check(Path file, String... options) {
        String[] args = new String[4 + options.length];
        System.arraycopy(new String[] {"report", "template", "check", file.toString()}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return Cli.run(args);
    }
}
