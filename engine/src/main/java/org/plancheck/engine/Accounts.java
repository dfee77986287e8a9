package org.plancheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.Trace;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.engine.follow.Decided;
import org.plancheck.engine.follow.Waivers;
import org.plancheck.engine.rules.Outcome;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.Outcome.Failure;
import org.plancheck.engine.rules.Outcome.Kind;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleMeta;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;

/** Keeps account of every due triple: exactly one verdict and one light each, or the run fails loudly. */
final class Accounts {
    private final RuleBook rules;
    private final Waivers waivers;
    private final List<Account> opened = new ArrayList<>();
    private final Map<Due, Account> byDue = new IdentityHashMap<>();
    private final List<Act> reports = new ArrayList<>();
    /** The lines that close the arithmetic of many triples alike: where the plan says it, and which rule decided. */
    private final Map<Item, Step> clauses = new IdentityHashMap<>();

    private final Map<String, Step> deciders = new HashMap<>();

    Accounts(RuleBook rules, Waivers waivers) {
        this.rules = rules;
        this.waivers = waivers;
    }

    /** What rules did with one triple. */
    private static final class Account {
        private final Due due;
        private final List<Act> decisions = new ArrayList<>(1);
        private final List<Act> lights = new ArrayList<>(1);
        private @Nullable Failure failure;
        private boolean waived;

        Account(Due due) {
            this.due = due;
        }

        void fail(Failure what) {
            failure = failure == null ? what : failure;
        }

        Verdict verdict() {
            Verdict decided = failure != null || decisions.isEmpty()
                    ? null
                    : decisions.get(0).verdict();
            return decided == null ? Verdict.ERROR : decided;
        }
    }

    private Account account(Due due) {
        Account account = byDue.get(due);
        if (account == null) {
            throw new IllegalStateException("a rule judged what is not due: " + due.key());
        }
        return account;
    }

    /** Enters triples that are due. */
    void open(List<Due> triples) {
        for (Due due : triples) {
            Account account = new Account(due);
            opened.add(account);
            byDue.put(due, account);
        }
    }

    /** Enters what judging rules did. */
    void record(Outcome outcome) {
        for (Act act : outcome.acts()) {
            if (act.kind() == Kind.DECIDE) {
                account((Due) act.fact()).decisions.add(act);
            } else {
                reports.add(act);
            }
        }
        outcome.failures().forEach(f -> account((Due) f.fact()).fail(f));
    }

    /** Enters what follow-up rules did. */
    void follow(Outcome outcome) {
        for (Act act : outcome.acts()) {
            switch (act.kind()) {
                case LIGHT -> account(((Judged) act.fact()).due()).lights.add(act);
                case WAIVE -> {
                    account(((Judged) act.fact()).due()).waived = true;
                    reports.add(act);
                }
                default -> reports.add(act);
            }
        }
        outcome.failures().forEach(f -> account(((Judged) f.fact()).due()).fail(f));
    }

    /**
     * The verdict of each triple before waivers.
     *
     * @throws AccountingException when a triple has none, or several
     */
    List<Decided> verdicts() {
        List<String> faults = opened.stream()
                .filter(account -> account.failure == null && account.decisions.size() != 1)
                .map(account -> account.due.key() + ": " + rules(account.decisions) + " " + state(account.due))
                .sorted()
                .toList();
        if (!faults.isEmpty()) {
            throw new AccountingException(faults);
        }
        return opened.stream()
                .map(account -> new Decided(account.due, account.verdict()))
                .toList();
    }

    private static List<String> rules(List<Act> acts) {
        return acts.stream().map(Act::ruleId).sorted().toList();
    }

    /** A unit's verdict as it counts for its city: waived when a valid waiver covers it. */
    Verdict effective(Due unit) {
        Verdict verdict = account(unit).verdict();
        return verdict != Verdict.ERROR && waivers.isValid(waivers.of(unit)) ? Verdict.WAIVED : verdict;
    }

    /** The acts that make findings: decisions on what is not waived, reports, and every failure. */
    Outcome decisions(List<Judged> judged) {
        List<Act> acts = new ArrayList<>(reports);
        for (Judged one : judged) {
            Account account = account(one.due());
            if (!account.waived && account.failure == null) {
                acts.addAll(account.decisions);
            }
        }
        List<Failure> failures = opened.stream()
                .filter(account -> account.failure != null)
                .sorted(Comparator.comparing(account -> account.due.key()))
                .map(account -> Objects.requireNonNull(account.failure))
                .toList();
        return new Outcome(acts, failures);
    }

    /**
     * Closes the books.
     *
     * @throws AccountingException when a triple has no light, or several
     */
    List<Judgement> close(List<Judged> judged) {
        List<String> faults = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Judged one : judged) {
            Account account = account(one.due());
            if (account.lights.size() != 1 && account.failure == null) {
                faults.add(one.due().key() + " light: " + rules(account.lights));
                continue;
            }
            judgements.add(judgement(one, account));
        }
        if (!faults.isEmpty()) {
            throw new AccountingException(faults);
        }
        return List.copyOf(judgements);
    }

    private Judgement judgement(Judged judged, Account account) {
        Failure failure = account.failure;
        boolean isWaived = account.waived && failure == null;
        Verdict verdict = failure != null ? Verdict.ERROR : judged.verdict();
        Light light = failure != null ? Light.RED : light(account.lights.get(0));
        String rule =
                failure != null ? failure.ruleId() : account.decisions.get(0).ruleId();
        return new Judgement(
                judged.due(),
                isWaived ? Verdict.WAIVED : verdict,
                isWaived ? verdict : null,
                light,
                rule,
                steps(judged, rule, isWaived),
                List.of());
    }

    private List<Step> steps(Judged judged, String rule, boolean isWaived) {
        Due triple = judged.due();
        List<Step> steps = new ArrayList<>(triple.steps());
        steps.add(clauses.computeIfAbsent(triple.item(), item -> clause(triple.plan(), item)));
        steps.add(deciders.computeIfAbsent(rule, this::decider));
        Waiver waiver = judged.waiver();
        if (isWaived && waiver != null) {
            steps.add(Trace.step(
                    "waiver",
                    Map.of(
                            "reason", waiver.reason(),
                            "approval", waiver.approval(),
                            "expires", waiver.expires(),
                            "source", waiver.provenance().shown(),
                            "replaced", Arguments.verdict(judged.verdict()))));
        }
        return List.copyOf(steps);
    }

    private static Step clause(Plan plan, Item item) {
        return Trace.step(
                "clause", Map.of("document", plan.citation(), "clause", item.clause(), "marker", item.marker()));
    }

    private Step decider(String rule) {
        Bilingual title = rules.meta(rule).map(RuleMeta::title).orElse(Bilingual.same(""));
        int version = rules.meta(rule).map(RuleMeta::version).orElse(0);
        return Trace.step("rule", Map.of("rule", rule, "version", version, "title", title));
    }

    private static Light light(Act act) {
        Light light = act.light();
        return light == null ? Light.NONE : light;
    }

    private static String state(Due triple) {
        return triple.shape() + " " + triple.stage() + " " + triple.data() + " reached=" + triple.reached();
    }
}
