package org.plancheck.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.scenario.Expected.ExpectedFinding;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.Reported;
import org.plancheck.model.judging.Unexplained;
import org.plancheck.model.judging.Unreported;
import org.plancheck.model.judging.Unused;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.text.Bilingual;

/** Lays what a case came to beside what it should come to; codes and figures, never prose. */
final class Comparison {
    private static final String NOTHING = "—";

    private final Scenario scenario;
    private final Given given;
    private final Expected expected;
    private final RuleBook rules;
    private final Assessment assessment;
    private final List<Act> acts;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * @param acts all that rules did in the run
     */
    Comparison(Scenario scenario, RuleBook rules, Assessment assessment, List<Act> acts) {
        this.scenario = scenario;
        this.given = scenario.given();
        this.expected = scenario.expected();
        this.rules = rules;
        this.assessment = assessment;
        this.acts = acts;
    }

    /** Whether the folder's own rule fired on what the case asks about. */
    boolean fired() {
        return acts.stream().anyMatch(act -> act.ruleId().equals(scenario.subject()) && isAskedAbout(act.fact()));
    }

    List<Difference> differences() {
        compareJudgement();
        expected.counties()
                .forEach((county, verdict) -> differ(
                        "verdict",
                        verdict,
                        verdict(county, given.year()),
                        Map.of("area", name(county), "year", given.year())));
        expected.years()
                .forEach((year, verdict) -> differ(
                        "verdict",
                        verdict,
                        verdict(expected.area(), year),
                        Map.of("area", name(expected.area()), "year", year)));
        expected.items()
                .forEach((item, verdict) -> differ(
                        "verdict",
                        verdict,
                        verdict(given.plan().id() + "/" + item, expected.area(), given.year()),
                        Map.of("area", item, "year", given.year())));
        compareFigures("args", expected.args(), figures(), Map.of());
        compareFindings();
        if (expected.fires() != fired()) {
            differences.add(
                    new Difference(expected.fires() ? "fires-not" : "fires-too", Map.of("rule", scenario.subject())));
        }
        return List.copyOf(differences);
    }

    private void compareJudgement() {
        Judgement found =
                judgement(given.itemKey(), expected.area(), given.year()).orElse(null);
        Map<String, Object> where = Map.of("area", name(expected.area()), "year", given.year());
        differ("verdict", expected.verdict(), found == null ? null : found.verdict(), where);
        differ("light", expected.light(), found == null ? null : found.light(), where);
        differ("rule", expected.rule(), found == null ? null : found.ruleId(), where);
        differ("replaced", expected.replaced(), found == null ? null : found.replaced(), where);
    }

    private void compareFindings() {
        List<String> wanted = expected.findings();
        if (wanted != null) {
            List<String> found =
                    findings().map(Finding::ruleId).distinct().sorted().toList();
            differ("findings", wanted.stream().sorted().toList(), found, Map.of("year", given.year()));
        }
        ExpectedFinding finding = expected.finding();
        if (finding != null) {
            compareFinding(finding);
        }
    }

    /** Of several findings of one rule, one must be as expected; otherwise the first shows what differs. */
    private void compareFinding(ExpectedFinding wanted) {
        List<Finding> made =
                findings().filter(f -> f.ruleId().equals(wanted.rule())).toList();
        if (made.isEmpty()) {
            differences.add(new Difference("finding-missing", Map.of("rule", wanted.rule())));
            return;
        }
        int before = differences.size();
        List<Difference> first = null;
        for (Finding finding : made) {
            Map<String, Object> where = Map.of("rule", wanted.rule());
            differ("finding-severity", wanted.severity(), finding.severity(), where);
            compareFigures("finding-args", wanted.args(), finding.args(), where);
            List<Difference> these = List.copyOf(differences.subList(before, differences.size()));
            differences.subList(before, differences.size()).clear();
            if (these.isEmpty()) {
                return;
            }
            first = first == null ? these : first;
        }
        differences.addAll(Objects.requireNonNull(first));
    }

    /** Findings about the year; a local rule's do not disturb the cases of shipped rules. */
    private Stream<Finding> findings() {
        boolean own = rules.isLocal(scenario.subject());
        return assessment.findings().stream()
                .filter(f -> f.year() == given.year() || f.year() == 0)
                .filter(f -> own || !rules.isLocal(f.ruleId()));
    }

    private void compareFigures(
            String code, Map<String, String> wanted, Map<String, Object> found, Map<String, Object> where) {
        wanted.forEach((name, text) -> {
            Object figure = found.get(name);
            if (figure == null || !isShownAs(figure, text)) {
                Map<String, Object> args = new TreeMap<>(where);
                args.put("name", name);
                args.put("expected", text);
                args.put("found", figure == null ? NOTHING : figure);
                differences.add(new Difference(code, args));
            }
        });
    }

    private static boolean isShownAs(Object figure, String text) {
        return figure instanceof Bilingual words
                ? words.zh().equals(text) || words.en().equals(text)
                : figure.toString().equals(text);
    }

    private Map<String, Object> figures() {
        return acts.stream()
                .map(Act::fact)
                .filter(fact ->
                        fact instanceof Judged judged && judged.due().key().equals(askedKey()))
                .findFirst()
                .map(new Arguments(given.registry())::of)
                .orElse(Map.of());
    }

    private void differ(String code, @Nullable Object wanted, @Nullable Object found, Map<String, Object> where) {
        if (wanted != null && !wanted.equals(found)) {
            Map<String, Object> args = new TreeMap<>(where);
            args.put("expected", wanted);
            args.put("found", found == null ? NOTHING : found);
            differences.add(new Difference(code, args));
        }
    }

    private boolean isAskedAbout(Object fact) {
        if (fact instanceof Due due) {
            return due.key().equals(askedKey());
        }
        if (fact instanceof Judged judged) {
            return judged.due().key().equals(askedKey());
        }
        if (fact instanceof Reported reported) {
            return reported.observation().year() == given.year();
        }
        if (fact instanceof Reconciled reconciled) {
            return reconciled.year() == given.year();
        }
        if (fact instanceof Unexplained unexplained) {
            return unexplained.year() == given.year();
        }
        if (fact instanceof Unused unused) {
            return unused.year() == given.year();
        }
        return !(fact instanceof Unreported unreported) || unreported.year() == given.year();
    }

    private String askedKey() {
        return key(given.itemKey(), expected.area(), given.year());
    }

    private @Nullable Verdict verdict(String area, int year) {
        return verdict(given.itemKey(), area, year);
    }

    private @Nullable Verdict verdict(String item, String area, int year) {
        return judgement(item, area, year).map(Judgement::verdict).orElse(null);
    }

    private Optional<Judgement> judgement(String item, String area, int year) {
        String key = key(item, area, year);
        return assessment.judgements().stream()
                .filter(j -> j.due().key().equals(key))
                .findFirst();
    }

    private static String key(String item, String area, int year) {
        return item + "@" + area + "/" + year;
    }

    private Bilingual name(String area) {
        return given.registry().jurisdiction(area).map(j -> j.name()).orElse(Bilingual.same(area));
    }
}
