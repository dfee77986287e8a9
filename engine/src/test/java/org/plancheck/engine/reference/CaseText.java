package org.plancheck.engine.reference;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;

/** Prints a case so that a person can decide it by the law. */
final class CaseText {
    private final List<String> lines = new ArrayList<>();

    private CaseText() {}

    /** The whole case, a line for each thing that may matter. */
    static String of(CityCase city) {
        CaseText text = new CaseText();
        text.head(city);
        city.registry().jurisdictions().forEach(text::area);
        city.plans().forEach(plan -> text.plan(city, plan));
        city.allocations()
                .forEach(a -> text.line(
                        "allocation %s %s %d from %d: %s",
                        a.item(), a.jurisdiction(), a.year(), a.inForceFrom(), a.value()));
        city.waivers()
                .forEach(w ->
                        text.line("waiver %s %s %s through %s", w.item(), w.jurisdiction(), w.years(), w.expires()));
        city.confirmations().forEach(c -> text.line("confirmed n/a %s %s %d", c.item(), c.jurisdiction(), c.year()));
        city.verified().values().forEach(v -> text.verified(v.value()));
        city.verified().duties().forEach(v -> text.verified(v.value()));
        city.submissions().forEach(text::submission);
        return String.join("\n", text.lines);
    }

    private void head(CityCase city) {
        Scheme scheme = city.scheme();
        line(
                "year %d as of %s; about less %s %%, near %d days, even path %s, pro rata %s",
                city.year(),
                city.asOf(),
                scheme.aboutTolerance(),
                scheme.nearDays(),
                scheme.evenPath(),
                scheme.proRata());
    }

    private void area(Jurisdiction area) {
        if (area.parent() != null) {
            line("%s %s%s", area.level(), area.code(), area.overlaps().isEmpty() ? "" : " within " + area.overlaps());
        }
    }

    private void plan(CityCase city, Plan plan) {
        plan.commitments().forEach(c -> commitment(city, plan, c));
        plan.duties().forEach(d -> line("duty %s: %s %s", CityFigures.key(plan, d), d.kind(), when(d)));
        plan.surveys().forEach(s -> line("survey %s in %s", s.indicator(), s.years()));
        plan.baselines()
                .forEach(b -> line("baseline %s %s %d: %s", b.indicator(), b.jurisdiction(), b.year(), b.value()));
    }

    private void commitment(CityCase city, Plan plan, Commitment commitment) {
        Indicator indicator = city.registry().indicator(commitment.indicator()).orElseThrow();
        line(
                "commitment %s: %s (in %s%s%s) %s %s %s %s %s%s",
                CityFigures.key(plan, commitment),
                indicator.id(),
                indicator.unit(),
                indicator.addsUp() ? ", adds up" : "",
                indicator.survey() ? ", surveyed" : "",
                commitment.comparator(),
                commitment.value() == null ? commitment.low() + "-" + commitment.high() : commitment.value(),
                commitment.unit(),
                commitment.measure(),
                when(commitment),
                commitment.partOf() == null ? "" : " part of " + commitment.partOf());
    }

    private static String when(Item item) {
        return "%s %d-%d %s, scope %s, filed by %s"
                .formatted(
                        item.cadence(),
                        item.from().year(),
                        item.finalYear(),
                        item.strength(),
                        item.scope().code(),
                        item.reporter());
    }

    private void submission(Submission submission) {
        line("%s %d", submission.reporter(), submission.year());
        submission.observations().forEach(this::observation);
        submission.duties().forEach(this::dutyReport);
    }

    private void verified(Observation row) {
        line("verified %s %d by office, for %s:", row.jurisdiction().code(), row.year(), row.reporter());
        observation(row);
    }

    private void verified(DutyReport row) {
        line("verified %s %d by office, for %s:", row.jurisdiction().code(), row.year(), row.reporter());
        dutyReport(row);
    }

    private void observation(Observation row) {
        line("    %s: %s%s", row.indicator().id(), typed(row.reading()), row.note() == null ? "" : " (explained)");
    }

    private void dutyReport(DutyReport row) {
        line(
                "    %s: %s, count %s%s%s%s",
                row.duty(),
                row.notApplicable() ? "n/a" : row.state(),
                typed(row.count()),
                row.date() == null ? "" : ", done " + row.date(),
                row.note() == null ? "" : " (explained)",
                proof(row.evidence()));
    }

    private static String proof(Evidence evidence) {
        return evidence == null
                ? ""
                : ", document " + evidence.number() + " of " + evidence.issuer() + " on " + evidence.date();
    }

    private static String typed(Reading reading) {
        if (reading instanceof Reading.Number number) {
            return "'" + number.raw() + "'";
        }
        if (reading instanceof Reading.Ratio ratio) {
            return ratio.numerator() + " of " + ratio.denominator();
        }
        if (reading instanceof Reading.Unreadable unreadable) {
            return "'" + unreadable.raw() + "'";
        }
        return reading instanceof Reading.Blank ? "blank" : "n/a";
    }

    private void line(String format, Object... args) {
        lines.add(format.formatted(args));
    }
}
