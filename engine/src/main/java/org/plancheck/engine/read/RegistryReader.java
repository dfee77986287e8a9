package org.plancheck.engine.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.registry.ResponsibleUnit.FormerName;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;

/** Reads the four registry files that all plans share. */
public final class RegistryReader {
    static final String INDICATORS = "indicators.yaml";
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final DocumentFolder folder;

    RegistryReader(DocumentFolder folder) {
        this.folder = folder;
    }

    Registry read() {
        List<UnitOfMeasure> measures = list("units-of-measure.yaml", "units", RegistryReader::measure);
        List<Indicator> indicators = list(INDICATORS, "indicators", RegistryReader::indicator);
        List<Jurisdiction> jurisdictions =
                list("jurisdictions.yaml", "jurisdictions", RegistryReader::jurisdiction, RegistryReader::checkAreas);
        List<ResponsibleUnit> units = list("responsible-units.yaml", "units", RegistryReader::unit);
        return new Registry(indicators, jurisdictions, units, measures);
    }

    /** Further indicators, none of which the registry has already. */
    List<Indicator> indicatorsBeside(Registry shared) {
        return list(INDICATORS, "indicators", RegistryReader::indicator, (indicators, at, problems) -> {
            refuseDoubles(indicators, at, problems);
            for (int i = 0; i < indicators.size(); i++) {
                Indicator indicator = indicators.get(i);
                boolean taken = shared.indicatorNamed(indicator.id()).isPresent()
                        || shared.indicatorNamed(indicator.name().zh()).isPresent();
                if (taken) {
                    problems.add(DocumentFolder.item(at, i), "double.id", Map.of("id", indicator.id()));
                }
            }
        });
    }

    private <T> List<T> list(String file, String key, Function<Fields, T> reader) {
        return list(file, key, reader, RegistryReader::refuseDoubles);
    }

    private <T> List<T> list(String file, String key, Function<Fields, T> reader, DocumentFolder.ListCheck<T> check) {
        return folder.readList(
                file,
                key,
                fields -> {
                    T value = reader.apply(fields);
                    fields.done();
                    return value;
                },
                check);
    }

    private static void checkAreas(List<Jurisdiction> areas, Node at, Problems problems) {
        refuseDoubles(areas, at, problems);
        Set<String> codes = areas.stream().map(Jurisdiction::code).collect(Collectors.toSet());
        for (int i = 0; i < areas.size(); i++) {
            Node entry = DocumentFolder.item(at, i);
            String parent = areas.get(i).parent();
            if (parent != null && !codes.contains(parent)) {
                problems.add(entry, "ref.parent", Map.of("found", parent));
            }
            areas.get(i).overlaps().stream()
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> problems.add(entry, "ref.jurisdiction", Map.of("found", code)));
        }
    }

    private static <T> void refuseDoubles(List<T> values, Node at, Problems problems) {
        Map<String, String> owners = new HashMap<>();
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
                fields.flag("survey"));
    }

    private static Jurisdiction jurisdiction(Fields fields) {
        return new Jurisdiction(
                fields.text("code"),
                new Bilingual(fields.text("zh"), fields.text("en")),
                fields.choice("level", Jurisdiction.Level.class),
                fields.optionalText("parent"),
                fields.texts("overlaps"));
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
