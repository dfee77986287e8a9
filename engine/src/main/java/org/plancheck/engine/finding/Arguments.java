package org.plancheck.engine.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DutyWords;
import org.plancheck.engine.due.Readings;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.RefusedFile;
import org.plancheck.model.judging.Reported;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Unexplained;
import org.plancheck.model.judging.UnitTally;
import org.plancheck.model.judging.Unreported;
import org.plancheck.model.judging.Unused;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Span;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * The figures that a rule's words may name, by fact. A figure that does not exist in a case reads as a
 * dash. The names are part of the contract with rule authors (docs/rule-facts.md).
 */
public final class Arguments {
    private static final Messages MESSAGES = Messages.beside(Arguments.class, "findings");
    private static final String NONE = "—";

    private final Registry registry;

    public Arguments(Registry registry) {
        this.registry = registry;
    }

    /** The figures of any fact that rules see. */
    public Map<String, Object> of(Object fact) {
        if (fact instanceof Due due) {
            return of(due);
        }
        if (fact instanceof Judged judged) {
            return of(judged);
        }
        if (fact instanceof Reported reported) {
            return of(reported);
        }
        if (fact instanceof Reconciled reconciled) {
            return of(reconciled);
        }
        if (fact instanceof Unreported unreported) {
            return of(unreported);
        }
        if (fact instanceof Unused unused) {
            return of(unused);
        }
        if (fact instanceof Unexplained unexplained) {
            return of(unexplained);
        }
        if (fact instanceof RefusedFile refused) {
            return of(refused);
        }
        if (fact instanceof FollowedUp followed) {
            return of(followed);
        }
        throw new IllegalArgumentException("no rule sees " + fact.getClass());
    }

    private Map<String, Object> of(Due due) {
        Map<String, Object> args = new TreeMap<>();
        Span span = due.item().span(due.year());
        args.put("item", due.item().title());
        args.put("area", due.jurisdiction().name());
        args.put("year", due.year());
        args.put("finalYear", span.last());
        args.put("firstYear", span.first());
        args.put("clause", due.item().clause());
        args.put("document", due.plan().citation());
        args.put("reporter", Reporters.of(due, registry));
        args.put("unit", registry.measureWords(due.unit()));
        args.put("value", shown(due.value()));
        args.put("threshold", shown(due.threshold()));
        args.put("high", shown(due.high()));
        args.put("path", shown(due.path()));
        args.put("previous", shown(due.previous()));
        args.put("gap", gap(due));
        args.put("gapUnit", gapUnit(due));
        args.put("pathGap", pathGap(due));
        args.put("pace", pace(due));
        args.put("yearsLeft", Math.max(0, span.last() - due.year()));
        args.put("numerator", shown(due.numerator()));
        args.put("denominator", shown(due.denominator()));
        args.put("unmet", unmet(due));
        args.put("failed", failed(due));
        args.put("missingYears", years(due, DataState.MISSING, due.missingYears()));
        args.put("questionedYears", years(due, DataState.QUESTIONED, due.questionedYears()));
        args.put("series", series(due));
        args.put("state", DutyWords.of(due.state()));
        args.put("evidence", due.item() instanceof Duty duty ? duty.evidence() : NONE);
        tally(due.tally(), args);
        return args;
    }

    private static void tally(@Nullable UnitTally tally, Map<String, Object> args) {
        args.put("met", tally == null ? NONE : tally.count(Verdict.MET));
        args.put("counted", tally == null ? NONE : tally.counted());
        args.put("short", tally == null ? NONE : tally.count(Verdict.SHORTFALL));
        args.put("unreported", tally == null ? NONE : tally.count(Verdict.NOT_REPORTED));
        args.put("questioned", tally == null ? NONE : tally.count(Verdict.QUESTIONED));
    }

    private Map<String, Object> of(Judged judged) {
        Map<String, Object> args = of(judged.due());
        Waiver waiver = judged.waiver();
        args.put("verdict", verdict(judged.verdict()));
        args.put("yearsShort", judged.yearsShort());
        args.put("shortYears", years(judged.shortYears()));
        args.put("escalation", judged.escalation() == null ? NONE : judged.escalation());
        args.put("approval", waiver == null ? NONE : waiver.approval());
        args.put("reason", waiver == null ? NONE : waiver.reason());
        args.put("expires", waiver == null ? NONE : waiver.expires());
        args.put("source", waiver == null ? NONE : waiver.provenance().shown());
        return args;
    }

    private Map<String, Object> of(Reported reported) {
        Map<String, Object> args = new TreeMap<>();
        args.put("indicator", reported.observation().indicator().name());
        args.put("area", reported.observation().jurisdiction().name());
        args.put("year", reported.observation().year());
        args.put("reporter", Reporters.named(reported.observation().reporter(), registry));
        args.put("source", reported.observation().provenance().shown());
        args.put("raw", Readings.typed(reported.observation().reading()));
        args.put("reason", reason(reported.observation().reading()));
        args.put(
                "unit", registry.measureWords(reported.observation().indicator().unit()));
        args.put("value", shown(reported.value()));
        args.put("previous", shown(reported.previous()));
        args.put("previousYear", reported.observation().year() - 1);
        args.put("change", change(reported));
        args.put("slipFactor", reported.slipFactor());
        args.put("earlier", shown(reported.earlier()));
        args.put("addition", addition(reported));
        args.put("related", reported.related());
        args.put("others", reported.sharedEvidence().isEmpty() ? NONE : String.join("、", reported.sharedEvidence()));
        args.put("typedUnit", typedUnit(reported.observation().reading()));
        return args;
    }

    private Map<String, Object> of(Reconciled reconciled) {
        Map<String, Object> args = new TreeMap<>();
        args.put("indicator", reconciled.indicator().name());
        args.put("area", reconciled.city().name());
        args.put("year", reconciled.year());
        args.put("value", reconciled.cityValue());
        args.put("sum", reconciled.countySum());
        args.put(
                "difference",
                reconciled.cityValue().minus(reconciled.countySum()).abs());
        args.put("unit", registry.measureWords(reconciled.indicator().unit()));
        args.put("reporter", Reporters.named(reconciled.reporterId(), registry));
        return args;
    }

    private static Map<String, Object> of(Unreported unreported) {
        Map<String, Object> args = new TreeMap<>();
        args.put("reporter", unreported.reporter());
        args.put("area", unreported.jurisdiction().name());
        args.put("year", unreported.year());
        args.put("count", unreported.items().size());
        args.put("items", joined(unreported.items()));
        return args;
    }

    private static Map<String, Object> of(Unused unused) {
        Map<String, Object> args = new TreeMap<>();
        args.put("reporter", unused.reporter());
        args.put("area", unused.jurisdiction().name());
        args.put("year", unused.year());
        args.put("count", unused.items().size());
        args.put("items", joined(unused.items()));
        return args;
    }

    private static Map<String, Object> of(Unexplained unexplained) {
        Map<String, Object> args = new TreeMap<>();
        args.put("item", unexplained.title());
        args.put("area", unexplained.jurisdiction().name());
        args.put("year", unexplained.year());
        args.put("reporter", unexplained.reporter());
        args.put("source", String.join("、", unexplained.sources()));
        return args;
    }

    private static Map<String, Object> of(RefusedFile refused) {
        Map<String, Object> args = new TreeMap<>();
        args.put("file", refused.file());
        args.put("reporter", refused.reporter());
        args.put("year", refused.year() == 0 ? NONE : refused.year());
        args.put("sequence", refused.sequence() == 0 ? NONE : refused.sequence());
        args.put("standing", refused.standing() == null ? NONE : refused.standing());
        args.put("problems", sentences(refused.problems()));
        return args;
    }

    private Map<String, Object> of(FollowedUp followed) {
        RaisedFinding finding = followed.finding();
        Rectification entry = followed.entry();
        Map<String, Object> args = new TreeMap<>();
        args.put("about", finding.about());
        args.put("finding", finding.title());
        args.put("message", finding.message());
        args.put(
                "area",
                registry.jurisdiction(finding.jurisdiction())
                        .map(Jurisdiction::name)
                        .orElse(Bilingual.same(finding.jurisdiction())));
        args.put("year", finding.year());
        args.put("assessedYear", followed.year());
        args.put("deadline", followed.deadline() == null ? NONE : followed.deadline());
        args.put("state", LedgerWords.of(entry.state()));
        args.put("owner", entry.owner() == null ? NONE : entry.owner());
        args.put("completed", entry.completed() == null ? NONE : entry.completed());
        args.put("reporter", finding.reporter());
        args.put("source", entry.provenance().shown());
        return args;
    }

    /** A verdict's name. */
    public static Bilingual verdict(Verdict verdict) {
        return MESSAGES.of("verdict." + verdict.name());
    }

    /** A light's name. */
    public static Bilingual light(Light light) {
        return MESSAGES.of("light." + light.name());
    }

    private static Object shown(@Nullable Quantity quantity) {
        return quantity == null ? NONE : quantity;
    }

    /** What is missing to a share is told in points: 70 % against 80 % lacks 10 points, not 10 percent. */
    private Bilingual gapUnit(Due due) {
        return due.unit().equals("%") ? MESSAGES.of("points", Map.of()) : registry.measureWords(due.unit());
    }

    /** A strict bound that is exactly met leaves a gap of zero that is a gap all the same. */
    private static Object gap(Due due) {
        if (due.gap() == null) {
            return NONE;
        }
        return due.gap().isZero() && !due.reached()
                ? MESSAGES.of("gap.strict")
                : Quantity.of(due.gap().toDecimalUp());
    }

    private static Object pathGap(Due due) {
        boolean behind = due.path() != null && due.value() != null && due.path().above(due.value());
        return behind && due.path() != null && due.value() != null
                ? Quantity.of(due.path().minus(due.value()).toDecimalUp())
                : NONE;
    }

    /** The known years in a row: 2021年1260万元、2022年1318万元. */
    private Object series(Due due) {
        if (due.series().isEmpty()) {
            return NONE;
        }
        Bilingual unit = registry.measureWords(due.unit());
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        due.series().forEach((year, value) -> {
            BigDecimal shown = value.toDecimal();
            zh.add(year + "年" + Numerals.zh(shown) + unit.zh());
            en.add((year + ": " + Numerals.en(shown) + " " + unit.en()).strip());
        });
        return new Bilingual(String.join("、", zh), String.join(", ", en));
    }

    /** What each remaining year must bring: whole units where the target counts units. */
    private Object pace(Due due) {
        int left = due.item().span(due.year()).last() - due.year();
        if (due.gap() == null || left <= 0) {
            return NONE;
        }
        Quantity pace = due.gap().dividedBy(Quantity.of(left));
        return due.unit().equals("%") ? Quantity.of(pace.toDecimalUp()) : pace.ceiling();
    }

    /** The conditions that do not hold, as the arithmetic names them. */
    private static Object failed(Due due) {
        return due.steps().stream()
                .filter(step -> step.code().equals("joint"))
                .map(step -> step.args().get("failed"))
                .findFirst()
                .orElse(NONE);
    }

    private static Object unmet(Due due) {
        return due.numerator() == null || due.denominator() == null
                ? NONE
                : due.denominator().minus(due.numerator());
    }

    /** The years of a series in a state; its own year where there is no series. */
    private static Bilingual years(Due due, DataState state, List<Integer> years) {
        return years(years.isEmpty() && due.data() == state ? List.of(due.year()) : years);
    }

    private static Bilingual years(List<Integer> years) {
        return Bilingual.list(
                years.stream().map(String::valueOf).map(Bilingual::same).toList());
    }

    private static Object change(Reported reported) {
        if (reported.value() == null
                || reported.previous() == null
                || reported.previous().isZero()) {
            return NONE;
        }
        return Quantity.percent(
                        reported.value().minus(reported.previous()).abs(),
                        reported.previous().abs())
                .floor();
    }

    /** What the value leaves for its year when it is the running total. */
    private static Object addition(Reported reported) {
        return reported.value() == null || reported.earlier() == null
                ? NONE
                : shown(reported.value().minus(reported.earlier()));
    }

    private static Object reason(Reading reading) {
        return reading instanceof Reading.Unreadable unreadable ? MESSAGES.of("reading." + unreadable.reason()) : NONE;
    }

    private static Object typedUnit(Reading reading) {
        if (reading instanceof Reading.Ratio) {
            return MESSAGES.of("reading.parts");
        }
        return reading instanceof Reading.Number number && number.unit() != null ? number.unit() : NONE;
    }

    /** Each ends with its own full stop. */
    private static Bilingual sentences(List<Bilingual> parts) {
        return new Bilingual(
                Bilingual.join("", parts).zh(), Bilingual.join(" ", parts).en());
    }

    private static Bilingual joined(List<Bilingual> parts) {
        return new Bilingual(
                Bilingual.join("；", parts).zh(), Bilingual.join("; ", parts).en());
    }
}
