package org.plancheck.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.OfficialDocument.Kind;

/** A program that reads Word files makes pages of ours; where LibreOffice is at hand. */
class WordOpensTest {
    @TempDir
    Path temp;

    @Test
    void libreOfficeOpensIt() throws Exception {
        boolean there = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        Assumptions.assumeTrue(there, "no soffice");
        Files.write(
                temp.resolve("notice.docx"),
                OfficialTemplates.shipped().docx(SampleDocuments.of(Kind.NOTICE, Lang.ZH)));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        temp.toString(),
                        temp.resolve("notice.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(temp.resolve("notice.pdf")).exists();
    }
}
