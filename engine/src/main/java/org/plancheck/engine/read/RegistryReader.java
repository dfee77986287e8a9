package org.plancheck.engine.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Jurisdiction.Life;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.registry.ResponsibleUnit.FormerName;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;

/**
 * Reads the four registry files that all plans share, and the same files of a plan's folder, where it carries what the
 * shared ones lack. Everything is one registry: a name means the same in each of them.
 */
public final class RegistryReader {
    /** How ids are written. */
    public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The files that a plan's folder may carry, too. */
    public static final String MEASURES = "units-of-measure.yaml";

    public static final String INDICATORS = "indicators.yaml";
    public static final String JURISDICTIONS = "jurisdictions.yaml";
    public static final String UNITS = "responsible-units.yaml";

    private final List<UnitOfMeasure> measures = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Jurisdiction> jurisdictions = new ArrayList<>();
    private final List<ResponsibleUnit> units = new ArrayList<>();

    /** Who has a name, by file. */
    private final Map<String, Map<String, String>> owners = new HashMap<>();

    /** Reads the shared files. */
    void read(DocumentFolder folder) {
        add(folder, MEASURES, "units", RegistryReader::measure, measures);
        add(folder, INDICATORS, "indicators", RegistryReader::indicator, indicators);
        add(folder, JURISDICTIONS, "jurisdictions", RegistryReader::jurisdiction, jurisdictions);
        add(folder, UNITS, "units", RegistryReader::unit, units);
    }

    /** Reads those of the files that a plan's folder carries. */
    void readCarried(DocumentFolder folder) {
        addCarried(folder, MEASURES, "units", RegistryReader::measure, measures);
        addCarried(folder, INDICATORS, "indicators", RegistryReader::indicator, indicators);
        addCarried(folder, JURISDICTIONS, "jurisdictions", RegistryReader::jurisdiction, jurisdictions);
        addCarried(folder, UNITS, "units", RegistryReader::unit, units);
    }

    /** Everything read so far. */
    Registry registry() {
        return new Registry(indicators, jurisdictions, units, measures);
    }

    private <T> void addCarried(
            DocumentFolder folder, String file, String key, Function<Fields, T> reader, List<T> all) {
        if (folder.holds(file)) {
            add(folder, file, key, reader, all);
        }
    }

    private <T> void add(DocumentFolder folder, String file, String key, Function<Fields, T> reader, List<T> all) {
        folder.readList(
                file,
                key,
                fields -> {
                    T value = reader.apply(fields);
                    fields.done();
                    all.add(value);
                    return value;
                },
                (read, at, problems) -> {
                    refuseDoubles(read, owners.computeIfAbsent(file, name -> new HashMap<>()), at, problems);
                    checkAreas(read, at, problems);
                });
    }

    /** Areas refer to others, of this file or of one read before. */
    private <T> void checkAreas(List<T> read, Node at, Problems problems) {
        Set<String> codes = jurisdictions.stream().map(Jurisdiction::code).collect(Collectors.toSet());
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) instanceof Jurisdiction area) {
                Node entry = DocumentFolder.item(at, i);
                String parent = area.parent();
                if (parent != null && !codes.contains(parent)) {
                    problems.add(entry, "ref.parent", Map.of("found", parent));
                }
                area.overlaps().stream()
                        .filter(code -> !codes.contains(code))
                        .forEach(code -> problems.add(entry, "ref.jurisdiction", Map.of("found", code)));
                checkLife(area, entry, problems);
            }
        }
    }

    /** Successors are known, beside it under the same parent, and exist in the year after it ended: so no line of them is endless. */
    private void checkLife(Jurisdiction area, Node entry, Problems problems) {
        Life life = area.life();
        Integer until = life.until();
        if (until == null ? !life.successors().isEmpty() : life.since() != null && life.since() > until) {
            problems.add(entry, "area.life", Map.of("found", area.code()));
        }
        for (String code : life.successors()) {
            boolean takesOver = until != null
                    && jurisdictions.stream()
                            .anyMatch(other -> other.code().equals(code)
                                    && Objects.equals(other.parent(), area.parent())
                                    && other.existsIn(until + 1));
            if (!takesOver) {
                problems.add(entry, "area.successor", Map.of("found", code, "area", area.code()));
            }
        }
    }

    private static <T> void refuseDoubles(List<T> values, Map<String, String> owners, Node at, Problems problems) {
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            Node entry = DocumentFolder.item(at, i);
            for (String name : names(value)) {
                String owner = owner(value);
                String earlier = owners.putIfAbsent(name, owner);
                if (earlier != null && !earlier.equals(owner)) {
                    problems.add(entry, "double.alias", Map.of("name", name, "first", earlier, "second", owner));
                } else if (earlier != null && name.equals(owner)) {
                    problems.add(entry, "double.id", Map.of("id", name));
                }
            }
        }
    }

    private static String owner(Object value) {
        if (value instanceof Indicator indicator) {
            return indicator.id();
        }
        if (value instanceof Jurisdiction jurisdiction) {
            return jurisdiction.code();
        }
        return value instanceof ResponsibleUnit unit
                ? unit.id()
                : ((UnitOfMeasure) value).name().zh();
    }

    private static List<String> names(Object value) {
        List<String> names = new ArrayList<>(List.of(owner(value)));
        if (value instanceof Indicator indicator) {
            names.add(indicator.name().zh());
        } else if (value instanceof ResponsibleUnit unit) {
            Set<String> printed = new TreeSet<>(unit.aliases());
            printed.add(unit.name().zh());
            unit.formerNames().forEach(former -> printed.add(former.name()));
            names.addAll(printed);
        } else if (value instanceof UnitOfMeasure measure) {
            names.addAll(measure.same());
            names.addAll(measure.factors().keySet());
        }
        return names;
    }

    /** One entry of units-of-measure.yaml. */
    public static UnitOfMeasure measure(Fields fields) {
        Bilingual name = new Bilingual(fields.text("unit"), fields.text("en"));
        Map<String, Quantity> factors = fields.decimals("factors");
        return new UnitOfMeasure(name, fields.flag("whole"), fields.texts("same"), factors);
    }

    private static Indicator indicator(Fields fields) {
        return new Indicator(
                fields.text("id", ID, "science-tutors-trained"),
                new Bilingual(fields.text("zh"), fields.text("en")),
                fields.text("unit"),
                fields.flag("addsUp"),
                fields.flag("survey"),
                fields.optionalWords("meaning"));
    }

    private static Jurisdiction jurisdiction(Fields fields) {
        return new Jurisdiction(
                fields.text("code"),
                new Bilingual(fields.text("zh"), fields.text("en")),
                fields.choice("level", Jurisdiction.Level.class),
                fields.optionalText("parent"),
                fields.texts("overlaps"),
                life(fields));
    }

    private static Life life(Fields fields) {
        return new Life(
                fields.optionalWhole("since", Fields.FIRST_YEAR, Fields.LAST_YEAR),
                fields.optionalWhole("until", Fields.FIRST_YEAR, Fields.LAST_YEAR),
                fields.texts("successors"),
                fields.texts("formerNames"));
    }

    private static ResponsibleUnit unit(Fields fields) {
        return new ResponsibleUnit(
                fields.text("id", ID, "emergency-management"),
                new Bilingual(fields.text("zh"), fields.text("en")),
                fields.texts("aliases").stream().distinct().collect(Collectors.toList()),
                fields.listOf("formerNames", former -> {
                    FormerName name = new FormerName(former.text("name"), former.optionalWhole("until", 1949, 2199));
                    former.done();
                    return name;
                }),
                fields.flag("collective"));
    }
}
