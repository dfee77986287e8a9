package org.plancheck.reports.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.plan.Duty;
import org.plancheck.reports.official.Block.Cell;
import org.plancheck.reports.official.Block.Column;

/**
 * What a unit is short of (存在差距): figures one by one, duties of one kind in a table, then what is left of earlier
 * years. What is aimed at (力争) and what is behind an estimated path stand apart from what was promised and not done.
 */
final class Gaps {
    /** As many duties alike as are told one by one before a table reads better. */
    private static final int FEW = 2;

    private final Wording wording;
    private final Recipient recipient;
    private final Map<String, Judgement> judgements;

    Gaps(Wording wording, Recipient recipient) {
        this.wording = wording;
        this.recipient = recipient;
        this.judgements = recipient.judgements().stream()
                .collect(Collectors.toMap(j -> j.due().key(), Function.identity()));
    }

    List<Block> blocks() {
        Blocks body = new Blocks();
        group(body, "gaps.errors", Severity.ERROR);
        group(body, "gaps.short", Severity.SHORTFALL);
        group(body, "gaps.behind", Severity.BEHIND);
        group(body, "gaps.advisory", Severity.ADVISORY);
        earlier(body);
        body.addAll(new Rectified(wording).blocks(recipient.followedUp()));
        if (body.isEmpty()) {
            body.paragraph(wording.say("gaps.none"));
        }
        return new Blocks()
                .heading(1, wording.say("gaps.heading"))
                .addAll(body.list())
                .list();
    }

    private void group(Blocks body, String code, Severity severity) {
        List<Finding> found = recipient.findings().stream()
                .filter(f -> f.severity() == severity && f.year() == recipient.year())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        body.heading(2, wording.say(code, Map.of("count", found.size())));
        found.stream().filter(f -> !isDuty(f)).forEach(f -> one(body, f));
        alike(found.stream().filter(this::isDuty).toList()).values().forEach(duties -> duties(body, duties));
    }

    /** By rule: duties that fall short in the same way are to be mended in the same way. */
    private static Map<String, List<Finding>> alike(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::ruleId, LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isDuty(Finding finding) {
        return judgement(finding).filter(j -> j.due().item() instanceof Duty).isPresent();
    }

    private Optional<Judgement> judgement(Finding finding) {
        return Optional.ofNullable(
                judgements.get(finding.subject() + "@" + finding.jurisdiction() + "/" + finding.year()));
    }

    private void one(Blocks body, Finding finding) {
        String title = judgement(finding).map(j -> wording.item(j.due())).orElseGet(() -> wording.in(finding.title()));
        body.heading(3, wording.say("gaps.title", Map.of("title", wording.in(finding.title()), "item", title)));
        body.paragraph(wording.in(finding.message()));
        body.point(wording.say("point.basis"), wording.citation(finding));
        String readings =
                judgement(finding).map(new OpenPassages(wording)::told).orElse("");
        body.point(wording.say("point.readings"), readings);
        body.point(wording.say("point.responsible"), wording.responsible(finding));
        body.point(wording.say("point.remedy"), wording.in(finding.remedy()));
        body.point(wording.say("point.deadline"), wording.deadline(finding.year()));
    }

    private void duties(Blocks body, List<Finding> duties) {
        if (duties.size() <= FEW) {
            duties.forEach(f -> one(body, f));
            return;
        }
        String title = wording.in(duties.get(0).title());
        body.heading(3, wording.say("gaps.alike", Map.of("title", title, "count", duties.size())));
        body.paragraph(wording.say("gaps.alikeLead", Map.of("count", duties.size())));
        body.table(
                wording.say("gaps.caption", Map.of("title", title, "year", recipient.year())),
                List.of(
                        Column.words(wording.say("column.item"), 24),
                        Column.marks(wording.say("column.state"), 14),
                        Column.marks(wording.say("column.clause"), 14),
                        Column.words(wording.say("column.responsible"), 26),
                        Column.words(wording.say("column.remedy"), 22)),
                duties.stream().map(this::dutyRow).toList());
        body.point(wording.say("point.deadline"), wording.deadline(recipient.year()));
    }

    private List<Cell> dutyRow(Finding finding) {
        Judgement judgement = judgement(finding).orElseThrow();
        return List.of(
                Cell.of(wording.item(judgement.due())),
                new Cell(wording.value(judgement.due()), Wording.tone(judgement)),
                Cell.of(wording.clause(judgement.due())),
                Cell.of(wording.responsible(judgement.due())),
                Cell.of(wording.in(finding.remedy())));
    }

    /** Earlier years are told in a line each, with how the same item stands today. */
    private void earlier(Blocks body) {
        List<List<Cell>> rows = recipient.findings().stream()
                .filter(f -> f.severity() == Severity.SHORTFALL && f.year() < recipient.year())
                .flatMap(f -> judgement(f).stream())
                .distinct()
                .map(this::earlierRow)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        body.heading(2, wording.say("gaps.earlier"));
        body.paragraph(wording.say("gaps.earlierLead"));
        body.table(
                wording.say("gaps.earlierCaption"),
                List.of(
                        Column.marks(wording.say("column.year"), 10),
                        Column.words(wording.say("column.item"), 32),
                        Column.figures(wording.say("column.value"), 16),
                        Column.figures(wording.say("column.target"), 18),
                        Column.figures(wording.say("column.gap"), 14),
                        Column.marks(wording.say("column.now", Map.of("year", recipient.year())), 16)),
                rows);
    }

    private List<Cell> earlierRow(Judgement judgement) {
        return List.of(
                Cell.of(String.valueOf(judgement.due().year())),
                Cell.of(wording.item(judgement.due())),
                Cell.of(wording.value(judgement.due())),
                Cell.of(wording.target(judgement.due())),
                Cell.of(wording.gap(judgement)),
                now(judgement));
    }

    private Cell now(Judgement earlier) {
        String key =
                earlier.due().itemKey() + "@" + earlier.due().jurisdiction().code() + "/" + recipient.year();
        Judgement today = judgements.get(key);
        return today == null ? Cell.of(wording.say("gaps.noLonger")) : wording.verdict(today);
    }
}
