package org.plancheck.reports.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Restated;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.SincePrevious;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/**
 * The deficiency report (短缺情况报告) as a document: an overview, then for each area and each reporter what is to be
 * done, then everything a reader must know about the data.
 */
final class Deficiencies {
    private static final String TENS = "一二三四五六七八九十";

    private final Facts facts;
    private final Assessment assessment;
    private final Document document = new Document();
    private final Map<String, Judgement> judgements = new LinkedHashMap<>();
    private int section;

    private Deficiencies(Facts facts) {
        this.facts = facts;
        this.assessment = facts.assessment();
        assessment.judgements().forEach(j -> judgements.put(key(j), j));
    }

    static Document of(Facts facts) {
        return new Deficiencies(facts).build();
    }

    private Document build() {
        head();
        overview();
        findings();
        readings();
        followedUp();
        verified();
        restated();
        refused();
        deferred();
        untargeted();
        inputs();
        return document;
    }

    private static String key(Judgement judgement) {
        return judgement.due().key();
    }

    private void head() {
        document.heading(1, facts.title());
        if (assessment.illustrative()) {
            document.banner(facts.say("word.illustrative"));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("md.kind", facts.in(Words.of(assessment.kind()))));
        if (assessment.unit() != null) {
            rows.add(row("md.unit", facts.in(assessment.unit())));
        }
        rows.add(row("md.year", String.valueOf(assessment.year())));
        rows.add(row("md.asOf", assessment.asOf().toString()));
        for (Plan plan : assessment.plans()) {
            rows.add(row("md.basis", planLine(plan)));
        }
        rows.add(row("md.scheme", assessment.scheme().id()));
        rows.add(row("md.versions", facts.say("md.versionsAre", versions())));
        document.table(List.of(facts.say("md.thing"), facts.say("md.content")), rows);
    }

    private Map<String, String> versions() {
        return Map.of("engine", assessment.engineVersion(), "rules", assessment.ruleSetVersion());
    }

    private String planLine(Plan plan) {
        String number = plan.documentNumber() == null ? "" : " " + plan.documentNumber();
        return facts.in(plan.title()) + number + " (" + plan.from() + "–" + plan.to() + ")";
    }

    private List<String> row(String code, String content) {
        return List.of(facts.say(code), content);
    }

    private void section(String code) {
        section++;
        document.heading(2, facts.say("md.section", Map.of("number", numeral(section), "title", facts.say(code))));
    }

    private String numeral(int number) {
        boolean chinese = facts.lang() == Lang.ZH;
        return chinese ? (number > 10 ? "十" : "") + TENS.charAt((number - 1) % 10) : String.valueOf(number);
    }

    private void overview() {
        section("md.overview");
        Map<Verdict, Integer> current = Facts.verdicts(assessment.current());
        Map<Verdict, Integer> all = Facts.verdicts(assessment.judgements());
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            rows.add(List.of(facts.in(Words.of(verdict)), count(current, verdict), count(all, verdict)));
        }
        rows.add(List.of(
                facts.say("text.total"),
                String.valueOf(assessment.current().size()),
                String.valueOf(assessment.judgements().size())));
        String year = facts.say("word.year", Map.of("year", assessment.year()));
        document.table(List.of(facts.say("text.verdict"), ">" + year, ">" + facts.say("text.allYears")), rows);
    }

    private static String count(Map<Verdict, Integer> counts, Verdict verdict) {
        return String.valueOf(counts.getOrDefault(verdict, 0));
    }

    private void findings() {
        section("md.findings");
        if (assessment.findings().isEmpty()) {
            document.paragraph(facts.say("md.noFindings"));
        }
        byArea().forEach((area, inArea) -> {
            document.heading(3, facts.area(area));
            byReporter(inArea).forEach(this::reporter);
        });
    }

    private Map<String, List<Finding>> byArea() {
        Map<String, List<Finding>> areas = new TreeMap<>(facts.areaOrder());
        assessment
                .findings()
                .forEach(f -> areas.computeIfAbsent(f.jurisdiction(), c -> new ArrayList<>())
                        .add(f));
        return areas;
    }

    /** In the order of the findings: who has the gravest comes first. */
    private Map<String, List<Finding>> byReporter(List<Finding> findings) {
        Map<String, List<Finding>> reporters = new LinkedHashMap<>();
        findings.forEach(f -> reporters
                .computeIfAbsent(facts.in(f.reporter()), r -> new ArrayList<>())
                .add(f));
        return reporters;
    }

    private void reporter(String name, List<Finding> findings) {
        document.heading(4, facts.say("md.reporter", Map.of("reporter", name, "count", findings.size())));
        for (Severity severity : Severity.values()) {
            group(
                    severity,
                    findings.stream()
                            .filter(f -> f.severity() == severity && isCurrent(f))
                            .toList(),
                    true);
        }
        for (Severity severity : Severity.values()) {
            group(
                    severity,
                    findings.stream()
                            .filter(f -> f.severity() == severity && !isCurrent(f))
                            .toList(),
                    false);
        }
    }

    private boolean isCurrent(Finding finding) {
        return finding.year() == assessment.year();
    }

    private void group(Severity severity, List<Finding> findings, boolean current) {
        if (findings.isEmpty()) {
            return;
        }
        String when = current ? facts.say("word.year", Map.of("year", assessment.year())) : facts.say("md.earlier");
        document.heading(5, facts.say("md.group", Map.of("severity", facts.in(Words.of(severity)), "when", when)));
        document.listing(findings.stream().map(this::entry).toList());
    }

    private Entry entry(Finding finding) {
        List<String> lines = new ArrayList<>();
        judgementOf(finding).ifPresent(j -> lines.add(figures(j)));
        if (!facts.citation(finding).isEmpty()) {
            lines.add(line("md.clause", facts.citation(finding)));
        }
        if (!facts.responsible(finding).isEmpty()) {
            lines.add(line("md.responsible", facts.responsible(finding)));
        }
        lines.add(line("md.remedy", facts.in(finding.remedy())));
        lines.add(facts.say("md.id", Map.of("rule", finding.ruleId(), "id", finding.id())));
        Map<String, String> lead = Map.of("title", facts.in(finding.title()), "message", facts.in(finding.message()));
        return new Entry(facts.say("md.lead", lead), lines);
    }

    private Optional<Judgement> judgementOf(Finding finding) {
        String key = finding.subject() + "@" + finding.jurisdiction() + "/" + finding.year();
        return Optional.ofNullable(judgements.get(key)).filter(j -> j.due().threshold() != null);
    }

    private String figures(Judgement judgement) {
        return facts.say(
                "md.figures",
                Map.of(
                        "value", facts.value(judgement.due()),
                        "target", facts.target(judgement.due()),
                        "gap", facts.gap(judgement)));
    }

    private String line(String code, String content) {
        return facts.say("md.line", Map.of("name", facts.say(code), "content", content));
    }

    private void readings() {
        List<Entry> fragile = assessment.judgements().stream()
                .filter(Judgement::isFragile)
                .map(j -> new Entry(facts.fragile(j), List.of()))
                .toList();
        List<String> due = facts.dueOtherwise();
        if (!fragile.isEmpty() || !due.isEmpty()) {
            section("md.readings");
            document.listing(fragile);
            due.forEach(document::paragraph);
        }
    }

    private void followedUp() {
        section("md.followedUp");
        SincePrevious previous = assessment.sincePrevious();
        if (previous != null) {
            document.paragraph(facts.since(previous));
        }
        listOrNone(assessment.followedUp().stream()
                .map(f -> new Entry(facts.title(f), facts.lines(f)))
                .toList());
    }

    private void verified() {
        section("md.verified");
        listOrNone(assessment.verifications().stream()
                .map(v -> new Entry(facts.title(v), facts.lines(v)))
                .toList());
    }

    private void restated() {
        section("md.restated");
        listOrNone(assessment.restated().stream().map(this::restatedEntry).toList());
    }

    private Entry restatedEntry(Restated restated) {
        Map<String, Object> args = Map.of(
                "reporter", facts.in(restated.reporter()),
                "year", restated.year(),
                "from", restated.fromSequence(),
                "to", restated.toSequence(),
                "file", restated.file());
        return new Entry(
                facts.say("md.restatement", args),
                restated.changes().stream().map(facts::in).toList());
    }

    private void refused() {
        section("md.refused");
        listOrNone(assessment.refused().stream()
                .map(input -> new Entry(
                        input.file(), input.problems().stream().map(facts::in).toList()))
                .toList());
    }

    private void deferred() {
        section("md.deferred");
        listOrNone(assessment.deferred().stream().map(this::deferredEntry).toList());
    }

    private Entry deferredEntry(Deferred deferred) {
        String what = facts.in(deferred.item().title()) + " · "
                + facts.in(deferred.jurisdiction().name()) + " · " + deferred.year();
        String where = Lines.clean(deferred.item().clause()) + " "
                + facts.in(deferred.plan().citation());
        return new Entry(what, List.of(line("md.clause", where), facts.in(deferred.reason())));
    }

    private void untargeted() {
        section("md.untargeted");
        listOrNone(assessment.untargeted().stream().map(this::untargetedEntry).toList());
    }

    private Entry untargetedEntry(Untargeted untargeted) {
        return new Entry(facts.sum(untargeted), facts.values(untargeted));
    }

    private void listOrNone(List<Entry> entries) {
        if (entries.isEmpty()) {
            document.paragraph(facts.say("word.none"));
        } else {
            document.listing(entries);
        }
    }

    private void inputs() {
        section("md.inputs");
        document.table(
                List.of(
                        facts.say("md.file"),
                        facts.say("md.role"),
                        facts.say("md.status"),
                        facts.say("text.reporter"),
                        "SHA-256"),
                assessment.inputs().stream().map(this::inputRow).toList());
    }

    private List<String> inputRow(Input input) {
        Bilingual reporter = input.reporter();
        return List.of(
                input.file(),
                facts.in(Words.of(input.role())),
                facts.in(Words.of(input.status())),
                reporter == null ? Facts.NOTHING : facts.in(reporter),
                input.sha256());
    }
}
