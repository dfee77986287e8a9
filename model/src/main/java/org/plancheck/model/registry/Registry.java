package org.plancheck.model.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/** What plans share, looked up by id, code or printed name. */
public final class Registry {
    /** The unit that reports where a plan lists none: the leading-group office (领导小组办公室). */
    public static final String OFFICE = "leading-group-office";

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Jurisdiction> jurisdictions = new LinkedHashMap<>();
    /** Areas that went into one other area alone, by its code. */
    private final Map<String, List<Jurisdiction>> predecessors = new LinkedHashMap<>();
    /** Counted units by the code of their city, in the order of their own. */
    private final Map<String, List<Jurisdiction>> counties;

    private final Map<String, ResponsibleUnit> units = new LinkedHashMap<>();
    private final Map<String, ResponsibleUnit> unitsByName = new LinkedHashMap<>();
    private final List<UnitOfMeasure> measures;
    private final Map<String, UnitOfMeasure> measuresByForm = new HashMap<>();

    /** Builds the look-ups; ids and names must have been checked for doubles by the reader. */
    public Registry(
            Collection<Indicator> indicators,
            Collection<Jurisdiction> jurisdictions,
            Collection<ResponsibleUnit> units,
            Collection<UnitOfMeasure> measures) {
        indicators.forEach(i -> this.indicators.put(i.id(), i));
        for (Jurisdiction area : jurisdictions) {
            this.jurisdictions.put(area.code(), area);
            if (area.life().successors().size() == 1) {
                predecessors
                        .computeIfAbsent(area.life().successors().get(0), code -> new ArrayList<>())
                        .add(area);
            }
        }
        this.counties = jurisdictions.stream()
                .filter(j -> j.parent() != null && j.isCountedUnit())
                .sorted(Comparator.comparing(Jurisdiction::code))
                .collect(Collectors.groupingBy(Jurisdiction::parent, Collectors.toUnmodifiableList()));
        for (ResponsibleUnit unit : units) {
            this.units.put(unit.id(), unit);
            unitsByName.put(unit.name().zh(), unit);
            unit.aliases().forEach(alias -> unitsByName.put(alias, unit));
            unit.formerNames().forEach(former -> unitsByName.put(former.name(), unit));
        }
        this.measures = List.copyOf(measures);
        measures.forEach(measure -> measure.forms().forEach(form -> measuresByForm.putIfAbsent(form, measure)));
    }

    /** The same with further indicators. */
    public Registry with(Collection<Indicator> further) {
        List<Indicator> all = new ArrayList<>(indicators.values());
        all.addAll(further);
        return new Registry(all, jurisdictions.values(), units.values(), measures);
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** By id, or by its Chinese name as officials write it in a table. */
    public Optional<Indicator> indicatorNamed(String idOrName) {
        Indicator byId = indicators.get(idOrName);
        return byId != null
                ? Optional.of(byId)
                : indicators.values().stream()
                        .filter(i -> i.name().zh().equals(idOrName))
                        .findFirst();
    }

    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    public Optional<Jurisdiction> jurisdiction(String code) {
        return Optional.ofNullable(jurisdictions.get(code));
    }

    /**
     * By code, or by Chinese name within a city (two cities may each have a 鼓楼区); a name that several areas of the
     * city had is the one's that still exists.
     */
    public Optional<Jurisdiction> jurisdictionNamed(String codeOrName, String city) {
        Jurisdiction byCode = jurisdictions.get(codeOrName);
        if (byCode != null) {
            return Optional.of(byCode);
        }
        return jurisdictions.values().stream()
                .filter(j -> j.isCalled(codeOrName))
                .filter(j -> j.code().equals(city) || city.equals(j.parent()))
                .min(Comparator.comparing((Jurisdiction j) -> j.life().until() != null)
                        .thenComparing(j -> !j.name().zh().equals(codeOrName)));
    }

    public Collection<Jurisdiction> jurisdictions() {
        return jurisdictions.values();
    }

    /** Counties and non-overlapping zones of a city, by code: the units of "each county" items. */
    public List<Jurisdiction> countiesOf(String city) {
        return counties.getOrDefault(city, List.of());
    }

    /** Those of {@link #countiesOf(String)} that exist in a year. */
    public List<Jurisdiction> countiesOf(String city, int year) {
        return countiesOf(city).stream().filter(j -> j.existsIn(year)).toList();
    }

    /**
     * The area that stands for another in a year: itself while it exists, afterwards the one that took over all of it;
     * empty when it was split or does not exist yet.
     */
    public Optional<Jurisdiction> bearer(Jurisdiction area, int year) {
        Integer until = area.life().until();
        if (area.existsIn(year)) {
            return Optional.of(area);
        }
        return until != null && until < year && area.life().successors().size() == 1
                ? jurisdiction(area.life().successors().get(0)).flatMap(next -> bearer(next, year))
                : Optional.empty();
    }

    /**
     * What an area was in an earlier year, as it stands in {@code asOf}: itself if it existed, and the areas that have
     * gone into it alone since. Empty when nobody can tell, because it was split off.
     */
    public List<Jurisdiction> lineage(Jurisdiction area, int asOf, int year) {
        List<Jurisdiction> own = area.existsIn(year) ? List.of(area) : List.of();
        List<Jurisdiction> joined = predecessors.get(area.code());
        if (joined == null) {
            return own;
        }
        List<Jurisdiction> lineage = new ArrayList<>(own);
        for (Jurisdiction before : joined) {
            Integer until = before.life().until();
            if (until != null && until < asOf) {
                lineage.addAll(lineage(before, until + 1, year));
            }
        }
        return List.copyOf(lineage);
    }

    public Optional<ResponsibleUnit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** By id or any printed name, alias or former name. */
    public Optional<ResponsibleUnit> unitNamed(String idOrName) {
        ResponsibleUnit byId = units.get(idOrName);
        return Optional.ofNullable(byId != null ? byId : unitsByName.get(idOrName));
    }

    public Collection<ResponsibleUnit> units() {
        return units.values();
    }

    /**
     * This registry with other names for some units; the names they had still lead to them.
     *
     * @param printed Chinese name by unit id
     */
    public Registry naming(Map<String, String> printed) {
        List<ResponsibleUnit> named = units.values().stream()
                .map(unit -> printed.containsKey(unit.id()) ? unit.named(printed.get(unit.id())) : unit)
                .toList();
        return new Registry(indicators.values(), jurisdictions.values(), named, measures);
    }

    /** This registry with other indicators. */
    public Registry withIndicators(Collection<Indicator> indicators) {
        return new Registry(indicators, jurisdictions.values(), units.values(), measures);
    }

    /** The unit of measure that a printed form belongs to. */
    public Optional<UnitOfMeasure> measure(String printed) {
        return Optional.ofNullable(measuresByForm.get(printed));
    }

    /** A printed unit in both languages: 家 stays 家 in Chinese and reads "items" in English. */
    public Bilingual measureWords(String printed) {
        return new Bilingual(
                printed, measure(printed).map(m -> english(m, printed)).orElse(printed));
    }

    /** A multiple has no English word of its own: 万元 is × 10,000 yuan. */
    private static String english(UnitOfMeasure measure, String printed) {
        String one = measure.name().en();
        Quantity factor = measure.factor(printed);
        return factor.equals(Quantity.ONE) ? one : "× " + Numerals.en(factor.toDecimal()) + " " + one;
    }
}
