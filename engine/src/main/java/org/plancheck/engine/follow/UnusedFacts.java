package org.plancheck.engine.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.engine.due.DueSet;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.judging.Unused;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Finds what units reported although no plan of the run asks them for it. */
public final class UnusedFacts {
    private final Registry registry;
    private final Map<String, List<Asking>> asking;
    private final DutyTitles titles;
    private final Map<String, AskingDuty> askingDuties = new HashMap<>();
    private final Set<Allocated> allocated = new HashSet<>();
    private final DueSet dues;

    public UnusedFacts(Registry registry, List<Plan> plans, List<Allocation> allocations, DueSet dues) {
        this.registry = registry;
        this.asking = asking(plans);
        this.titles = new DutyTitles(plans);
        this.dues = dues;
        plans.forEach(plan ->
                plan.duties().forEach(duty -> askingDuties.putIfAbsent(plan.key(duty), new AskingDuty(plan, duty))));
        allocations.forEach(a -> allocated.add(new Allocated(a.item(), a.jurisdiction())));
    }

    private record AskingDuty(Plan plan, Duty duty) {}

    /** A share of an item that an area bears in some year. */
    private record Allocated(String item, String area) {}

    /** One fact for each submission. */
    public List<Unused> of(List<Submission> standing) {
        return standing.stream().map(this::fact).toList();
    }

    private Unused fact(Submission submission) {
        List<Bilingual> items = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Observation value : submission.observations()) {
            if (!(value.reading() instanceof Reading.Blank) && !isAsked(value)) {
                items.add(value.indicator().name());
                sources.add(value.provenance().shown());
            }
        }
        for (DutyReport report : submission.duties()) {
            if (!report.isBlank() && !isAsked(report)) {
                items.add(titles.of(report.duty()));
                sources.add(report.provenance().shown());
            }
        }
        return new Unused(
                submission.reporter(),
                submission.reporterName(),
                submission.jurisdiction(),
                submission.year(),
                List.copyOf(items),
                List.copyOf(sources));
    }

    /** A city value that another unit should file is asked about by its own check, not here. */
    private boolean isAsked(Observation value) {
        return asking.getOrDefault(value.indicator().id(), List.of()).stream()
                .anyMatch(ask -> isPlace(ask.plan(), value.jurisdiction())
                        || (isCounty(ask.plan(), value.jurisdiction(), value.year())
                                && bindsCounty(ask.plan(), ask.commitment(), value.jurisdiction())));
    }

    /** Who asks for an indicator, by its id. */
    private static Map<String, List<Asking>> asking(List<Plan> plans) {
        Map<String, List<Asking>> asking = new HashMap<>();
        for (Plan plan : plans) {
            plan.commitmentsInAnyReading()
                    .forEach(commitment -> commitment
                            .indicators()
                            .forEach(id -> asking.computeIfAbsent(id, any -> new ArrayList<>())
                                    .add(new Asking(plan, commitment))));
        }
        return asking;
    }

    private record Asking(Plan plan, Commitment commitment) {}

    private boolean bindsCounty(Plan plan, Commitment commitment, Jurisdiction county) {
        return commitment.scope().isEachCounty()
                || commitment.looksAtCounties()
                || commitment
                        .indicators()
                        .anyMatch(id ->
                                registry.indicator(id).map(Indicator::addsUp).orElse(false))
                || allocated.contains(new Allocated(plan.key(commitment), county.code()));
    }

    private boolean isAsked(DutyReport report) {
        AskingDuty ask = askingDuties.get(report.duty());
        return ask != null && isAsked(ask.plan(), ask.duty(), report);
    }

    private boolean isAsked(Plan plan, Duty duty, DutyReport report) {
        boolean perCounty = duty.scope().isEachCounty()
                && !registry.countiesOf(plan.jurisdiction()).isEmpty();
        return perCounty
                ? isCounty(plan, report.jurisdiction(), report.year())
                : isPlace(plan, report.jurisdiction()) && dues.reporterId(duty).equals(report.reporter());
    }

    private static boolean isPlace(Plan plan, Jurisdiction area) {
        return area.code().equals(plan.jurisdiction());
    }

    private static boolean isCounty(Plan plan, Jurisdiction area, int year) {
        return plan.jurisdiction().equals(area.parent()) && area.isCountedUnit() && area.existsIn(year);
    }
}
