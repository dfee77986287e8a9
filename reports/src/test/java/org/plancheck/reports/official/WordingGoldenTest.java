package org.plancheck.reports.official;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Golden;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.official.OfficialDocuments.Named;

/** All words of a city's report and its notices as one text, so that a change of wording is read as a whole. */
class WordingGoldenTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void theCitysReportReadsAsKept(Lang lang) {
        check("official-report", lang, OfficialDocuments.reports(SampleAssessment.annual(), lang));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theNoticesReadAsKept(Lang lang) {
        check("official-notices", lang, OfficialDocuments.notices(SampleAssessment.annual(), lang));
    }

    private static void check(String file, Lang lang, List<Named> documents) {
        String text = documents.stream().map(WordingGoldenTest::text).collect(Collectors.joining("\n\n"));
        Golden.check(file + (lang == Lang.ZH ? "_zh.md" : "_en.md"), text + "\n");
    }

    private static String text(Named named) {
        OfficialDocument document = named.document().get();
        String fields = document.fields().entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue().replace("\n", " "))
                .collect(Collectors.joining("\n"));
        String parts = document.kind().parts().stream()
                .flatMap(slot -> document.part(slot).stream())
                .map(WordingGoldenTest::text)
                .collect(Collectors.joining("\n\n"));
        return "# " + named.name() + "\n\n" + fields + "\n\n" + parts;
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level() + 1) + " " + heading.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Block.Point point) {
            return "**" + point.name() + "** " + point.text();
        }
        if (block instanceof Block.Warning warning) {
            return "> " + warning.text();
        }
        if (block instanceof Block.Steps steps) {
            return steps.lines().stream().map(line -> "1. " + line).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Annex annex) {
            return "## [" + annex.title() + "]";
        }
        if (block instanceof Block.Chart chart) {
            return "(" + chart.caption() + ")";
        }
        return table((Block.Table) block);
    }

    private static String table(Block.Table table) {
        String heads = table.columns().stream().map(Block.Column::heading).collect(Collectors.joining(" | "));
        String rows = table.rows().stream()
                .map(row -> row.stream().map(Block.Cell::text).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
        return table.caption() + "\n" + heads + "\n" + rows;
    }
}
