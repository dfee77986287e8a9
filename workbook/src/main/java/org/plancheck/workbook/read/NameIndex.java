package org.plancheck.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Finds by key or by name what rows can be about: every row of every workbook is looked up. */
final class NameIndex {
    private final Map<String, Named> byKey = new HashMap<>();
    private final Map<String, List<Named>> byChinese = new HashMap<>();
    private final Map<String, List<Named>> byEnglish = new HashMap<>();

    /**
     * What a row can be about.
     *
     * @param apart what tells it from others of the same name: an indicator's unit of measure, a duty's clause
     */
    record Named(String key, Bilingual title, String apart) {}

    private NameIndex() {}

    static NameIndex ofIndicators(Registry registry) {
        NameIndex index = new NameIndex();
        for (Indicator indicator : registry.indicators()) {
            index.add(new Named(indicator.id(), indicator.name(), indicator.unit()));
        }
        return index;
    }

    static NameIndex ofDuties(List<Plan> plans) {
        NameIndex index = new NameIndex();
        for (Plan plan : plans) {
            for (Duty duty : plan.duties()) {
                index.add(new Named(plan.key(duty), duty.title(), duty.clause()));
            }
        }
        return index;
    }

    private void add(Named named) {
        byKey.putIfAbsent(named.key(), named);
        put(byChinese, Words.bare(named.title().zh()), named);
        put(byEnglish, english(Words.bare(named.title().en())), named);
    }

    private static void put(Map<String, List<Named>> index, String name, Named named) {
        if (!name.isEmpty()) {
            index.computeIfAbsent(name, n -> new ArrayList<>()).add(named);
        }
    }

    /** Capitals say nothing. */
    private static String english(String bare) {
        return bare.toLowerCase(Locale.ROOT);
    }

    Optional<Named> keyed(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All that have a name, in either language; nothing has none. */
    List<Named> named(String bare) {
        Set<Named> named = new LinkedHashSet<>(byChinese.getOrDefault(bare, List.of()));
        named.addAll(byEnglish.getOrDefault(english(bare), List.of()));
        return List.copyOf(named);
    }
}
