package org.plancheck.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.page.HtmlReport;

class LinkedTest {
    @TempDir
    private Path folder;

    @Test
    void namesAreEncodedAndReadBack() {
        Linked linked = Linked.toFile("整改通知/市 教育局#1?50%.docx", "整改通知");
        assertThat(linked.href()).isASCII().doesNotContain(" ", "#", "?").contains("%25.docx");
        assertThat(linked.fileName()).isEqualTo("整改通知/市 教育局#1?50%.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/",
                "javascript:alert(1)",
                "//example.org/x",
                "/etc/passwd",
                "\\\\server\\x",
                "../other/index.html",
                "a/../../b",
                "a/.."
            })
    void whatLeadsOutOfTheFolderIsRefused(String href) {
        assertThatThrownBy(() -> new Linked(href, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameWithAColonStaysAName() {
        assertThatThrownBy(() -> Linked.toFile("c:x", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Linked("a..b/c", "x").fileName()).isEqualTo("a..b/c");
    }

    @Test
    void thePageLeadsToEveryOtherFileOfItsFolder() throws Exception {
        ReportFolder.write(SampleAssessment.annual(), Lang.ZH, folder.resolve("report"));
        Path page = folder.resolve("report/index.html");
        List<String> links =
                Jsoup.parse(Files.readString(page)).select("nav.papers a").eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "assessment.json",
                        "report.md",
                        "verdicts.xlsx",
                        "findings.xlsx",
                        "ledger.xlsx",
                        "rectification.xlsx",
                        "manifest.json")
                .allSatisfy(link -> assertThat(Path.of(page.toUri().resolve(URI.create(link))))
                        .isRegularFile());
    }

    @Test
    void everyFormatOfTheFolderHasATitleInBothLanguages() throws Exception {
        for (Lang lang : Lang.values()) {
            Path out = folder.resolve(lang.code());
            ReportFolder.write(SampleAssessment.annual(), lang, out);
            assertThat(Jsoup.parse(Files.readString(out.resolve("index.html"))).select("nav.papers a"))
                    .hasSize(7)
                    .allSatisfy(link -> assertThat(link.ownText()).isNotEmpty().isNotEqualTo(link.attr("href")));
        }
    }

    @Test
    void withoutOtherFilesThereIsNoPanel() {
        byte[] page = new HtmlReport().render(SampleAssessment.annual(), Lang.ZH);
        assertThat(Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("nav.papers"))
                .isEmpty();
    }
}
