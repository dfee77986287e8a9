package org.plancheck.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.engine.NothingDueException;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.engine.yaml.Suggestion;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import picocli.CommandLine;

/** Finds the unit that a user means among those that owe anything. */
record OwedUnits(Registry registry, Plan plan, List<Owed> owed, int year) {

    /**
     * What the unit with this code, id, name or alias owes.
     *
     * @throws LocalizedUsage when nobody is called so, with the nearest name
     * @throws NothingDueException when the unit is known but owes nothing in the year
     */
    Owed named(String codeOrName, CommandLine line) {
        return Stream.concat(
                        owed.stream().filter(o -> isNamed(o.unit(), codeOrName)),
                        owed.stream().filter(o -> isKnown(o.unit(), codeOrName)))
                .findFirst()
                .orElseThrow(() -> missing(codeOrName, line));
    }

    /** By its name in full: a city's bureau and its district's share an id. */
    private static boolean isNamed(OwingUnit unit, String name) {
        return unit.name().zh().equals(name) || unit.name().en().equals(name);
    }

    private boolean isKnown(OwingUnit unit, String codeOrName) {
        return unit.id().equals(codeOrName)
                || registry.unitNamed(codeOrName)
                        .filter(known -> known.id().equals(unit.id()))
                        .isPresent();
    }

    private RuntimeException missing(String codeOrName, CommandLine line) {
        Optional<Bilingual> known = registry.unitNamed(codeOrName)
                .map(unit -> unit.name())
                .or(() -> registry.jurisdictionNamed(codeOrName, plan.jurisdiction())
                        .map(Jurisdiction::name));
        if (known.isPresent()) {
            return new NothingDueException(
                    Failures.MESSAGES.of("template.owes-nothing", Map.of("unit", known.get(), "year", year)));
        }
        List<String> names = owed.stream()
                .flatMap(o -> Stream.of(
                        o.unit().name().zh(), o.unit().name().en(), o.unit().id()))
                .toList();
        String all =
                String.join("、", owed.stream().map(o -> o.unit().name().zh()).toList());
        return new LocalizedUsage(
                line,
                "template.unknown-unit",
                Map.of("found", codeOrName, "hint", Suggestion.hint(codeOrName, names), "known", all));
    }
}
