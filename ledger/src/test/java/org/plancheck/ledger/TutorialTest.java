package org.plancheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.engine.lint.Linter;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.engine.read.Submissions;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.ledger.coverage.CoverageReader;
import org.plancheck.ledger.proof.Proof;
import org.plancheck.ledger.source.OfficialTexts;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.ledger.Ledger;
import org.plancheck.model.plan.Plan;

/** The plan of the tutorial is what the tutorial says of it: sound, proven against its text, and judged. */
class TutorialTest {
    private static final Path TUTORIAL = Sample.HOME.resolve("docs/tutorial");
    private static final Path PLANS = TUTORIAL.resolve("plans");
    private static final String ID = "wuxi-2026-2030";
    private static final Library LIBRARY = Library.read(Sample.HOME, List.of(PLANS));
    private static final Plan PLAN = LIBRARY.plan(ID).orElseThrow();

    @Test
    void holdsPromisesOfKindsThatTheShippedPlansDoNotHave() {
        long relative = PLAN.commitments().stream()
                .filter(c -> !c.terms().isOwnFigure()
                        || !c.terms().byYear().isEmpty()
                        || c.comparator().isLimit())
                .count();

        assertThat(PLAN.commitments()).hasSize(26);
        assertThat(relative).isGreaterThanOrEqualTo(20);
    }

    @Test
    void contradictsNothing() {
        LibraryDraft library = LibraryDraft.read(Sample.HOME, List.of(PLANS));

        assertThat(Linter.one(library, library.plan(ID).orElseThrow(), null).findings())
                .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.args())
                .allMatch(line -> line.startsWith("NOTE owner."));
    }

    @Test
    void isProvenAgainstItsText() {
        Ledger ledger = Proof.of(
                PLAN,
                CoverageReader.read(PLANS.resolve(ID).resolve("coverage.yaml"), "coverage.yaml", PLAN),
                OfficialTexts.read(TUTORIAL.resolve("plan.txt")));

        assertThat(ledger.contradictions()).isEmpty();
        assertThat(ledger.unclaimed()).isEmpty();
    }

    @Test
    void isJudged() {
        Path root = TUTORIAL.resolve("folder");
        AssessmentFolder folder = AssessmentFolder.read(root, LIBRARY);
        Intake intake = Submissions.read(root, List.of(root.resolve("submissions")), LIBRARY, List.of(PLAN));
        Request request = new Request(
                LIBRARY,
                folder,
                intake,
                RuleBook.load(List.of()),
                2027,
                LocalDate.of(2027, 12, 31),
                Optional.empty(),
                Request.RULE_BUDGET,
                stage -> {});

        Map<String, Verdict> verdicts = Assessor.assess(request, outcome -> {}).judgements().stream()
                .filter(j ->
                        j.due().year() == 2027 && j.due().jurisdiction().code().equals(PLAN.jurisdiction()))
                .collect(Collectors.toMap(j -> j.due().item().id(), j -> j.verdict()));

        assertThat(intake.refused()).isEmpty();
        assertThat(verdicts)
                .contains(
                        entry("tutors", Verdict.MET),
                        entry("talks", Verdict.SHORTFALL),
                        entry("explaining-contest", Verdict.MET),
                        entry("agro-training", Verdict.BEHIND),
                        entry("rural-talent", Verdict.SHORTFALL),
                        entry("pilot-contests", Verdict.SHORTFALL),
                        entry("bases", Verdict.BEHIND),
                        entry("exhibits", Verdict.ON_TRACK),
                        entry("complaints", Verdict.MET),
                        entry("idle-equipment", Verdict.BEHIND),
                        entry("county-funds-growth", Verdict.SHORTFALL),
                        entry("volunteers", Verdict.ON_TRACK),
                        entry("participants", Verdict.SHORTFALL),
                        entry("joint-meeting", Verdict.MET),
                        entry("annual-report", Verdict.MET));
    }
}
