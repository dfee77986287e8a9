package org.plancheck.engine.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.Outcome.Failure;
import org.plancheck.engine.rules.RuleMeta;
import org.plancheck.model.data.Observation;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.RefusedFile;
import org.plancheck.model.judging.Reported;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Unexplained;
import org.plancheck.model.judging.Unreported;
import org.plancheck.model.judging.Unused;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Item;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.model.text.Messages;
import org.plancheck.model.text.Template;

/** Writes findings from what rules did and the words in their folders. */
public final class FindingWriter {
    private static final Messages MESSAGES = Messages.beside(FindingWriter.class, "findings");

    private final Registry registry;
    private final Arguments arguments;

    public FindingWriter(Registry registry) {
        this.registry = registry;
        this.arguments = new Arguments(registry);
    }

    /** The finding of an act, or null when the rule makes none. */
    public @Nullable Finding of(Act act, RuleMeta rule) {
        Severity severity = rule.severity();
        if (severity == null) {
            return null;
        }
        Map<String, Object> args = arguments.of(act.fact());
        return finding(
                rule.id(),
                weight(act, severity),
                act.fact(),
                rule.title(),
                Template.fill(rule.message(), args, FindingWriter::inSentence),
                Template.fill(rule.remedy(), args, FindingWriter::inSentence),
                args);
    }

    /** Figures as they stand in a sentence: 1.2万名 in Chinese, 12,000 in English. */
    private static Object inSentence(Object value, Lang lang) {
        if (!(value instanceof Quantity quantity)) {
            return value;
        }
        return lang == Lang.ZH ? Numerals.zh(quantity.toDecimal()) : Numerals.en(quantity.toDecimal());
    }

    /** The finding of a rule that failed; never swallowed. */
    public Finding of(Failure failure) {
        Map<String, Object> args = Map.of("rule", failure.ruleId(), "detail", failure.detail());
        return finding(
                failure.ruleId(),
                Severity.ERROR,
                failure.fact(),
                MESSAGES.of("error.title", args),
                MESSAGES.of("error.message", args),
                MESSAGES.of("error.remedy", args),
                args);
    }

    /** What is hoped for is advisory; what follows up a finding weighs no more than the finding. */
    private static Severity weight(Act act, Severity severity) {
        if (act.fact() instanceof FollowedUp followed) {
            Severity followedOne = followed.finding().severity();
            return followedOne.compareTo(severity) > 0 ? followedOne : severity;
        }
        return isAdvisory(act) && severity == Severity.SHORTFALL ? Severity.ADVISORY : severity;
    }

    private static boolean isAdvisory(Act act) {
        Due due = act.fact() instanceof Judged judged ? judged.due() : act.fact() instanceof Due own ? own : null;
        return due != null && due.isAspirational() && (act.verdict() == null || act.verdict() == Verdict.SHORTFALL);
    }

    private Finding finding(
            String rule,
            Severity severity,
            Object fact,
            Bilingual title,
            Bilingual message,
            Bilingual remedy,
            Map<String, Object> args) {
        Subject subject = subject(fact);
        return new Finding(
                id(rule, fact, subject),
                rule,
                severity,
                subject.what(),
                subject.plan(),
                subject.area(),
                subject.year(),
                subject.clause(),
                title,
                message,
                remedy,
                args,
                subject.responsible(),
                subject.reporterId(),
                subject.reporter(),
                subject.sources());
    }

    /** A finding about an earlier finding is named after it, so that each has its own, whichever year follows it up. */
    private static String id(String rule, Object fact, Subject subject) {
        return fact instanceof FollowedUp followed
                ? rule + "/" + followed.finding().id()
                : RaisedFinding.id(rule, subject.what(), subject.area(), subject.year());
    }

    /** What a finding is about. */
    private record Subject(
            String what,
            @Nullable String plan,
            String area,
            int year,
            @Nullable String clause,
            List<String> responsible,
            String reporterId,
            Bilingual reporter,
            List<String> sources) {}

    private Subject subject(Object fact) {
        if (fact instanceof Judged judged) {
            return subject(judged.due());
        }
        if (fact instanceof Due due) {
            Item item = due.item();
            return new Subject(
                    due.itemKey(),
                    due.plan().id(),
                    due.jurisdiction().code(),
                    due.year(),
                    item.clause(),
                    item.responsible(),
                    due.reporterId(),
                    Reporters.of(due, registry),
                    due.sources());
        }
        if (fact instanceof Reported reported) {
            return subject(reported.observation());
        }
        if (fact instanceof Reconciled reconciled) {
            return new Subject(
                    reconciled.indicator().id(),
                    null,
                    reconciled.city().code(),
                    reconciled.year(),
                    null,
                    List.of(),
                    reconciled.reporterId(),
                    Reporters.named(reconciled.reporterId(), registry),
                    List.of());
        }
        if (fact instanceof Unreported unreported) {
            return new Subject(
                    unreported.planId() + "/" + unreported.reporterId(),
                    unreported.planId(),
                    unreported.jurisdiction().code(),
                    unreported.year(),
                    null,
                    List.of(),
                    unreported.reporterId(),
                    unreported.reporter(),
                    List.of());
        }
        if (fact instanceof Unused unused) {
            return new Subject(
                    unused.reporterId(),
                    null,
                    unused.jurisdiction().code(),
                    unused.year(),
                    null,
                    List.of(),
                    unused.reporterId(),
                    unused.reporter(),
                    unused.sources());
        }
        if (fact instanceof Unexplained unexplained) {
            return subject(unexplained);
        }
        if (fact instanceof RefusedFile refused) {
            return new Subject(
                    refused.file(),
                    null,
                    refused.jurisdiction().code(),
                    refused.year(),
                    null,
                    List.of(),
                    refused.reporterId(),
                    refused.reporter(),
                    List.of(refused.file()));
        }
        if (fact instanceof FollowedUp followed) {
            RaisedFinding finding = followed.finding();
            return new Subject(
                    finding.subject(),
                    finding.planId(),
                    finding.jurisdiction(),
                    followed.year(),
                    finding.clause(),
                    finding.responsible(),
                    Reporters.idOf(finding.reporter(), finding.jurisdiction(), registry),
                    finding.reporter(),
                    List.of(followed.entry().provenance().shown()));
        }
        throw new IllegalArgumentException("no rule sees " + fact.getClass());
    }

    private static Subject subject(Unexplained unexplained) {
        boolean isDuty = unexplained.plan() != null;
        return new Subject(
                isDuty
                        ? unexplained.subject()
                        : value(unexplained.subject(), unexplained.jurisdiction(), unexplained.reporterId()),
                unexplained.plan(),
                unexplained.jurisdiction().code(),
                unexplained.year(),
                null,
                List.of(),
                unexplained.reporterId(),
                unexplained.reporter(),
                unexplained.sources());
    }

    /** A value is known by its indicator, and by its reporter where an area does not file for itself. */
    private static String value(String indicator, Jurisdiction area, String reporter) {
        return reporter.equals(area.code()) ? indicator : indicator + "." + reporter;
    }

    private Subject subject(Observation o) {
        return new Subject(
                value(o.indicator().id(), o.jurisdiction(), o.reporter()),
                null,
                o.jurisdiction().code(),
                o.year(),
                null,
                List.of(),
                o.reporter(),
                Reporters.named(o.reporter(), registry),
                List.of(o.provenance().shown()));
    }
}
