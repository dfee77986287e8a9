package org.plancheck.reports.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.model.text.Bilingual;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/**
 * One row of the rectification ledger: a finding, and what each column says of it.
 *
 * @param finding with texts as a cell takes them
 */
record RectificationRow(RaisedFinding finding, Map<LedgerColumn, String> texts) {
    /** What a unit can act on: not a failed rule, and not a note. */
    private static final Set<Severity> ACTED_ON = EnumSet.of(
            Severity.SHORTFALL, Severity.MISSING, Severity.HARD, Severity.BEHIND, Severity.ADVISORY, Severity.SOFT);

    /** Whether a unit can act on findings of this severity. */
    static boolean isActedOn(Severity severity) {
        return ACTED_ON.contains(severity);
    }

    /** What the column says; empty for nothing. */
    String text(LedgerColumn column) {
        return texts.getOrDefault(column, "");
    }

    /**
     * The findings of the assessed year, and earlier ones that a ledger follows and that are not struck off; by area,
     * unit and gravity.
     */
    static List<RectificationRow> all(Facts facts) {
        return new Builder(facts).rows();
    }

    private static final class Builder {
        private final Facts facts;
        private final Assessment assessment;
        private final Map<String, FollowedUp> followed = new TreeMap<>();
        private final Map<String, Finding> raised = new HashMap<>();

        Builder(Facts facts) {
            this.facts = facts;
            this.assessment = facts.assessment();
            assessment.followedUp().forEach(f -> followed.put(f.finding().id(), f));
            assessment.findings().forEach(f -> raised.put(f.id(), f));
        }

        List<RectificationRow> rows() {
            List<RectificationRow> rows = new ArrayList<>();
            assessment.findings().stream()
                    .filter(this::isNew)
                    .map(f -> row(RaisedFinding.of(f), f.remedy(), null))
                    .forEach(rows::add);
            followed.values().stream()
                    .filter(f -> !f.isClosed())
                    .map(f -> row(f.finding(), remedy(f), f))
                    .forEach(rows::add);
            Comparator<String> areas = facts.areaOrder();
            rows.sort(Comparator.comparing((RectificationRow r) -> r.finding().jurisdiction(), areas)
                    .thenComparing(r -> r.finding().reporter().zh())
                    .thenComparing(r -> r.finding().severity())
                    .thenComparing(r -> -r.finding().year())
                    .thenComparing(r -> r.finding().id()));
            return rows;
        }

        /** Of the assessed year, not followed yet, and not itself about a finding that is followed. */
        private boolean isNew(Finding f) {
            boolean ofTheYear = f.year() == assessment.year() || f.year() == 0;
            boolean aboutFollowed = f.id().startsWith(f.ruleId() + "/")
                    && followed.containsKey(f.id().substring(f.ruleId().length() + 1));
            return ofTheYear && isActedOn(f.severity()) && !aboutFollowed && !followed.containsKey(f.id());
        }

        private Bilingual remedy(FollowedUp f) {
            Finding still = raised.get(f.finding().id());
            return still == null ? Words.MESSAGES.of("rectify.gone") : still.remedy();
        }

        private RectificationRow row(RaisedFinding raisedFinding, Bilingual remedy, @Nullable FollowedUp followedUp) {
            RaisedFinding f = shown(raisedFinding);
            Map<LedgerColumn, String> texts = new EnumMap<>(LedgerColumn.class);
            texts.put(LedgerColumn.UNIT, facts.in(f.reporter()));
            texts.put(LedgerColumn.AREA, facts.area(f.jurisdiction()));
            texts.put(LedgerColumn.ABOUT, facts.in(f.about()));
            texts.put(LedgerColumn.YEAR, String.valueOf(f.year()));
            texts.put(LedgerColumn.SEVERITY, facts.in(Words.of(f.severity())));
            texts.put(LedgerColumn.CLAUSE, facts.citation(f));
            texts.put(LedgerColumn.MESSAGE, facts.in(f.title()) + facts.say("text.colon") + facts.in(f.message()));
            texts.put(LedgerColumn.REMEDY, facts.in(remedy));
            int since = since(f);
            texts.put(LedgerColumn.SINCE, String.valueOf(since));
            texts.put(LedgerColumn.STREAK, String.valueOf(f.year() - since + 1));
            texts.put(LedgerColumn.RESPONSIBLE, f.clause() == null ? "" : facts.responsible(f.responsible()));
            texts.put(LedgerColumn.DEADLINE, deadline(f));
            texts.put(LedgerColumn.ID, f.id());
            texts.put(LedgerColumn.STATE, facts.in(LedgerWords.of(Rectification.State.OPEN)));
            if (followedUp != null) {
                texts.put(LedgerColumn.OUTCOME, facts.in(LedgerWords.of(followedUp.outcome())));
                filled(followedUp.entry(), texts);
            }
            texts.replaceAll((column, text) -> TableBook.shown(text));
            return new RectificationRow(f, texts);
        }

        private String deadline(RaisedFinding f) {
            var terms = assessment.scheme().rectification();
            return terms == null ? "" : terms.deadlineOf(f.year()).toString();
        }

        /** The first of the years up to this one in which the same was found without a break. */
        private int since(RaisedFinding f) {
            int since = f.year();
            while (raised.containsKey(RaisedFinding.id(f.ruleId(), f.subject(), f.jurisdiction(), since - 1))) {
                since--;
            }
            return since;
        }

        private void filled(Rectification entry, Map<LedgerColumn, String> texts) {
            put(texts, LedgerColumn.OWNER, entry.owner());
            put(texts, LedgerColumn.MEASURES, entry.measures());
            texts.put(LedgerColumn.STATE, facts.in(LedgerWords.of(entry.state())));
            put(texts, LedgerColumn.COMPLETED, entry.completed());
            Evidence evidence = entry.evidence();
            if (evidence != null) {
                put(texts, LedgerColumn.EVIDENCE_NUMBER, evidence.number());
                put(texts, LedgerColumn.EVIDENCE_ISSUER, evidence.issuer());
                put(texts, LedgerColumn.EVIDENCE_DATE, evidence.date());
            }
            Rectification.Objection objection = entry.objection();
            if (objection != null) {
                put(texts, LedgerColumn.OBJECTION, objection.reason());
                put(texts, LedgerColumn.OBJECTION_DATE, objection.filed());
            }
            Rectification.Answer answer = entry.answer();
            if (answer != null) {
                texts.put(LedgerColumn.ANSWER, facts.in(LedgerWords.of(answer.decision())));
                put(texts, LedgerColumn.ANSWER_REASON, answer.reason());
                put(texts, LedgerColumn.ANSWER_DATE, answer.date());
                put(texts, LedgerColumn.ANSWER_BY, answer.by());
            }
            Rectification.StrikeOff strikeOff = entry.strikeOff();
            if (strikeOff != null) {
                texts.put(LedgerColumn.STRIKE_OFF, facts.in(LedgerWords.yes()));
                put(texts, LedgerColumn.STRIKE_OFF_DATE, strikeOff.date());
                put(texts, LedgerColumn.STRIKE_OFF_BY, strikeOff.by());
            }
        }

        private static void put(Map<LedgerColumn, String> texts, LedgerColumn column, @Nullable Object value) {
            texts.put(column, Objects.toString(value, ""));
        }

        /** With texts as a cell takes them, so that they are read back as they were written. */
        private static RaisedFinding shown(RaisedFinding f) {
            return new RaisedFinding(
                    TableBook.shown(f.id()),
                    f.ruleId(),
                    f.severity(),
                    TableBook.shown(f.subject()),
                    f.planId(),
                    f.jurisdiction(),
                    f.year(),
                    f.clause() == null ? null : TableBook.shown(f.clause()),
                    shown(f.about()),
                    shown(f.title()),
                    shown(f.message()),
                    shown(f.reporter()),
                    f.responsible().stream().map(TableBook::shown).collect(Collectors.toList()));
        }

        private static Bilingual shown(Bilingual words) {
            return new Bilingual(TableBook.shown(words.zh()), TableBook.shown(words.en()));
        }
    }
}
