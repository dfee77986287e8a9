package org.plancheck.engine.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.RegistryReader;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Jurisdiction.Life;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;

/** The registry of the made-up city: the shipped units of measure, and whatever else a case names. */
final class SampleRegistry {
    /** Code of the made-up city. */
    static final String CITY = "990100";

    /** Code of the province above it. */
    static final String PROVINCE = "990000";

    /** The unit that files where a case names none. */
    static final String REPORTER = "市科协";

    static final String OFFICE = "领导小组办公室";
    private static final Bilingual PROVINCE_NAME = new Bilingual("示例省", "Sample Province");
    private static final Bilingual CITY_NAME = new Bilingual("示例市", "Sample City");
    private static final List<UnitOfMeasure> MEASURES = measures();

    private SampleRegistry() {}

    /**
     * The registry of a case.
     *
     * @param units printed names of units; each is a unit of its own
     * @param counties what boundary changes made of the city's counties, by their names
     * @param neighbours names of the other cities of the province
     */
    static Registry of(
            Collection<Indicator> indicators,
            Set<String> units,
            Map<String, Life> counties,
            Collection<String> neighbours) {
        List<Jurisdiction> areas = new ArrayList<>();
        areas.add(new Jurisdiction(PROVINCE, PROVINCE_NAME, Jurisdiction.Level.PROVINCE, null, List.of()));
        areas.add(new Jurisdiction(CITY, CITY_NAME, Jurisdiction.Level.CITY, PROVINCE, List.of()));
        neighbourCodes(neighbours)
                .forEach((name, code) -> areas.add(
                        new Jurisdiction(code, Bilingual.same(name), Jurisdiction.Level.CITY, PROVINCE, List.of())));
        codes(counties.keySet())
                .forEach((name, code) -> areas.add(new Jurisdiction(
                        code,
                        Bilingual.same(name),
                        Jurisdiction.Level.COUNTY,
                        CITY,
                        List.of(),
                        counties.getOrDefault(name, Life.UNCHANGED))));
        Set<String> names = new LinkedHashSet<>(units);
        names.remove(OFFICE);
        List<ResponsibleUnit> all = new ArrayList<>();
        all.add(unit(Registry.OFFICE, OFFICE));
        names.forEach(name -> all.add(unit(name, name)));
        return new Registry(indicators, areas, all, MEASURES);
    }

    /** The code of each county, by name. */
    static Map<String, String> codes(Collection<String> counties) {
        Map<String, String> codes = new LinkedHashMap<>();
        counties.forEach(name -> codes.put(name, "9901%02d".formatted(codes.size() + 1)));
        return codes;
    }

    /** The code of each other city of the province, by name. */
    static Map<String, String> neighbourCodes(Collection<String> neighbours) {
        Map<String, String> codes = new LinkedHashMap<>();
        neighbours.forEach(name -> codes.put(name, "99%02d00".formatted(codes.size() + 2)));
        return codes;
    }

    /** A document that the build lays beside this class. */
    static Node packaged(String file) {
        Problems problems = new Problems(file);
        try (InputStream in = Objects.requireNonNull(SampleRegistry.class.getResourceAsStream(file), file)) {
            Node node = DocumentReader.read(file, in.readAllBytes(), problems);
            if (node == null) {
                throw new InputException(problems.messages());
            }
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a name stands for many units: 各成员单位, 各县区政府. */
    static boolean isCollective(String name) {
        return name.startsWith("各");
    }

    private static ResponsibleUnit unit(String id, String name) {
        return new ResponsibleUnit(id, Bilingual.same(name), List.of(name), List.of(), isCollective(name));
    }

    private static List<UnitOfMeasure> measures() {
        Problems problems = new Problems("units-of-measure.yaml");
        return Fields.of(packaged(problems.file()), problems).listOf("units", RegistryReader::measure);
    }
}
