package org.plancheck.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.plancheck.engine.OtherReadings.Rejudged;
import org.plancheck.engine.check.ReportedFacts;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.DueSet;
import org.plancheck.engine.due.DueTriple;
import org.plancheck.engine.due.Filers;
import org.plancheck.engine.due.Preparer;
import org.plancheck.engine.finding.FindingBook;
import org.plancheck.engine.follow.FollowedFacts;
import org.plancheck.engine.follow.JudgedFacts;
import org.plancheck.engine.follow.Ledger;
import org.plancheck.engine.follow.Reconciliation;
import org.plancheck.engine.follow.UnexplainedFacts;
import org.plancheck.engine.follow.UnreportedFacts;
import org.plancheck.engine.follow.UnusedFacts;
import org.plancheck.engine.follow.Verifications;
import org.plancheck.engine.follow.Waivers;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.rules.Outcome;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.Outcome.Failure;
import org.plancheck.engine.rules.Outcome.Kind;
import org.plancheck.engine.rules.RuleRunner;
import org.plancheck.engine.score.Scores;
import org.plancheck.engine.score.ScoringRules;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.DueOtherwise;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Reported;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Score;
import org.plancheck.model.judging.Scoring;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** One assessment from beginning to end: check values, judge, follow up, account. */
public final class Assessor {
    private final Request request;
    private final Intake intake;
    private final Registry registry;
    private final List<Plan> plans;
    private final RuleRunner runner;
    private final DataBook data;
    private final DueSet dueSet;
    private final Waivers waivers;
    private final FindingBook findings;
    private final Accounts accounts;

    private final Consumer<Outcome> witness;

    private Assessor(Request request, Consumer<Outcome> witness) {
        this.request = request;
        this.witness = witness;
        this.intake = request.intake().upTo(request.year());
        this.plans = request.folder().plans();
        this.registry = Reporters.asPrinted(request.library().registry(), plans);
        this.runner = new RuleRunner(request.rules(), request.ruleBudget());
        this.data = new DataBook(intake.standing(), verified(request), new Filers(registry, plans));
        this.dueSet = new DueSet(registry, request.folder().allocations());
        this.waivers = new Waivers(request.folder().waivers(), request.asOf());
        this.findings = new FindingBook(registry, request.rules());
        this.accounts = new Accounts(request.rules(), waivers);
    }

    /** A self-check looks at what was verified of its own unit only. */
    private static VerifiedValues verified(Request request) {
        VerifiedValues all = request.folder().verified().upTo(request.year());
        return request.unit()
                .map(unit -> all.of(unit.reporter(), unit.jurisdiction()))
                .orElse(all);
    }

    /**
     * Runs an assessment or a self-check.
     *
     * @throws NothingDueException when nothing is due
     * @throws AccountingException when a due triple got no verdict, or two
     */
    public static Assessment assess(Request request) {
        return assess(request, outcome -> {});
    }

    /**
     * As {@link #assess(Request)}, with a witness of all that rules do; lights and roll-ups leave no other trace
     * of the rule behind them.
     */
    public static Assessment assess(Request request, Consumer<Outcome> witness) {
        return new Assessor(request, witness).run();
    }

    private Assessment run() {
        checkScheme();
        stage("check");
        checkValues();
        stage("judge");
        List<DueTriple> due = due();
        Split split = split(due);
        judge(split.own());
        stage("follow");
        List<Judged> judged = followUp();
        findings.add(accounts.decisions(judged));
        findings.add(
                rules(new UnusedFacts(registry, plans, request.folder().allocations(), dueSet).of(data.standing())));
        unreported(judged, split.check(), due);
        findings.add(rules(new UnexplainedFacts(registry, data, due).of(judged)));
        if (request.unit().isEmpty()) {
            reconcile();
        }
        stage("account");
        Set<String> bound = boundKeys(due);
        OtherReadings readings = OtherReadings.of(request, new Rejudged(accounts.close(judged), bound));
        List<Judgement> judgements = readings.marked();
        List<FollowedUp> followed = earlierFindings(judgements);
        return assessment(judgements, readings.newlyDue(), followed, split.deferred(), bound);
    }

    /** The judging alone, for plans read otherwise: what else is found and told belongs to the run itself. */
    static Rejudged judgeAgain(Request request) {
        Assessor again = new Assessor(request, outcome -> {});
        again.checkValues();
        List<DueTriple> due = again.dueSet.upTo(request.year(), again.plans);
        again.judge(again.split(due).own());
        return new Rejudged(again.accounts.close(again.followUp()), boundKeys(due));
    }

    private void checkScheme() {
        Scoring scoring = request.folder().scheme().scoring();
        if (scoring != null) {
            List<String> known = request.rules().folders().stream()
                    .map(folder -> folder.meta().id())
                    .toList();
            ScoringRules.check(scoring, known);
        }
    }

    private void checkValues() {
        List<Reported> facts = new ReportedFacts(
                        registry, plans, data, dueSet, request.folder().scheme())
                .all();
        Outcome outcome = rules(facts);
        for (Act act : outcome.acts()) {
            if (act.kind() == Kind.REFUSE) {
                data.refuse(((Reported) act.fact()).observation());
            }
        }
        for (Failure failure : outcome.failures()) {
            data.refuse(((Reported) failure.fact()).observation());
        }
        findings.add(outcome);
        findings.add(rules(intake.refused()));
    }

    private List<DueTriple> due() {
        List<DueTriple> due = dueSet.upTo(request.year(), plans);
        if (due.isEmpty()) {
            throw new NothingDueException(EngineWords.nothingDue(plans, request.year()));
        }
        return due;
    }

    /** What this run decides, and what a self-check leaves to the city. */
    private record Split(List<DueTriple> own, List<Deferred> deferred, Optional<SelfCheck> check) {}

    private Split split(List<DueTriple> due) {
        if (request.unit().isEmpty()) {
            return new Split(due, List.of(), Optional.empty());
        }
        SelfCheck check = new SelfCheck(request.unit().get(), data, preparer(), registry, request.year());
        return new Split(due.stream().filter(check::decides).toList(), check.deferred(due), Optional.of(check));
    }

    /** Units first, then the cities whose verdicts are combined from theirs. */
    private void judge(List<DueTriple> due) {
        Preparer preparer = preparer();
        List<Due> units =
                due.stream().filter(t -> !t.rollUp()).map(preparer::prepare).toList();
        accounts.open(units);
        decide(units);
        Map<String, Map<Jurisdiction, Verdict>> verdicts = unitVerdicts(units);
        List<Due> cities = due.stream()
                .filter(DueTriple::rollUp)
                .map(t -> preparer.rollUp(t, verdicts.getOrDefault(t.itemKey() + "/" + t.year(), Map.of())))
                .toList();
        accounts.open(cities);
        decide(cities);
    }

    private void decide(List<Due> due) {
        Outcome outcome = rules(due);
        accounts.record(outcome);
    }

    /** The counties' verdicts by item and year, for the cities that are rolled up from them. */
    private Map<String, Map<Jurisdiction, Verdict>> unitVerdicts(List<Due> units) {
        Map<String, Map<Jurisdiction, Verdict>> verdicts = new HashMap<>();
        for (Due unit : units) {
            if (unit.item().scope().isEachCounty()) {
                verdicts.computeIfAbsent(unit.itemKey() + "/" + unit.year(), key -> new LinkedHashMap<>())
                        .put(unit.jurisdiction(), accounts.effective(unit));
            }
        }
        return verdicts;
    }

    private List<Judged> followUp() {
        List<Judged> judged =
                new JudgedFacts(waivers, request.folder().scheme(), request.asOf()).of(accounts.verdicts());
        accounts.follow(rules(judged));
        return judged;
    }

    /** What is not reported, of a self-check also among what it leaves to the city. */
    private void unreported(List<Judged> judged, Optional<SelfCheck> check, List<DueTriple> due) {
        List<Due> missing = new ArrayList<>(UnreportedFacts.notReported(judged));
        check.ifPresent(c -> missing.addAll(leftOut(c, due)));
        IntPredicate known = year -> check.map(c -> c.isKnown(year)).orElse(true);
        findings.add(rules(new UnreportedFacts(registry, data, known).of(missing)));
    }

    /** What the same rules would call not reported if the unit's own data were all: told, not judged. */
    private List<Due> leftOut(SelfCheck check, List<DueTriple> due) {
        Outcome outcome = rules(check.undecided(due));
        findings.add(new Outcome(List.of(), outcome.failures()));
        return outcome.acts().stream()
                .filter(act -> act.verdict() == Verdict.NOT_REPORTED)
                .map(act -> (Due) act.fact())
                .filter(one -> check.isLeftOut(one) && !waivers.isValid(waivers.of(one)))
                .toList();
    }

    private Outcome rules(List<?> facts) {
        Outcome outcome = runner.run(facts);
        witness.accept(outcome);
        return outcome;
    }

    private void reconcile() {
        findings.add(rules(reconciliation().facts(plans, request.year())));
    }

    private Reconciliation reconciliation() {
        return new Reconciliation(registry, data, dueSet, request.folder().scheme());
    }

    private Preparer preparer() {
        return new Preparer(
                registry, data, request.folder().officeFiles(), request.folder().scheme(), request.asOf());
    }

    private static Set<String> boundKeys(List<DueTriple> due) {
        return due.stream().map(DueTriple::key).collect(Collectors.toSet());
    }

    /** What became of findings that a ledger follows; whether they are mended rests on more than one unit's data. */
    private List<FollowedUp> earlierFindings(List<Judgement> judgements) {
        if (request.unit().isPresent()) {
            return List.of();
        }
        List<FollowedUp> followed = new FollowedFacts(
                        request.folder().scheme().rectification(),
                        request.year(),
                        request.asOf(),
                        judgements,
                        findings.ids())
                .of(request.folder().rectifications());
        findings.add(rules(followed));
        return followed;
    }

    private Assessment assessment(
            List<Judgement> judgements,
            List<DueOtherwise> dueOtherwise,
            List<FollowedUp> followed,
            List<Deferred> deferred,
            Set<String> bound) {
        List<Finding> found = findings.sorted(plans);
        List<Input> inputs = new ArrayList<>(request.library().inputs());
        inputs.addAll(request.folder().inputs());
        inputs.addAll(intake.inputs());
        boolean selfCheck = request.unit().isPresent();
        return new Assessment(
                selfCheck ? Assessment.Kind.SELF_CHECK : Assessment.Kind.ANNUAL,
                request.folder().title(),
                request.folder().illustrative(),
                request.unit().map(this::unitName).orElse(null),
                request.year(),
                request.asOf(),
                plans,
                registry,
                request.folder().scheme(),
                EngineWords.version(),
                request.rules().version(),
                new TreeMap<>(request.rules().titles()),
                judgements,
                dueOtherwise,
                found,
                followed,
                null,
                deferred,
                intake.restated(),
                new Verifications(registry, plans, data).all(),
                scores(judgements, found),
                selfCheck ? List.of() : reconciliation().untargeted(plans, request.year(), bound),
                selfCheck ? List.of() : reconciliation().facts(plans, request.year()),
                new Ledger(registry, plans, data, judgements).rows(intake.replaced()),
                List.copyOf(inputs));
    }

    /** The city scores; a self-check knows its own unit only. */
    private List<Score> scores(List<Judgement> judgements, List<Finding> found) {
        Scoring scoring = request.folder().scheme().scoring();
        return scoring == null || request.unit().isPresent()
                ? List.of()
                : new Scores(registry, plans, scoring, found, request.year()).of(judgements);
    }

    private Bilingual unitName(Request.CheckedUnit unit) {
        return request.intake().standing().stream()
                .filter(s -> s.reporter().equals(unit.reporter()))
                .map(s -> s.reporterName())
                .findFirst()
                .orElseGet(() -> Reporters.named(unit.reporter(), registry));
    }

    private void stage(String code) {
        request.progress().accept(code);
    }
}
