package org.plancheck.engine.due;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Verified;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verification.Filed;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** Tells that a figure is the office's own (核定值), and what the unit had reported in its place. */
public final class VerifiedSteps {
    private static final Messages MESSAGES = Messages.beside(VerifiedSteps.class, "steps");

    private VerifiedSteps() {}

    /** The line before a verified value is read. */
    static Step of(Verified<Observation> verified, List<Observation> filed, Registry registry) {
        Observation value = verified.value();
        return step(verified, filed(value, registry), value.year(), filed, row -> filed(row, registry));
    }

    /** As {@link #of}, for duties. */
    static Step ofDuty(Verified<DutyReport> verified, List<DutyReport> filed) {
        DutyReport report = verified.value();
        return step(verified, filed(report), report.year(), filed, VerifiedSteps::filed);
    }

    /** A value as it was written, with the unit that it is in. */
    public static Filed filed(Observation row, Registry registry) {
        boolean bare = row.reading() instanceof Reading.Number number && number.unit() == null;
        Bilingual typed = Bilingual.same(Readings.typed(row.reading()));
        return filed(bare ? with(registry.measureWords(row.indicator().unit()), typed) : typed, row.provenance());
    }

    private static Bilingual with(Bilingual unit, Bilingual figure) {
        String apart = unit.en().equals("%") ? "" : " ";
        return new Bilingual(figure.zh() + unit.zh(), (figure.en() + apart + unit.en()).strip());
    }

    /** A duty's state and count as they were written. */
    public static Filed filed(DutyReport row) {
        Bilingual state = row.notApplicable() ? Bilingual.same("-") : DutyWords.of(row.state());
        boolean counted = !(row.count() instanceof Reading.Blank) && !row.notApplicable();
        Map<String, Object> args = Map.of("state", state, "count", Readings.typed(row.count()));
        return filed(counted ? MESSAGES.of("verified.counted", args) : state, row.provenance());
    }

    private static Filed filed(Bilingual value, Provenance place) {
        return new Filed(value, place.shown());
    }

    private static <T> Step step(Verified<T> verified, Filed own, int year, List<T> filed, Function<T, Filed> shown) {
        Map<String, Object> args = new TreeMap<>();
        args.put("year", year);
        args.put("value", own.value());
        args.put("source", own.source());
        args.put("by", verified.by());
        args.put("on", verified.on());
        args.put("reason", verified.reason());
        if (filed.isEmpty()) {
            return Trace.step("verified-unreported", args);
        }
        List<Bilingual> rows = filed.stream().map(shown).map(VerifiedSteps::row).toList();
        args.put("reported", Bilingual.join("；", rows));
        return Trace.step("verified", args);
    }

    private static Bilingual row(Filed row) {
        return MESSAGES.of("verified.row", Map.of("value", row.value(), "source", row.source()));
    }
}
