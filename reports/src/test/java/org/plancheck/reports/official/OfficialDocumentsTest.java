package org.plancheck.reports.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Lang;
import org.plancheck.model.text.Messages;
import org.plancheck.reports.SampleAssessment;
import org.plancheck.reports.official.OfficialDocuments.Named;

/** Nothing that was judged or found is lost on the way into official documents, and each unit gets its own. */
class OfficialDocumentsTest {
    private static final Assessment SAMPLE = SampleAssessment.annual();

    @Test
    void everyJudgementAndFindingHasExactlyOneRecipient() {
        List<Recipient> recipients = Recipient.of(SAMPLE);
        List<Judgement> judged =
                recipients.stream().flatMap(r -> r.judgements().stream()).toList();
        List<Finding> found =
                recipients.stream().flatMap(r -> r.findings().stream()).toList();
        assertThat(judged)
                .containsExactlyInAnyOrderElementsOf(SAMPLE.judgements())
                .hasSizeGreaterThan(10);
        assertThat(found).containsExactlyInAnyOrderElementsOf(SAMPLE.findings()).hasSizeGreaterThan(5);
        assertThat(recipients).anyMatch(Recipient::county).anyMatch(r -> !r.county());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyFindingOfTheYearIsToldInItsNotice(Lang lang) {
        int told = 0;
        List<Named> notices = OfficialDocuments.notices(SAMPLE, lang);
        List<Recipient> recipients = Recipient.of(SAMPLE);
        assertThat(notices).hasSameSizeAs(recipients);
        for (int i = 0; i < notices.size(); i++) {
            String text = text(notices.get(i).document().get());
            for (Finding finding : recipients.get(i).findings()) {
                if (finding.year() == SAMPLE.year() && finding.severity() != Severity.MISSING) {
                    assertThat(text).as(finding.id()).contains(wording(lang).in(finding.message()));
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyShortfallStandsInTheCitysReport(Lang lang) {
        OfficialDocument report =
                OfficialDocuments.reports(SAMPLE, lang).get(0).document().get();
        String part = text(report.part(Slot.SHORTFALLS));
        List<Judgement> missed = SAMPLE.current().stream()
                .filter(j -> j.verdict() == Verdict.SHORTFALL)
                .toList();
        assertThat(missed).isNotEmpty();
        Wording wording = wording(lang);
        assertThat(missed).allSatisfy(j -> assertThat(part).contains(wording.item(j.due()), wording.gap(j)));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theArithmeticOfWhatIsShortIsInTheAnnex(Lang lang) {
        List<Recipient> recipients = Recipient.of(SAMPLE);
        List<Named> notices = OfficialDocuments.notices(SAMPLE, lang);
        int lines = 0;
        for (int i = 0; i < notices.size(); i++) {
            String annex = text(notices.get(i).document().get().part(Slot.ARITHMETIC));
            for (Judgement judgement : recipients.get(i).current(Verdict.SHORTFALL, Verdict.BEHIND)) {
                List<String> steps = wording(lang).steps(judgement);
                assertThat(annex).contains(steps);
                lines += steps.size();
            }
        }
        assertThat(lines).isGreaterThan(3);
    }

    @Test
    void anAspirationIsNeverCalledAViolation() {
        String all = OfficialDocuments.notices(SAMPLE, Lang.ZH).stream()
                .map(named -> text(named.document().get()))
                .collect(Collectors.joining());
        assertThat(all).doesNotContain("违反").contains("力争");
    }

    @Test
    void namesOfFilesDifferAndFitEveryFileSystem() {
        for (Lang lang : Lang.values()) {
            List<Named> all = new ArrayList<>(OfficialDocuments.notices(SAMPLE, lang));
            all.addAll(OfficialDocuments.reports(SAMPLE, lang));
            Set<String> names = new HashSet<>();
            assertThat(all).allSatisfy(named -> {
                assertThat(named.name()).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]");
                assertThat(names.add(named.name())).isTrue();
            });
        }
    }

    @Test
    void theReportIsFinalInThePeriodsLastYearOnly() {
        assertThat(CityReport.isFinal(SAMPLE)).isEqualTo(SampleAssessment.plan().to() <= SAMPLE.year());
        OfficialDocument report =
                OfficialDocuments.reports(SAMPLE, Lang.ZH).get(0).document().get();
        assertThat(report.part(Slot.FINAL).isEmpty()).isNotEqualTo(CityReport.isFinal(SAMPLE));
    }

    @Test
    void theReportIsComposedOnce() {
        Named report = OfficialDocuments.reports(SAMPLE, Lang.ZH).get(0);
        assertThat(report.document().get()).isSameAs(report.document().get());
    }

    @Test
    void bothLanguagesHaveTheSameCodes() {
        Messages messages = Messages.beside(Wording.class, "official");
        assertThat(messages.codes(Lang.EN)).isEqualTo(messages.codes(Lang.ZH)).hasSizeGreaterThan(100);
    }

    private static Wording wording(Lang lang) {
        return new Wording(SAMPLE, lang);
    }

    private static String text(OfficialDocument document) {
        return document.kind().parts().stream()
                .map(slot -> text(document.part(slot)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::toString).collect(Collectors.joining("\n"));
    }
}
