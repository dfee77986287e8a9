package org.plancheck.reports.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;

/** What is late, missing or doubtful (未报与存疑): many alike in one list, what would settle them said once. */
final class Doubts {
    private final Wording wording;
    private final Recipient recipient;

    Doubts(Wording wording, Recipient recipient) {
        this.wording = wording;
        this.recipient = recipient;
    }

    List<Block> blocks() {
        Blocks body = new Blocks();
        missing(body);
        found(body, "doubts.hard", Severity.HARD);
        found(body, "doubts.soft", Severity.SOFT);
        if (body.isEmpty()) {
            body.paragraph(wording.say("doubts.none"));
        }
        return new Blocks()
                .heading(1, wording.say("doubts.heading"))
                .addAll(body.list())
                .list();
    }

    private void missing(Blocks body) {
        List<Judgement> unreported = recipient.current(Verdict.NOT_REPORTED);
        List<Finding> missing = of(Severity.MISSING);
        if (unreported.isEmpty() && missing.isEmpty()) {
            return;
        }
        body.heading(2, wording.say("doubts.missing", Map.of("count", unreported.size())));
        missing.stream()
                .filter(f -> f.year() < recipient.year() || unreported.isEmpty())
                .forEach(f -> body.paragraph(wording.in(f.message())));
        if (!unreported.isEmpty()) {
            body.paragraph(wording.say("doubts.missingLead", Map.of("year", recipient.year())));
        }
        body.table(
                wording.say("doubts.missingCaption", Map.of("year", recipient.year())),
                List.of(
                        Column.words(wording.say("column.item"), 36),
                        Column.marks(wording.say("column.kind"), 14),
                        Column.marks(wording.say("column.clause"), 16),
                        Column.words(wording.say("column.target"), 18),
                        Column.marks(wording.say("column.missingYears"), 18)),
                unreported.stream().map(this::missingRow).toList());
    }

    private List<Cell> missingRow(Judgement judgement) {
        boolean commitment = judgement.due().item() instanceof Commitment;
        List<Integer> years = judgement.due().missingYears();
        return List.of(
                Cell.of(wording.item(judgement.due())),
                Cell.of(wording.say(commitment ? "kind.commitment" : "kind.duty")),
                Cell.of(wording.clause(judgement.due())),
                Cell.of(wording.target(judgement.due())),
                Cell.of(
                        years.isEmpty()
                                ? String.valueOf(recipient.year())
                                : wording.joined(
                                        years.stream().map(String::valueOf).toList())));
    }

    private void found(Blocks body, String code, Severity severity) {
        List<Finding> found = of(severity);
        if (found.isEmpty()) {
            return;
        }
        body.heading(2, wording.say(code, Map.of("count", found.size())));
        found.stream()
                .collect(Collectors.groupingBy(Finding::ruleId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> alike(body, alike));
    }

    private void alike(Blocks body, List<Finding> alike) {
        String title = wording.in(alike.get(0).title());
        body.heading(3, wording.say("doubts.alike", Map.of("title", title, "count", alike.size())));
        body.steps(alike.stream().map(f -> wording.in(f.message())).toList());
        List<String> remedies =
                alike.stream().map(f -> wording.in(f.remedy())).distinct().toList();
        remedies.forEach(remedy -> body.point(wording.say("point.remedy"), remedy));
    }

    private List<Finding> of(Severity severity) {
        return recipient.findings().stream()
                .filter(f -> f.severity() == severity)
                .toList();
    }
}
