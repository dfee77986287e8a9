package org.plancheck.model.judging;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.text.Bilingual;

/** Names of filing units for people. */
public final class Reporters {
    private static final Bilingual NOT_LISTED =
            new Bilingual("领导小组办公室（文中未列）", "Leading-group office (not listed in the text)");

    private Reporters() {}

    /**
     * The name of the unit that files a due triple: a county, the unit as the plan writes it, or the
     * leading-group office marked 文中未列 where the text names none.
     */
    public static Bilingual of(Due due, Registry registry) {
        if (due.reporterId().equals(due.jurisdiction().code())) {
            return due.jurisdiction().name();
        }
        return of(due.item().reporter(), due.reporterId(), registry);
    }

    /**
     * The name of a unit as a plan prints it.
     *
     * @param printed the plan's word for it, null where the text names none
     * @param reporterId the unit that really files; differs where the printed one stands for many
     */
    public static Bilingual of(@Nullable String printed, String reporterId, Registry registry) {
        if (printed == null) {
            return NOT_LISTED;
        }
        Bilingual named = named(reporterId, registry);
        boolean same = registry.unitNamed(printed)
                .map(ResponsibleUnit::id)
                .filter(reporterId::equals)
                .isPresent();
        return same ? new Bilingual(printed, named.en()) : named;
    }

    /**
     * The registry with each filing unit named as the plans print it (市教育局, not 教育局), so that it is called the same
     * in every finding and report; where they print several forms, the one that stands most often.
     */
    public static Registry asPrinted(Registry registry, List<Plan> plans) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        plans.stream()
                .flatMap(Plan::items)
                .flatMap(item -> Stream.concat(Stream.ofNullable(item.reporter()), item.responsible().stream()))
                .forEach(printed -> registry.unitNamed(printed)
                        .filter(unit -> !unit.collective())
                        .ifPresent(unit -> counts.computeIfAbsent(unit.id(), id -> new TreeMap<>())
                                .merge(printed, 1, Integer::sum)));
        Map<String, String> printed = new TreeMap<>();
        counts.forEach((id, forms) -> printed.put(id, mostOften(forms)));
        return registry.naming(printed);
    }

    private static String mostOften(Map<String, Integer> forms) {
        return Collections.max(forms.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /**
     * The id behind a name that a finding of an area bears: the area itself, a unit, or the office where the text names
     * none.
     */
    public static String idOf(Bilingual name, String area, Registry registry) {
        boolean own = registry.jurisdiction(area)
                .filter(j -> j.name().zh().equals(name.zh()))
                .isPresent();
        return own
                ? area
                : registry.unitNamed(name.zh()).map(ResponsibleUnit::id).orElse(Registry.OFFICE);
    }

    /** The name behind a unit's id or a county's code; the id itself when the registry has neither. */
    public static Bilingual named(String reporterId, Registry registry) {
        return registry.unit(reporterId)
                .map(ResponsibleUnit::name)
                .or(() -> registry.jurisdiction(reporterId).map(Jurisdiction::name))
                .orElse(Bilingual.same(reporterId));
    }
}
