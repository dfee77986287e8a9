package org.plancheck.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.official.OfficialDocument.Kind;

/** The templates that come with the program; {@code -Dgolden.update=true} makes them anew. */
class ShippedTemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/plancheck/reports/word");

    static Stream<Arguments> all() {
        return Stream.of(Kind.values()).flatMap(kind -> Stream.of(Lang.values()).map(lang -> Arguments.of(kind, lang)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void areWhatTheirMakerMakes(Kind kind, Lang lang) throws IOException {
        byte[] made = new TemplateMaker(kind, lang).docx();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(FOLDER.resolve(OfficialTemplates.name(kind) + "_" + lang.code() + ".docx"), made);
        }
        assertThat(OfficialTemplates.shipped(kind, lang))
                .as("run once with -Dgolden.update=true")
                .isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("all")
    void passTheirOwnCheckAndAreTakenForNothingElse(Kind kind, Lang lang) {
        byte[] template = OfficialTemplates.shipped(kind, lang);
        assertThat(TemplateCheck.problems(template, kind)).isEmpty();
        assertThat(TemplateCheck.problems(template)).isEmpty();
        Kind other = kind == Kind.NOTICE ? Kind.REPORT : Kind.NOTICE;
        assertThat(TemplateCheck.problems(template, other))
                .extracting(TemplateProblem::code)
                .contains("tag.other-kind", "tag.missing");
    }

    /** GB/T 9704-2012, 5: margins, the text's size, lines of a page. */
    @Test
    void thePageIsThatOfTheStandard() {
        RawDocx template = RawDocx.of(OfficialTemplates.shipped(Kind.NOTICE, Lang.ZH));
        assertThat(template.text(RawDocx.DOCUMENT))
                .contains("w:w=\"11906\" w:h=\"16838\"", "w:top=\"2098\" w:right=\"1474\"", "w:left=\"1588\"")
                .contains("w:linePitch=\"579\"");
        long mm = Math.round((11906 - 1474 - 1588) / 1440.0 * 25.4);
        assertThat(mm).isEqualTo(156);
        assertThat(Math.round((16838 - 2098 - 1984) / 1440.0 * 25.4)).isEqualTo(225);
        assertThat((16838 - 2098 - 1984) / 579).isEqualTo(22);
        assertThat(template.text("word/styles.xml")).contains("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体");
        assertThat(template.text("word/fontTable.xml")).contains("<w:altName w:val=\"仿宋\"/>");
        assertThat(template.text("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
    }

    @Test
    void headingsAreNumberedByTheirStyles() {
        for (String text : List.of("%1、", "（%2）", "%3.", "（%4）")) {
            assertThat(RawDocx.of(OfficialTemplates.shipped(Kind.REPORT, Lang.ZH))
                            .text("word/numbering.xml"))
                    .contains("w:val=\"" + text + "\"");
        }
        for (String text : List.of("%1", "%1.%2", "(%3)", "(%4)")) {
            assertThat(RawDocx.of(OfficialTemplates.shipped(Kind.REPORT, Lang.EN))
                            .text("word/numbering.xml"))
                    .contains("w:val=\"" + text + "\"");
        }
    }

    @Test
    void messagesAreCompleteInBothLanguages() {
        assertThat(TemplateProblem.MESSAGES.codes(Lang.ZH)).isEqualTo(TemplateProblem.MESSAGES.codes(Lang.EN));
    }
}
