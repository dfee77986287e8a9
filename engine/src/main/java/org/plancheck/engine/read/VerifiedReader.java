package org.plancheck.engine.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.DueSet;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Verified;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;

/**
 * Reads the office's own figures (核定值). Their rows look like a submission's, with area and year in each, and the
 * reason, who verified and when; what was verified twice is refused across all files read.
 */
public final class VerifiedReader {
    private final Registry registry;
    private final List<Plan> plans;
    private final Identities identities;
    private final DueSet dues;
    /** Where each thing was verified, across all files. */
    private final Map<String, String> seen = new HashMap<>();

    /**
     * A reader for the files of one folder.
     *
     * @param plans the plans that are assessed, at least one
     */
    public VerifiedReader(Registry registry, List<Plan> plans) {
        this.registry = registry;
        this.plans = plans;
        Map<String, Plan> byId = plans.stream().collect(Collectors.toMap(Plan::id, Function.identity()));
        this.identities = new Identities(Known.of(registry, byId), plans);
        this.dues = new DueSet(registry, List.of());
    }

    /** Reads one file; mistakes are noted with the fields. */
    public VerifiedValues read(Fields fields) {
        List<Verified<Observation>> values = new ArrayList<>();
        List<Verified<DutyReport>> duties = new ArrayList<>();
        if (!fields.has("values") && !fields.has("duties")) {
            fields.problem("values", "key.missing", Map.of("key", "values"));
        }
        fields.listOf("values", row -> values.addAll(values(row)));
        fields.listOf("duties", row -> duties.addAll(duties(row)));
        return new VerifiedValues(List.copyOf(values), List.copyOf(duties));
    }

    /** One entry, for each unit that files the indicator: plans of one city may name different ones. */
    private List<Verified<Observation>> values(Fields row) {
        Indicator indicator = identities.indicator(row, "indicator");
        Reading reading = SubmissionReader.value(
                row, indicator != null && indicator.unit().equals("%"));
        if (reading instanceof Reading.Blank) {
            row.problem("value", "verified.blank", Map.of());
        }
        Head head = head(row);
        row.done();
        Jurisdiction area = head.area();
        if (indicator == null || area == null) {
            return List.of();
        }
        List<String> reporters =
                commitmentsOn(indicator).map(c -> reporter(area, c)).distinct().toList();
        if (reporters.isEmpty()) {
            row.problem("indicator", "verified.not-asked", Map.of("found", indicator.id()));
        }
        once(row, "indicator", indicator.id(), area, head.year());
        return reporters.stream()
                .map(reporter -> new Observation(
                        indicator, area, head.year(), reporter, reading, head.reason(), head.evidence(), place(row)))
                .map(value -> new Verified<>(value, head.reason(), head.by(), head.on()))
                .toList();
    }

    private List<Verified<DutyReport>> duties(Fields row) {
        String key = identities.duty(row, "duty");
        SubmissionReader.Progress progress = SubmissionReader.progress(row);
        if (progress.isBlank()) {
            row.problem("state", "verified.blank", Map.of());
        }
        LocalDate date = row.optionalDate("date");
        Head head = head(row);
        row.done();
        Jurisdiction area = head.area();
        if (key == null || area == null) {
            return List.of();
        }
        Duty duty = duty(key);
        checkScope(row, duty, area);
        once(row, "duty", key, area, head.year());
        DutyReport report = new DutyReport(
                key,
                area,
                head.year(),
                reporter(area, duty),
                progress.state(),
                progress.count(),
                progress.notApplicable(),
                date,
                head.reason(),
                head.evidence(),
                place(row));
        return List.of(new Verified<>(report, head.reason(), head.by(), head.on()));
    }

    /** What every row says beside its figure. */
    private record Head(
            @Nullable Jurisdiction area,
            int year,
            String reason,
            String by,
            LocalDate on,
            @Nullable Evidence evidence) {}

    private Head head(Fields row) {
        String city = plans.get(0).jurisdiction();
        String name = row.text("jurisdiction");
        Jurisdiction area = registry.jurisdictionNamed(name, city)
                .filter(j -> j.code().equals(city) || city.equals(j.parent()))
                .orElse(null);
        if (area == null && !name.isEmpty()) {
            row.problem("jurisdiction", "ref.jurisdiction", Map.of("found", name));
        }
        return new Head(
                area,
                year(row),
                row.text("reason"),
                row.text("by"),
                row.date("verified"),
                SubmissionReader.evidence(row));
    }

    /** The year before the period is what the first year is compared with. */
    private int year(Fields row) {
        int year = row.year("year");
        int from = plans.stream().mapToInt(Plan::from).min().orElse(year) - 1;
        int to = plans.stream().mapToInt(Plan::to).max().orElse(year);
        boolean read = year != Fields.FIRST_YEAR;
        if (read && (year < from || year > to)) {
            row.problem("year", "value.not-between", Map.of("key", "year", "found", year, "low", from, "high", to));
        }
        return year;
    }

    /** A county files for itself, the item's reporter for the plan's own area. */
    private String reporter(Jurisdiction area, Item item) {
        boolean own = plans.stream()
                .filter(plan -> plan.jurisdiction().equals(area.code()))
                .anyMatch(plan -> plan.items().anyMatch(item::equals));
        return own ? dues.reporterId(item) : area.code();
    }

    private Stream<Commitment> commitmentsOn(Indicator indicator) {
        return plans.stream()
                .flatMap(plan -> plan.commitments().stream())
                .filter(c -> c.indicator().equals(indicator.id()));
    }

    private Duty duty(String key) {
        return plans.stream()
                .flatMap(plan -> plan.dutyKeyed(key).stream())
                .findFirst()
                .orElseThrow();
    }

    /** A duty that each county has is verified for a county, any other for the city. */
    private void checkScope(Fields row, Duty duty, Jurisdiction area) {
        String city = plans.get(0).jurisdiction();
        boolean perCounty =
                duty.scope().isEachCounty() && !registry.countiesOf(city).isEmpty();
        if (perCounty == area.code().equals(city)) {
            row.problem("jurisdiction", "verified.scope", Map.of("found", area.name(), "duty", duty.title()));
        }
    }

    private void once(Fields row, String key, String what, Jurisdiction area, int year) {
        String place = place(row).shown();
        String earlier = seen.putIfAbsent(what + "@" + area.code() + "/" + year, place);
        if (earlier != null) {
            row.problem(key, "verified.double", Map.of("found", what, "other", earlier));
        }
    }

    private static Provenance place(Fields row) {
        return new Provenance(row.problems().file(), String.valueOf(row.node().line()));
    }
}
