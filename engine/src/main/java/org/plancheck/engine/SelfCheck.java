package org.plancheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.DueTriple;
import org.plancheck.engine.due.Preparer;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.plan.Against;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * Decides which due triples rest on one unit's own data alone. Their verdicts equal the city run's byte for
 * byte; the others are left to the city (由市级评定).
 */
final class SelfCheck {
    private static final Messages MESSAGES = Messages.beside(Arguments.class, "findings");

    private final Request.CheckedUnit unit;
    private final DataBook data;
    private final Preparer preparer;
    private final Registry registry;
    private final int year;

    SelfCheck(Request.CheckedUnit unit, DataBook data, Preparer preparer, Registry registry, int year) {
        this.unit = unit;
        this.data = data;
        this.preparer = preparer;
        this.registry = registry;
        this.year = year;
    }

    /** Whether the unit's own data decide the triple. */
    boolean decides(DueTriple triple) {
        return files(triple) && sent(triple.year()) && reason(triple) == null;
    }

    /** What concerns the unit in the checked year but is decided by the city. */
    List<Deferred> deferred(List<DueTriple> due) {
        List<Deferred> deferred = new ArrayList<>();
        for (DueTriple triple : due) {
            if (triple.year() == year && concerns(triple) && !decides(triple)) {
                deferred.add(new Deferred(
                        triple.plan(),
                        triple.item(),
                        triple.jurisdiction(),
                        triple.year(),
                        why(triple),
                        files(triple) && sent(year) && !absentYears(triple).isEmpty()));
            }
        }
        deferred.sort(Comparator.comparing((Deferred d) -> d.plan().id())
                .thenComparing(d -> d.plan().items().toList().indexOf(d.item())));
        return List.copyOf(deferred);
    }

    /** What the unit files itself in the checked year but its own data do not decide, as they stand. */
    List<Due> undecided(List<DueTriple> due) {
        return due.stream()
                .filter(t -> t.year() == year && files(t) && sent(t.year()) && !decides(t))
                .map(preparer::prepare)
                .toList();
    }

    /** Whether something missing is a gap that the unit left: without its history, only in the checked year. */
    boolean isLeftOut(Due due) {
        return unit.history() || isBlank(due);
    }

    /** Whether a year without a figure is told as missing; without the unit's history nothing is known of earlier ones. */
    boolean isKnown(int ofYear) {
        return unit.history() || ofYear == year;
    }

    /** Whether the year's own figure or report is missing, and not only an earlier one. */
    private static boolean isBlank(Due due) {
        return due.missingYears().isEmpty()
                ? due.data() == DataState.MISSING
                : due.missingYears().contains(due.year());
    }

    private boolean files(DueTriple triple) {
        return !triple.rollUp()
                && data.filers().of(triple).equals(unit.reporter())
                && triple.jurisdiction().code().equals(unit.jurisdiction());
    }

    /** The unit files it, answers for it, or its county's figures go into it. */
    private boolean concerns(DueTriple triple) {
        boolean answers = triple.item().responsible().stream()
                .anyMatch(name -> registry.unitNamed(name)
                        .map(u -> u.id().equals(unit.reporter()))
                        .orElse(false));
        boolean county = unit.reporter().equals(unit.jurisdiction());
        boolean ownArea = triple.jurisdiction().code().equals(unit.jurisdiction());
        boolean addsToCity = county
                && triple.jurisdiction().level() == Jurisdiction.Level.CITY
                && (triple.rollUp() || addsUp(triple.item()));
        return files(triple) || (answers && ownArea) || addsToCity;
    }

    private boolean addsUp(Item item) {
        return item instanceof Commitment commitment
                && registry.indicator(commitment.indicator())
                        .map(i -> i.addsUp())
                        .orElse(false);
    }

    private Bilingual why(DueTriple triple) {
        if (triple.rollUp()) {
            return MESSAGES.of("deferred.roll-up");
        }
        if (files(triple)) {
            return Objects.requireNonNull(reason(triple));
        }
        String filer = data.filers().of(triple);
        boolean elsewhere = !filer.equals(triple.reporterId());
        boolean county = unit.reporter().equals(unit.jurisdiction()) && !elsewhere;
        Bilingual reporter = elsewhere
                ? Reporters.named(filer, registry)
                : Reporters.of(triple.item().reporter(), triple.reporterId(), registry);
        return county
                ? MESSAGES.of("deferred.added")
                : MESSAGES.of("deferred.not-reporter", Map.of("reporter", reporter));
    }

    /** Why the unit's own data do not suffice; null when they do. */
    private @Nullable Bilingual reason(DueTriple triple) {
        if (triple.item() instanceof Commitment commitment && commitment.restsOnOthers()) {
            return MESSAGES.of("deferred.others");
        }
        if (restsOnFormerAreas(triple)) {
            return MESSAGES.of("deferred.boundaries");
        }
        List<Integer> absent = absentYears(triple);
        if (!absent.isEmpty()) {
            return years(absence(triple), absent);
        }
        List<Integer> blank = preparer.yearsLeftToCounties(triple);
        if (!blank.isEmpty()) {
            return years("deferred.counties", blank);
        }
        // The office's confirmation is no data of the unit, which has said all it can.
        return preparer.prepare(triple).data() == DataState.UNCONFIRMED ? MESSAGES.of("deferred.unconfirmed") : null;
    }

    /** Whether years count that other areas filed, before a boundary change. */
    private boolean restsOnFormerAreas(DueTriple triple) {
        Jurisdiction area = triple.jurisdiction();
        return yearsNeeded(triple)
                .anyMatch(y -> !registry.lineage(area, triple.year(), y).equals(List.of(area)));
    }

    private String absence(DueTriple triple) {
        if (unit.history()) {
            return "deferred.years-lacking";
        }
        return isBlank(preparer.prepare(triple)) ? "deferred.years-blank" : "deferred.years";
    }

    /** The years that the verdict needs but whose submissions are not at hand. */
    private List<Integer> absentYears(DueTriple triple) {
        return yearsNeeded(triple).filter(y -> !sent(y)).boxed().toList();
    }

    private static IntStream yearsNeeded(DueTriple triple) {
        int first = triple.item() instanceof Commitment commitment
                ? firstYear(triple, commitment)
                : firstYear(triple, (Duty) triple.item());
        return IntStream.rangeClosed(first, triple.year());
    }

    private static int firstYear(DueTriple triple, Commitment commitment) {
        Against against = commitment.terms().against();
        if (against != null && against.figure() == Against.Figure.PREVIOUS_YEAR) {
            return Math.max(commitment.from().year(), triple.year() - 1);
        }
        boolean summed = List.of(Measure.FLOW, Measure.EVENT, Measure.EACH_UNIT).contains(commitment.measure())
                && !commitment.scope().isCountedUnits();
        return summed ? commitment.span(triple.year()).first() : triple.year();
    }

    private static int firstYear(DueTriple triple, Duty duty) {
        return duty.kind() == DutyKind.TREND
                ? duty.from().year()
                : duty.span(triple.year()).first();
    }

    private boolean sent(int ofYear) {
        return data.isSent(unit.reporter(), unit.jurisdiction(), ofYear);
    }

    private static Bilingual years(String code, List<Integer> years) {
        String list = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return MESSAGES.of(code, Map.of("years", list));
    }
}
