package org.plancheck.engine.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.Readings;
import org.plancheck.engine.due.VerifiedSteps;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.data.Verified;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Recorded;
import org.plancheck.model.judging.Recorded.Source;
import org.plancheck.model.judging.Recorded.Use;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Verification.Filed;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Lists every figure that came in with where it came from and what became of it. */
public final class Ledger {
    private static final Bilingual NOTHING = Bilingual.same("");

    private final Registry registry;
    private final DutyTitles titles;
    private final DataBook data;
    private final Map<String, List<Judgement>> bySource = new HashMap<>();

    public Ledger(Registry registry, List<Plan> plans, DataBook data, List<Judgement> judgements) {
        this.registry = registry;
        this.titles = new DutyTitles(plans);
        this.data = data;
        for (Judgement judgement : judgements) {
            judgement.due().sources().stream()
                    .distinct()
                    .forEach(source -> bySource.computeIfAbsent(
                                    key(source, judgement.due().year()), k -> new ArrayList<>())
                            .add(judgement));
        }
    }

    /** A row for each figure: those that stand, those that were replaced, and what the office verified unreported. */
    public List<Recorded> rows(List<Submission> replaced) {
        List<Recorded> rows = new ArrayList<>();
        data.standing().forEach(submission -> add(rows, submission, false));
        replaced.forEach(submission -> add(rows, submission, true));
        data.verified().values().stream()
                .filter(v -> data.filed(
                                v.value().indicator().id(),
                                v.value().jurisdiction().code(),
                                v.value().year(),
                                v.value().reporter())
                        .isEmpty())
                .forEach(v -> rows.add(row(v.value(), NOTHING, Use.VERIFIED, v, null)));
        data.verified().duties().stream()
                .filter(v -> data.filedDuty(
                                v.value().duty(),
                                v.value().jurisdiction().code(),
                                v.value().year(),
                                v.value().reporter())
                        .isEmpty())
                .forEach(v -> rows.add(row(v.value(), NOTHING, Use.VERIFIED, v, null)));
        return List.copyOf(rows);
    }

    private void add(List<Recorded> rows, Submission submission, boolean replaced) {
        for (Observation o : submission.observations()) {
            Bilingual typed = o.reading() instanceof Reading.Blank
                    ? NOTHING
                    : VerifiedSteps.filed(o, registry).value();
            Verified<Observation> verified = replaced ? null : data.verified(o);
            boolean blank = o.reading() instanceof Reading.Blank;
            Use use = use(replaced, blank, verified, data.isRefused(o), o.provenance(), o.year());
            rows.add(row(o, typed, use, use == Use.VERIFIED ? verified : null, source(submission, o.provenance())));
        }
        for (DutyReport d : submission.duties()) {
            Bilingual typed = d.isBlank() ? NOTHING : VerifiedSteps.filed(d).value();
            Verified<DutyReport> verified = replaced ? null : data.verified(d);
            Use use = use(replaced, d.isBlank(), verified, false, d.provenance(), d.year());
            rows.add(row(d, typed, use, use == Use.VERIFIED ? verified : null, source(submission, d.provenance())));
        }
    }

    /** A blank row beside a verified figure stays blank: the figure has a row of its own then. */
    private Use use(
            boolean replaced,
            boolean blank,
            @Nullable Verified<?> verified,
            boolean refused,
            Provenance place,
            int year) {
        if (replaced || blank) {
            return replaced ? Use.REPLACED : Use.BLANK;
        }
        if (verified != null || refused) {
            return verified != null ? Use.VERIFIED : Use.REFUSED;
        }
        return verdicts(place, year).isEmpty() ? Use.UNUSED : Use.USED;
    }

    private Recorded row(
            Observation o,
            Bilingual typed,
            Use use,
            @Nullable Verified<Observation> verified,
            @Nullable Source source) {
        Observation counts = verified == null ? o : verified.value();
        boolean used = use == Use.USED || (use == Use.VERIFIED && !data.isRefused(counts));
        Filed shown = verified == null ? null : VerifiedSteps.filed(counts, registry);
        return new Recorded(
                o.indicator().name(),
                o.indicator().unit(),
                o.jurisdiction(),
                o.year(),
                Reporters.named(o.reporter(), registry),
                typed,
                shown,
                used ? Readings.number(counts, registry) : null,
                use,
                use == Use.REPLACED ? List.of() : verdicts(counts.provenance(), o.year()),
                o.note(),
                o.evidence(),
                source);
    }

    private Recorded row(
            DutyReport d, Bilingual typed, Use use, @Nullable Verified<DutyReport> verified, @Nullable Source source) {
        DutyReport counts = verified == null ? d : verified.value();
        return new Recorded(
                titles.of(d.duty()),
                "",
                d.jurisdiction(),
                d.year(),
                Reporters.named(d.reporter(), registry),
                typed,
                verified == null ? null : VerifiedSteps.filed(counts),
                null,
                use,
                use == Use.REPLACED ? List.of() : verdicts(counts.provenance(), d.year()),
                d.note(),
                d.evidence(),
                source);
    }

    private List<Judgement> verdicts(Provenance place, int year) {
        return bySource.getOrDefault(key(place.shown(), year), List.of());
    }

    private static Source source(Submission submission, Provenance place) {
        return new Source(
                place.file(), place.place(), submission.sha256(), submission.sequence(), submission.submitted());
    }

    private static String key(String source, int year) {
        return source + "/" + year;
    }
}
