package org.plancheck.reports.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.DueOtherwise;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.SincePrevious;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.judging.Verification;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;

/**
 * An assessment as people read it: figures with their units, names, the gravest first. Shared by all formats for
 * people, so that they never say different things. Texts come cleaned to one line but not escaped for any format.
 */
public final class Facts {
    /** What stands where there is no figure. */
    public static final String NOTHING = "—";

    private final Assessment assessment;
    private final Lang lang;

    public Facts(Assessment assessment, Lang lang) {
        this.assessment = assessment;
        this.lang = lang;
    }

    public Assessment assessment() {
        return assessment;
    }

    public Lang lang() {
        return lang;
    }

    public String say(String code) {
        return Words.say(lang, code);
    }

    public String say(String code, Map<String, ?> args) {
        return Words.say(lang, code, args);
    }

    /** Words in the report's language, on one line. */
    public String in(Bilingual words) {
        return Lines.clean(words.in(lang));
    }

    /** What was assessed. */
    public String title() {
        return in(assessment.title());
    }

    /** {@code 1,200人}; a share as {@code 15%}. */
    public String figure(@Nullable Quantity quantity, String unit) {
        return quantity == null ? NOTHING : withUnit(quantity.toDecimal(), unit);
    }

    private String withUnit(BigDecimal number, String unit) {
        String name = unitName(unit);
        boolean apart = lang == Lang.EN && !name.isEmpty() && !name.equals("%");
        return Numerals.en(number) + (apart ? " " : "") + name;
    }

    private String unitName(String unit) {
        if (lang == Lang.ZH) {
            return Lines.clean(unit);
        }
        return Lines.clean(assessment
                .registry()
                .measure(unit)
                .map(UnitOfMeasure::name)
                .map(Bilingual::en)
                .orElse(unit));
    }

    /** What was found earlier, about what, where and for when. */
    public String title(FollowedUp followed) {
        RaisedFinding finding = followed.finding();
        return in(LedgerWords.of(followed.outcome())) + say("text.colon") + in(finding.about()) + " · "
                + area(finding.jurisdiction()) + " · " + finding.year();
    }

    /** What was short then, what the ledger says, what the office answered, and where it stands: a line each. */
    public List<String> lines(FollowedUp followed) {
        RaisedFinding finding = followed.finding();
        Rectification entry = followed.entry();
        List<String> lines = new ArrayList<>();
        lines.add(say("followed.finding", Map.of("title", in(finding.title()), "message", in(finding.message()))));
        lines.add(say(
                "followed.ledger",
                Map.of(
                        "state", in(LedgerWords.of(entry.state())),
                        "completed", shown(entry.completed()),
                        "deadline", shown(followed.deadline()),
                        "owner", shown(entry.owner()))));
        if (entry.objection() != null) {
            lines.add(say(
                    "followed.objection",
                    Map.of("reason", Lines.clean(entry.objection().reason()))));
        }
        if (followed.answer() != null) {
            lines.add(say("followed.answer", Map.of("decision", in(LedgerWords.of(followed.answer())))));
        }
        Judgement current = followed.current();
        if (current != null) {
            lines.add(say(
                    "followed.current",
                    Map.of("year", current.due().year(), "verdict", in(Words.of(current.verdict())))));
        }
        lines.add(say(
                "followed.source",
                Map.of(
                        "id",
                        Lines.clean(finding.id()),
                        "source",
                        Lines.clean(entry.provenance().shown()))));
        return List.copyOf(lines);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? NOTHING : Lines.clean(value.toString());
    }

    /** How many findings are new, persist and are gone since the pinned earlier assessment. */
    public String since(SincePrevious previous) {
        return say(
                "followed.since",
                Map.of(
                        "title", in(previous.title()),
                        "year", previous.year(),
                        "added", previous.newIds().size(),
                        "persisting", previous.persistingIds().size(),
                        "resolved", previous.resolved().size()));
    }

    /** What was reported: the figure, or the state of a duty and whether anything proves it. */
    public String value(Due due) {
        String value = due.state() == null
                ? figure(due.value(), due.unit())
                : due.isDoneUnproven() ? say("state.unproven") : in(Words.of(due.state()));
        return isVerified(due) ? say("value.verified", Map.of("value", value)) : value;
    }

    /** Whether a figure that the office verified stands behind it. */
    private static boolean isVerified(Due due) {
        return due.steps().stream().anyMatch(step -> step.code().startsWith("verified"));
    }

    /** In which other readings of the passage a verdict would come out otherwise, and how; empty for most. */
    public List<String> readings(Judgement judgement) {
        return judgement.steps().stream()
                .filter(step -> step.code().startsWith("reading."))
                .map(step -> in(step.text()))
                .toList();
    }

    /** The item, its area and verdict, then how it comes out in other readings. */
    public String fragile(Judgement judgement) {
        Due due = judgement.due();
        return say(
                "readings.item",
                Map.of(
                        "item", in(due.item().title()),
                        "area", in(due.jurisdiction().name()),
                        "year", due.year(),
                        "verdict", in(Words.of(judgement.verdict())),
                        "readings", String.join(say("readings.between"), readings(judgement))));
    }

    /** For each reading in which more would be due, how much, with the verdicts. */
    public List<String> dueOtherwise() {
        Map<String, List<DueOtherwise>> byReading = assessment.dueOtherwise().stream()
                .collect(Collectors.groupingBy(
                        other -> other.due().plan().id() + " " + other.reading(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byReading.values().stream().map(this::dueOtherwise).toList();
    }

    private String dueOtherwise(List<DueOtherwise> due) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        due.forEach(other -> counts.merge(other.verdict(), 1, Integer::sum));
        List<String> verdicts = counts.entrySet().stream()
                .map(entry -> in(Words.of(entry.getKey())) + " " + entry.getValue())
                .toList();
        return say(
                "readings.due",
                Map.of(
                        "reading", in(due.get(0).words()),
                        "plan", in(due.get(0).due().plan().citation()),
                        "count", due.size(),
                        "verdicts", joined(verdicts)));
    }

    /** What was verified, where and for when. */
    public String title(Verification verification) {
        return in(verification.title()) + " · " + in(verification.jurisdiction().name()) + " · " + verification.year();
    }

    /** The office's figure, what was reported, why, by whom and when: a line each. */
    public List<String> lines(Verification verification) {
        List<String> lines = new ArrayList<>();
        lines.add(say("verified.figure", filed(verification.verified())));
        if (verification.reported().isEmpty()) {
            lines.add(say("verified.unreported", Map.of("reporter", in(verification.reporter()))));
        }
        verification.reported().forEach(row -> lines.add(say("verified.reported", filed(row))));
        lines.add(say(
                "verified.reason",
                Map.of(
                        "reason", Lines.clean(verification.reason()),
                        "by", Lines.clean(verification.by()),
                        "on", verification.on())));
        return List.copyOf(lines);
    }

    /** What the unit reported, rows that differ side by side; a dash for nothing. */
    public String reported(Verification verification) {
        return verification.reported().isEmpty()
                ? NOTHING
                : joined(verification.reported().stream()
                        .map(row -> row.value().in(lang))
                        .distinct()
                        .toList());
    }

    private Map<String, ?> filed(Verification.Filed row) {
        return Map.of("value", in(row.value()), "source", Lines.clean(row.source()));
    }

    /** What was asked for, such as {@code ≥ 500人}. */
    public String target(Due due) {
        if (due.threshold() == null) {
            String duty = due.shape() == Shape.TREND ? "target.trend" : "target.duty";
            return due.item() instanceof Duty ? say(duty) : NOTHING;
        }
        if (due.high() != null) {
            return Numerals.en(due.threshold().toDecimal()) + "–" + figure(due.high(), due.unit());
        }
        String sign = due.item() instanceof Commitment c ? c.comparator().sign() : "≥";
        return sign + " " + figure(due.threshold(), due.unit());
    }

    /** What is missing: {@code 还差 120人}, {@code 超出 3%} for an upper limit, 缺佐证材料 for a duty without proof. */
    public String gap(Judgement judgement) {
        Due due = judgement.due();
        if (judgement.verdict() == Verdict.ERROR) {
            return in(Words.of(Verdict.ERROR));
        }
        if (due.isDoneUnproven()) {
            return say("gap.unproven");
        }
        Quantity gap = due.gap();
        if (gap == null) {
            return NOTHING;
        }
        return gap.isZero() ? say(due.reached() ? "gap.none" : "gap.equal") : gap(due, gap);
    }

    /** As {@link #gap}, for a column that says in its heading what the figure is. */
    public String gapFigure(Judgement judgement) {
        Quantity gap = judgement.due().gap();
        if (gap == null || gap.isZero() || judgement.verdict() == Verdict.ERROR) {
            return gap(judgement);
        }
        return withUnit(gap.toDecimalUp(), judgement.due().unit());
    }

    private String gap(Due due, Quantity gap) {
        String figure = due.unit().equals("%")
                ? say("gap.points", Map.of("points", Numerals.en(gap.toDecimalUp())))
                : withUnit(gap.toDecimalUp(), due.unit());
        return say(due.shape() == Shape.LIMIT ? "gap.over" : "gap.short", Map.of("gap", figure));
    }

    public String reporter(Due due) {
        return in(Reporters.of(due, assessment.registry()));
    }

    public String area(String code) {
        return in(areaName(code, assessment.registry()));
    }

    /** Clause and document number, such as {@code 三(一)4 宁政办发〔2022〕27号}. */
    public String citation(Due due) {
        return Lines.clean(due.item().clause()) + " " + in(due.plan().citation());
    }

    /** Clause and document number of a finding; empty where none applies. */
    public String citation(Finding finding) {
        String clause = finding.clause() == null ? "" : Lines.clean(finding.clause());
        return (clause + " " + document(finding.planId())).strip();
    }

    /** Clause and document number of an earlier finding; empty where none applies. */
    public String citation(RaisedFinding finding) {
        String clause = finding.clause() == null ? "" : Lines.clean(finding.clause());
        return (clause + " " + document(finding.planId())).strip();
    }

    private String document(@Nullable String planId) {
        return assessment.plans().stream()
                .filter(p -> p.id().equals(planId))
                .map(Plan::citation)
                .map(this::in)
                .findFirst()
                .orElse("");
    }

    /** Units as the plan writes them, 文中未列 where it lists none. */
    public String responsible(List<String> units) {
        return units.isEmpty() ? in(Words.notListed()) : joined(units);
    }

    /** Names in a row, with the language's own comma. */
    public String joined(List<String> names) {
        return names.stream().map(Lines::clean).collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "));
    }

    /** How many have each verdict; every verdict is there. */
    public static Map<Verdict, Integer> verdicts(List<Judgement> judgements) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        judgements.forEach(j -> counts.merge(j.verdict(), 1, Integer::sum));
        return counts;
    }

    /** How many have each light; every light is there. */
    public static Map<Light, Integer> lights(List<Judgement> judgements) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            counts.put(light, 0);
        }
        judgements.forEach(j -> counts.merge(j.light(), 1, Integer::sum));
        return counts;
    }

    /** Judgements of the assessed year with one of these verdicts, the largest part missing first. */
    public List<Judgement> worst(Verdict... verdicts) {
        List<Verdict> wanted = List.of(verdicts);
        List<Judgement> worst = new ArrayList<>(assessment.current());
        worst.removeIf(j -> !wanted.contains(j.verdict()));
        worst.sort(Comparator.comparing((Judgement j) -> wanted.indexOf(j.verdict()))
                .thenComparing(j -> j.due().isAspirational())
                .thenComparing(j -> missingPart(j.due()), Comparator.reverseOrder())
                .thenComparing(j -> j.due().key()));
        return worst;
    }

    /** The gap as a part of the threshold; a duty that is not done misses the whole. */
    private static Quantity missingPart(Due due) {
        Quantity gap = due.gap();
        Quantity threshold = due.threshold();
        if (gap == null || threshold == null || threshold.isZero()) {
            return Quantity.ONE;
        }
        return gap.dividedBy(threshold);
    }

    /** Findings of one severity, those of the assessed year first. */
    public List<Finding> findings(Severity severity) {
        return assessment.findings().stream()
                .filter(f -> f.severity() == severity)
                .sorted(Comparator.comparing((Finding f) -> f.year() != assessment.year()))
                .toList();
    }

    /** Whether it is about the assessed year. */
    public boolean isCurrent(Judgement judgement) {
        return judgement.due().year() == assessment.year();
    }

    /** A rule by id and title; by id alone where it has none. */
    public String rule(String id) {
        Bilingual title = assessment.rules().get(id);
        return title == null ? id : id + " " + in(title);
    }

    /** Area codes, the plans' own first, then the others by code. */
    public Comparator<String> areaOrder() {
        List<String> own = assessment.plans().stream().map(Plan::jurisdiction).toList();
        return Comparator.comparing((String code) -> !own.contains(code)).thenComparing(Comparator.naturalOrder());
    }

    /** An area's name; the code itself where the registry has none. */
    public static Bilingual areaName(String code, Registry registry) {
        return registry.jurisdiction(code).map(Jurisdiction::name).orElse(Bilingual.same(code));
    }

    /** How many of the assessed year cannot be judged, because nothing or nothing usable was reported. */
    public int undecided() {
        Map<Verdict, Integer> counts = verdicts(assessment.current());
        return counts.getOrDefault(Verdict.NOT_REPORTED, 0) + counts.getOrDefault(Verdict.QUESTIONED, 0);
    }

    /** Responsible units of a finding; empty for findings that are about no clause, for which no unit is named. */
    public String responsible(Finding finding) {
        boolean none = finding.responsible().isEmpty() && finding.clause() == null;
        return none ? "" : responsible(finding.responsible());
    }

    /** County values that no target binds, added up. */
    public String sum(Untargeted untargeted) {
        return say(
                "md.sum",
                Map.of(
                        "indicator", in(untargeted.indicator().name()),
                        "year", untargeted.year(),
                        "sum", figure(untargeted.sum(), untargeted.indicator().unit()),
                        "reported", untargeted.reported(),
                        "counties", untargeted.counties()));
    }

    /** The same values county by county. */
    public List<String> values(Untargeted untargeted) {
        String unit = untargeted.indicator().unit();
        return untargeted.values().entrySet().stream()
                .map(e -> in(e.getKey()) + " " + figure(e.getValue(), unit))
                .sorted()
                .toList();
    }
}
