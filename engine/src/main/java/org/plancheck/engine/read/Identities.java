package org.plancheck.engine.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Suggestion;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.text.Bilingual;

/** Turns the names in a submission into the registry's ids, or says which name it does not know. */
final class Identities {
    private final Known known;
    private final Registry registry;
    private final List<Plan> collected;

    /**
     * @param collected the plans that data are collected for; none when anything is welcome
     */
    Identities(Known known, List<Plan> collected) {
        this.known = known;
        this.registry = known.registry();
        this.collected = collected;
    }

    /** What names can mean, for formats that tell rows apart by them. */
    Known known() {
        return known;
    }

    /** The head of a submission; null when unit or city cannot be told. */
    @Nullable
    Header header(Fields fields) {
        String cityName = fields.text("city");
        String unitName = fields.text("unit");
        int year = fields.wholeOr("year", Fields.FIRST_YEAR, Fields.LAST_YEAR, Header.UNKNOWN);
        int sequence = fields.wholeOr("sequence", 1, 9999, Header.UNKNOWN);
        LocalDate submitted = fields.optionalDate("submitted");
        Jurisdiction city = city(cityName);
        if (city == null) {
            fields.problem("city", "submission.city", Map.of("found", cityName));
            return null;
        }
        refuseForeign(fields, city, unitName, year);
        Optional<Jurisdiction> county = county(unitName, city.code());
        if (county.isPresent()) {
            Jurisdiction area = county.get();
            return new Header(area.code(), area.name(), area, city.code(), year, sequence, submitted);
        }
        ResponsibleUnit unit = registry.unitNamed(unitName).orElse(null);
        if (unit == null || unit.collective()) {
            fields.problem("unit", "ref.unit", Map.of("found", unitName, "hint", unitHint(unitName)));
            return null;
        }
        return new Header(unit.id(), printed(unitName, unit), city, city.code(), year, sequence, submitted);
    }

    /** A file of another city, or of a year that no plan covers, must not be passed over in silence. */
    private void refuseForeign(Fields fields, Jurisdiction city, String unitName, int year) {
        if (collected.isEmpty()) {
            return;
        }
        if (collected.stream().noneMatch(p -> p.jurisdiction().equals(city.code()))) {
            String cities =
                    String.join(", ", collected.stream().map(Plan::jurisdiction).toList());
            fields.problem("city", "submission.foreign", Map.of("found", unitName, "city", cities));
            return;
        }
        int from = collected.stream().mapToInt(Plan::from).min().orElse(year);
        int to = collected.stream().mapToInt(Plan::to).max().orElse(year);
        // The year before the period may be sent along: it is what the first year is compared with.
        if (year != Header.UNKNOWN && (year < from - 1 || year > to)) {
            fields.problem("year", "submission.unknown-year", Map.of("found", year, "from", from, "to", to));
        }
    }

    /** The indicator of a row, or null with a problem. */
    @Nullable
    Indicator indicator(Fields row, String key) {
        String name = row.text(key);
        Indicator indicator = registry.indicatorNamed(name).orElse(null);
        if (indicator == null && !name.isEmpty()) {
            List<String> known = registry.indicators().stream()
                    .flatMap(i -> Stream.of(i.id(), i.name().zh()))
                    .toList();
            row.problem(key, "ref.indicator", Map.of("found", name, "hint", Suggestion.hint(name, known)));
        }
        return indicator;
    }

    /** The key {@code plan-id/duty-id} of a row's duty, or null with a problem. */
    @Nullable
    String duty(Fields row, String key) {
        String name = row.text(key);
        if (known.duty(name).isPresent()) {
            return name;
        }
        if (!name.isEmpty()) {
            List<String> keys = known.planOf(name).stream()
                    .flatMap(plan -> plan.duties().stream().map(plan::key))
                    .toList();
            row.problem(key, "ref.item", Map.of("found", name, "hint", Suggestion.hint(name, keys)));
        }
        return null;
    }

    private @Nullable Jurisdiction city(String codeOrName) {
        return registry.jurisdiction(codeOrName)
                .or(() -> registry.jurisdictions().stream()
                        .filter(j -> j.isCalled(codeOrName))
                        .findFirst())
                .orElse(null);
    }

    /** A county by code or name; a county's own offices (东海县科协) file for their county. */
    private Optional<Jurisdiction> county(String unitName, String city) {
        return registry.jurisdictions().stream()
                .filter(j -> city.equals(j.parent()))
                .filter(j -> unitName.equals(j.code())
                        || unitName.startsWith(j.name().zh()))
                .findFirst();
    }

    private static Bilingual printed(String unitName, ResponsibleUnit unit) {
        return new Bilingual(
                unitName.equals(unit.id()) ? unit.name().zh() : unitName,
                unit.name().en());
    }

    private Bilingual unitHint(String unitName) {
        Set<String> known = new TreeSet<>();
        registry.units().stream().filter(u -> !u.collective()).forEach(u -> known.addAll(u.aliases()));
        registry.jurisdictions().forEach(j -> known.add(j.name().zh()));
        return Suggestion.hint(unitName, known);
    }
}
