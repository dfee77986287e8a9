package org.plancheck.reports.official;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/** The fields that all official documents share. */
final class Heads {
    private Heads() {}

    static Map<Slot, String> of(Wording wording) {
        Assessment assessment = wording.assessment();
        Map<Slot, String> fields = new EnumMap<>(Slot.class);
        // The office numbers its documents itself, and dates them on the day it signs.
        fields.put(Slot.NUMBER, wording.say("head.number", Map.of("year", assessment.year() + 1)));
        fields.put(Slot.DATE, wording.say("head.date"));
        fields.put(Slot.ISSUER, issuer(wording));
        fields.put(Slot.PLAN, plans(wording));
        fields.put(Slot.YEAR, String.valueOf(assessment.year()));
        fields.put(Slot.AS_OF, date(wording, assessment.asOf()));
        fields.put(
                Slot.VERSIONS,
                wording.facts()
                        .say(
                                "md.versionsAre",
                                Map.of("engine", assessment.engineVersion(), "rules", assessment.ruleSetVersion())));
        return fields;
    }

    /** The leading-group office of the plan's area. */
    private static String issuer(Wording wording) {
        String office =
                wording.in(Reporters.named(Registry.OFFICE, wording.assessment().registry()));
        return wording.say("head.issuer", Map.of("area", area(wording), "office", office));
    }

    /** The areas whose plans are assessed. */
    static String area(Wording wording) {
        return wording.joined(wording.assessment().plans().stream()
                .map(plan -> wording.facts().area(plan.jurisdiction()))
                .distinct()
                .toList());
    }

    private static String plans(Wording wording) {
        return wording.joined(wording.assessment().plans().stream()
                .map(plan -> wording.in(plan.title()))
                .toList());
    }

    /** Titles with document numbers, as a sentence cites them. */
    static String basis(Wording wording) {
        List<String> cited = wording.assessment().plans().stream()
                .map(plan -> basis(wording, plan))
                .toList();
        return wording.joined(cited);
    }

    private static String basis(Wording wording, Plan plan) {
        String title = wording.in(plan.title());
        return plan.documentNumber() == null
                ? wording.say("head.basisUnnumbered", Map.of("title", title))
                : wording.say("head.basis", Map.of("title", title, "number", plan.documentNumber()));
    }

    /** 2025年12月31日. */
    static String date(Wording wording, LocalDate date) {
        return wording.say(
                "head.day",
                Map.of(
                        "year",
                        date.getYear(),
                        "month",
                        date.getMonthValue(),
                        "day",
                        date.getDayOfMonth(),
                        "iso",
                        date));
    }
}
