package org.plancheck.engine.suppose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.Shapes;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Supposition.Kind;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * The changes that make sense for a verdict: so much more of a figure, or the gap closed. A share filed in its parts
 * gains in its numerator; a duty is done and proven, or it is not; a city's verdict combined from its counties' changes
 * with theirs.
 */
public final class Changes {
    /** Where rows come from that nobody filed. */
    static final Provenance PLACE = new Provenance("what-if", "");

    private static final Quantity HUNDRED = Quantity.of(100);
    private static final Messages MESSAGES = Messages.beside(Changes.class, "changes");
    private static final Set<Verdict> OPEN =
            Set.of(Verdict.BEHIND, Verdict.SHORTFALL, Verdict.NOT_REPORTED, Verdict.QUESTIONED);

    private final Registry registry;
    private final DataBook data;
    private final Map<String, Judgement> judgements = new HashMap<>();

    public Changes(Registry registry, DataBook data, List<Judgement> judgements) {
        this.registry = registry;
        this.data = data;
        judgements.forEach(j -> this.judgements.put(j.due().key(), j));
    }

    /** Whether a verdict leaves anything to be made good. */
    public static boolean isOpen(Judgement judgement) {
        return OPEN.contains(judgement.verdict());
    }

    /** So much more of the figure; nothing where there is no figure to add to. */
    public Optional<Change> more(Judgement judgement, Quantity add) {
        Due due = judgement.due();
        if (due.tally() != null) {
            return counties(judgement).findFirst();
        }
        Quantity current = due.data() == DataState.REPORTED ? ofYear(due) : null;
        if (!(due.item() instanceof Commitment commitment) || current == null) {
            return Optional.empty();
        }
        Observation row = row(due, commitment);
        if (row != null && row.reading() instanceof Reading.Ratio ratio) {
            return ratio(due, commitment, ratio, ratio.numerator().plus(add), Kind.MORE);
        }
        return value(due, commitment, current.plus(add), Kind.MORE);
    }

    /** The gap closed; nothing where filing something else in the year cannot close it. */
    public Optional<Change> closed(Judgement judgement) {
        Due due = judgement.due();
        if (due.tally() != null) {
            List<Change> all = counties(judgement).toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(Change.joined(all));
        }
        return due.item() instanceof Commitment commitment
                ? closed(due, commitment, judgement.verdict())
                : Optional.of(done(due));
    }

    private Stream<Change> counties(Judgement city) {
        return judgements.values().stream()
                .filter(j -> j.due().itemKey().equals(city.due().itemKey()))
                .filter(j -> j.due().year() == city.due().year() && j.due().tally() == null)
                .filter(Changes::isOpen)
                .sorted(Comparator.comparing(j -> j.due().key()))
                .flatMap(j -> closed(j).map(c -> c.in(j.due().jurisdiction().name())).stream());
    }

    private Optional<Change> closed(Due due, Commitment commitment, Verdict verdict) {
        Observation row = row(due, commitment);
        boolean counted = due.shape() == Shape.COUNTED_UNITS;
        if (row != null && row.reading() instanceof Reading.Ratio ratio) {
            Quantity numerator = counted ? ratio.denominator() : Needed.numerator(due, verdict, ratio.denominator());
            return ratio(due, commitment, ratio, numerator, Kind.CLOSED);
        }
        if (counted) {
            return ratio(due, commitment, new Reading.Ratio(Quantity.ONE, Quantity.ONE, ""), Quantity.ONE, Kind.CLOSED);
        }
        Quantity needed = Needed.value(due, verdict, isPercent(commitment)).minus(before(due));
        return value(due, commitment, needed, Kind.CLOSED);
    }

    /** No figure is less than nothing, no share more than the whole: then this year's figure does not decide. */
    private Optional<Change> value(Due due, Commitment commitment, Quantity value, Kind kind) {
        if (value.isNegative() || isPercent(commitment) && value.above(HUNDRED)) {
            return Optional.empty();
        }
        Quantity current = ofYear(due);
        Bilingual words = MESSAGES.of(
                current == null ? "value-new" : "value",
                Map.of(
                        "from",
                        current == null ? "—" : current,
                        "to",
                        value,
                        "unit",
                        registry.measureWords(indicator(commitment).unit())));
        return Optional.of(change(due, commitment, new Reading.Number(value, value.toPlain(), null), words, kind));
    }

    private Optional<Change> ratio(
            Due due, Commitment commitment, Reading.Ratio current, Quantity numerator, Kind kind) {
        if (numerator.above(current.denominator()) || numerator.isNegative()) {
            return Optional.empty();
        }
        Reading.Ratio changed = new Reading.Ratio(
                numerator,
                current.denominator(),
                numerator.toPlain() + "/" + current.denominator().toPlain());
        Bilingual words = MESSAGES.of(
                current.raw().isEmpty() ? "every-unit" : "ratio",
                Map.of(
                        "from", current.numerator(),
                        "to", numerator,
                        "denominator", current.denominator()));
        return Optional.of(change(due, commitment, changed, words, kind));
    }

    private Change change(Due due, Commitment commitment, Reading reading, Bilingual words, Kind kind) {
        Observation row = row(due, commitment);
        Observation changed = new Observation(
                indicator(commitment),
                due.jurisdiction(),
                due.year(),
                due.reporterId(),
                reading,
                row == null ? null : row.note(),
                row == null ? null : row.evidence(),
                PLACE);
        return new Change(kind, words, List.of(changed), List.of());
    }

    private static Change done(Due due) {
        LocalDate day = LocalDate.of(due.year(), 12, 31);
        boolean trend = due.shape() == Shape.TREND;
        Quantity count = trend ? higher(due) : Quantity.ONE;
        boolean needsCount = trend || due.shape() == Shape.BATCH;
        DutyReport report = new DutyReport(
                due.itemKey(),
                due.jurisdiction(),
                due.year(),
                due.reporterId(),
                trend ? null : DutyState.DONE,
                needsCount ? new Reading.Number(count, count.toPlain(), null) : new Reading.Blank(),
                false,
                day,
                null,
                new Evidence(PLACE.file(), PLACE.file(), day, null),
                PLACE);
        Bilingual words = MESSAGES.of(trend ? "trend" : "done", Map.of("to", count));
        return new Change(Kind.CLOSED, words, List.of(), List.of(report));
    }

    /** One more than in any year before. */
    private static Quantity higher(Due due) {
        return due.series().headMap(due.year()).values().stream()
                .max(Quantity::compareTo)
                .orElse(Quantity.ZERO)
                .plus(Quantity.ONE);
    }

    /** What counts of the year itself, whoever filed it; null when nothing is known. */
    private @Nullable Quantity ofYear(Due due) {
        return due.value() == null ? null : due.value().minus(before(due));
    }

    /** For sums: what the years before add up to. */
    private Quantity before(Due due) {
        Judgement earlier = Shapes.ofValue(due.item()) == Shape.CUMULATIVE
                ? judgements.get(due.itemKey() + "@" + due.jurisdiction().code() + "/" + (due.year() - 1))
                : null;
        return earlier == null || earlier.due().value() == null
                ? Quantity.ZERO
                : earlier.due().value();
    }

    private @Nullable Observation row(Due due, Commitment commitment) {
        return data.rows(commitment.indicator(), due.jurisdiction().code(), due.year(), due.reporterId()).stream()
                .findFirst()
                .orElse(null);
    }

    private boolean isPercent(Commitment commitment) {
        return indicator(commitment).unit().equals("%");
    }

    private Indicator indicator(Commitment commitment) {
        return registry.indicator(commitment.indicator())
                .orElseThrow(() -> new IllegalStateException("checked when read: " + commitment.indicator()));
    }
}
