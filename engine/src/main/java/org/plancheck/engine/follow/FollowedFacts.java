package org.plancheck.engine.follow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.FollowedUp.Outcome;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.Rectification.Answer;
import org.plancheck.model.judging.RectificationTerms;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;

/**
 * Lays what ledgers say beside what the data show. Only the data, or an accepted objection, can bear out that a finding
 * is mended: neither a claim nor a strike-off changes a verdict.
 */
public final class FollowedFacts {
    /** Verdicts that leave open what the year was like: a finding that they hide is not mended. */
    private static final Set<Verdict> UNDECIDED = EnumSet.of(Verdict.NOT_REPORTED, Verdict.QUESTIONED, Verdict.ERROR);

    private static final Set<Verdict> SHORT = EnumSet.of(Verdict.SHORTFALL, Verdict.BEHIND);
    private static final Set<Verdict> REACHED = EnumSet.of(Verdict.MET, Verdict.ON_TRACK);
    /** Findings about a target that was not reached, rather than about a report. */
    private static final Set<Severity> ABOUT_TARGET =
            EnumSet.of(Severity.SHORTFALL, Severity.BEHIND, Severity.ADVISORY);

    private final @Nullable RectificationTerms terms;
    private final int year;
    private final LocalDate asOf;
    private final List<Judgement> judgements;
    private final Set<String> raised;

    /**
     * @param year the assessed year
     * @param raised ids of this run's findings
     */
    public FollowedFacts(
            @Nullable RectificationTerms terms,
            int year,
            LocalDate asOf,
            List<Judgement> judgements,
            Set<String> raised) {
        this.terms = terms;
        this.year = year;
        this.asOf = asOf;
        this.judgements = judgements;
        this.raised = raised;
    }

    /** One fact for each finding followed; those about later years are left out. */
    public List<FollowedUp> of(List<Rectification> entries) {
        return entries.stream()
                .filter(entry -> entry.finding().year() <= year)
                .map(this::fact)
                .toList();
    }

    private FollowedUp fact(Rectification entry) {
        RaisedFinding finding = entry.finding();
        LocalDate deadline = terms == null ? null : terms.deadlineOf(finding.year());
        boolean past = deadline != null && deadline.isBefore(asOf);
        return new FollowedUp(
                entry,
                outcome(entry, past),
                year,
                deadline,
                past,
                entry.answerBy(asOf),
                raised.contains(finding.id()),
                newest(finding).orElse(null));
    }

    private Outcome outcome(Rectification entry, boolean pastDeadline) {
        boolean accepted = entry.answerBy(asOf) == Answer.Decision.ACCEPTED;
        boolean mended = isMended(entry.finding());
        if (entry.isStruckOffBy(asOf) && (mended || accepted)) {
            return Outcome.STRUCK_OFF;
        }
        if (mended) {
            return Outcome.RESOLVED_BY_DATA;
        }
        if (accepted) {
            return Outcome.PERSISTING;
        }
        if (entry.isClaimedBy(asOf)) {
            return Outcome.CLAIMED_NOT_PROVEN;
        }
        return pastDeadline ? Outcome.OVERDUE : Outcome.PERSISTING;
    }

    /** Gone under its id while its own year is decided, or reached in the newest year that decides. */
    private boolean isMended(RaisedFinding finding) {
        if (raised.contains(finding.id())) {
            return isReachedSince(finding);
        }
        List<Verdict> own = concerned(finding)
                .filter(j -> j.due().year() == finding.year())
                .map(Judgement::verdict)
                .toList();
        boolean aboutItem = finding.clause() != null;
        return !(aboutItem && own.isEmpty()) && own.stream().noneMatch(v -> isInTheWay(v, finding.severity()));
    }

    /** Whether a verdict shows, or hides, that what was found still stands; what was missing only has to be there. */
    private static boolean isInTheWay(Verdict verdict, Severity found) {
        if (found == Severity.MISSING) {
            return verdict == Verdict.NOT_REPORTED;
        }
        return UNDECIDED.contains(verdict) || (ABOUT_TARGET.contains(found) && SHORT.contains(verdict));
    }

    /** A year's report is not mended by the next year's, but a target is, and what is to be done once is done once. */
    private boolean isReachedSince(RaisedFinding finding) {
        return newest(finding)
                .filter(j -> j.due().year() > finding.year())
                .filter(j -> REACHED.contains(j.verdict()))
                .filter(j ->
                        ABOUT_TARGET.contains(finding.severity()) || !j.due().isYearly())
                .isPresent();
    }

    /** The newest verdict on the finding's item and area that says more than that nothing is due. */
    private Optional<Judgement> newest(RaisedFinding finding) {
        return judgements.stream()
                .filter(j -> isAbout(finding, j.due()))
                .filter(j -> j.verdict() != Verdict.NOT_DUE)
                .max(Comparator.comparingInt(j -> j.due().year()));
    }

    private static boolean isAbout(RaisedFinding finding, Due due) {
        return due.itemKey().equals(finding.subject())
                && due.jurisdiction().code().equals(finding.jurisdiction());
    }

    /** The verdicts that hang together with a finding: on its item, on its indicator, or on what its unit files. */
    private Stream<Judgement> concerned(RaisedFinding finding) {
        return judgements.stream().filter(j -> {
            Due due = j.due();
            return due.jurisdiction().code().equals(finding.jurisdiction())
                    && (due.itemKey().equals(finding.subject())
                            || isOn(finding.subject(), due)
                            || finding.subject().equals(due.plan().id() + "/" + due.reporterId()));
        });
    }

    /** Whether the subject is the item's indicator, alone or followed by the unit that filed the value. */
    private static boolean isOn(String subject, Due due) {
        return due.item() instanceof Commitment commitment
                && (subject.equals(commitment.indicator()) || subject.startsWith(commitment.indicator() + "."));
    }
}
