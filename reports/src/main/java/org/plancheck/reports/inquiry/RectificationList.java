package org.plancheck.reports.inquiry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.HtmlWriter;
import org.plancheck.reports.document.MarkdownWriter;
import org.plancheck.reports.document.TextTable;
import org.plancheck.reports.document.TextTable.Column;
import org.plancheck.reports.json.Json;
import org.plancheck.reports.json.JsonReport;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;

/** Where every finding that a ledger follows stands, the most pressing first. */
public final class RectificationList {
    /** What the field {@code schema} of the JSON form says. */
    public static final String SCHEMA = "plancheck/rectifications/1";

    /** The most pressing first. */
    private static final List<FollowedUp.Outcome> ORDER = List.of(
            FollowedUp.Outcome.OVERDUE,
            FollowedUp.Outcome.CLAIMED_NOT_PROVEN,
            FollowedUp.Outcome.PERSISTING,
            FollowedUp.Outcome.RESOLVED_BY_DATA,
            FollowedUp.Outcome.STRUCK_OFF);

    private final Assessment assessment;
    private final List<FollowedUp> followed;

    private RectificationList(Assessment assessment) {
        this.assessment = assessment;
        this.followed = assessment.followedUp().stream()
                .sorted(Comparator.comparing((FollowedUp f) -> ORDER.indexOf(f.outcome()))
                        .thenComparing(f -> f.finding().reporter().zh())
                        .thenComparing(f -> f.finding().id()))
                .toList();
    }

    /** The list of an assessment. */
    public static RectificationList of(Assessment assessment) {
        return new RectificationList(assessment);
    }

    /** For the terminal: a table for each outcome, so that nothing needs to be cut. */
    public String text(Lang lang) {
        Facts facts = new Facts(assessment, lang);
        List<String> lines = new ArrayList<>(List.of(Lines.cut(title(facts), Lines.COLUMNS), note(facts)));
        for (FollowedUp.Outcome outcome : ORDER) {
            List<FollowedUp> same =
                    followed.stream().filter(f -> f.outcome() == outcome).toList();
            if (!same.isEmpty()) {
                lines.add("");
                lines.add(facts.in(LedgerWords.of(outcome)) + " " + same.size());
                lines.addAll(table(facts, same).lines(Lines.COLUMNS, heading -> heading));
            }
        }
        return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    }

    private static TextTable table(Facts facts, List<FollowedUp> rows) {
        TextTable table = new TextTable(
                Column.fixed(heading(facts, LedgerColumn.STATE)),
                Column.fixed(heading(facts, LedgerColumn.DEADLINE)),
                Column.text(heading(facts, LedgerColumn.UNIT), 8, 20),
                Column.text(heading(facts, LedgerColumn.AREA), 6, 12),
                Column.text(heading(facts, LedgerColumn.ABOUT), 16, 48),
                Column.fixed(heading(facts, LedgerColumn.YEAR)),
                Column.text(heading(facts, LedgerColumn.ANSWER), 8, 24));
        rows.forEach(f -> table.add(
                facts.in(LedgerWords.of(f.entry().state())),
                Objects.toString(f.deadline(), Facts.NOTHING),
                facts.in(f.finding().reporter()),
                facts.area(f.finding().jurisdiction()),
                facts.in(f.finding().about()),
                String.valueOf(f.finding().year()),
                answer(facts, f)));
        return table;
    }

    /** As Markdown. */
    public String markdown(Lang lang) {
        return MarkdownWriter.write(document(lang));
    }

    /** As one self-contained page. */
    public String html(Lang lang) {
        return HtmlWriter.write(document(lang), lang);
    }

    /** For other programs; the findings as an assessment's JSON holds them. */
    public String json() {
        ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
        root.put("year", assessment.year()).put("asOf", assessment.asOf().toString());
        ArrayNode findings = root.putArray("followedUp");
        followed.forEach(f -> findings.add(JsonReport.followedUp(f, assessment)));
        return Json.write(root);
    }

    private Document document(Lang lang) {
        Facts facts = new Facts(assessment, lang);
        Document document = new Document().heading(1, title(facts));
        document.paragraph(note(facts));
        if (followed.isEmpty()) {
            document.paragraph(facts.say("word.none"));
            return document;
        }
        document.table(
                List.of(
                        heading(facts, LedgerColumn.OUTCOME),
                        heading(facts, LedgerColumn.STATE),
                        heading(facts, LedgerColumn.DEADLINE),
                        heading(facts, LedgerColumn.UNIT),
                        heading(facts, LedgerColumn.AREA),
                        heading(facts, LedgerColumn.ABOUT),
                        heading(facts, LedgerColumn.YEAR),
                        heading(facts, LedgerColumn.ANSWER),
                        heading(facts, LedgerColumn.OWNER),
                        heading(facts, LedgerColumn.ID)),
                followed.stream().map(f -> row(facts, f)).toList());
        return document;
    }

    private static String title(Facts facts) {
        return facts.say("rectify.list", Map.of("title", facts.title()));
    }

    private String note(Facts facts) {
        long overdue = followed.stream().filter(FollowedUp::isOverdue).count();
        return facts.say(
                "rectify.listNote", Map.of("count", followed.size(), "asOf", assessment.asOf(), "overdue", overdue));
    }

    private static String heading(Facts facts, LedgerColumn column) {
        return facts.in(LedgerWords.of(column));
    }

    private static List<String> row(Facts facts, FollowedUp f) {
        RaisedFinding finding = f.finding();
        return List.of(
                facts.in(LedgerWords.of(f.outcome())),
                facts.in(LedgerWords.of(f.entry().state())),
                Objects.toString(f.deadline(), Facts.NOTHING),
                facts.in(finding.reporter()),
                facts.area(finding.jurisdiction()),
                facts.in(finding.about()),
                String.valueOf(finding.year()),
                answer(facts, f),
                Objects.toString(f.entry().owner(), Facts.NOTHING),
                finding.id());
    }

    /** A late objection is marked: whether to look into it is the office's decision. */
    private static String answer(Facts facts, FollowedUp f) {
        var objection = f.entry().objection();
        if (objection == null) {
            return Facts.NOTHING;
        }
        String answer = f.answer() == null ? facts.say("rectify.unanswered") : facts.in(LedgerWords.of(f.answer()));
        var terms = facts.assessment().scheme().rectification();
        boolean late = terms != null
                && objection.filed().isAfter(terms.objectionsEnd(f.finding().year()));
        return late ? answer + facts.say("rectify.lateObjection") : answer;
    }
}
