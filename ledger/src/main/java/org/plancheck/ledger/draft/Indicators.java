package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;

/** Finds what a figure measures: the known indicator whose name is most like the phrase, else a new one. */
final class Indicators {
    /** How much of two names must be alike, in percent, to propose the one for the other. */
    private static final int ALIKE = 45;

    /** From here on nobody needs to look twice. */
    private static final int EQUAL = 80;

    private static final Pattern TOTAL = Pattern.compile("总[数量]");

    /** What it takes off, in percent, when only one of two speaks of a total. */
    private static final int OTHER_TOTAL = 5;

    private static final List<String> LEVELS = List.of("国家级", "省级", "市级", "县级", "区级");

    private final Registry registry;
    private final Map<String, Indicator> proposed = new LinkedHashMap<>();

    Indicators(Registry registry) {
        this.registry = registry;
    }

    /** A known indicator with how much its name is like the phrase, in percent. */
    record Likeness(Indicator indicator, int percent) {
        @Nullable
        Doubt doubt() {
            return percent >= EQUAL ? null : Doubt.INDICATOR_LIKE;
        }
    }

    /**
     * The known indicator that is most like a phrase and counts in its unit.
     *
     * @param unit null where the words do not say what is counted in
     */
    Optional<Likeness> nearest(String phrase, @Nullable String unit) {
        return Stream.concat(registry.indicators().stream(), proposed.values().stream())
                .filter(indicator -> unit == null || covers(unit, indicator.unit()))
                .filter(indicator -> sameLevel(phrase, indicator.name().zh()))
                .map(indicator -> new Likeness(
                        indicator, likeness(phrase, indicator.name().zh())))
                .filter(likeness -> likeness.percent() >= ALIKE)
                .max(Comparator.comparingInt(Likeness::percent)
                        .thenComparing(likeness -> likeness.indicator().id(), Comparator.reverseOrder()));
    }

    /** Proposes an indicator of its own for a phrase. */
    Indicator propose(String id, String phrase, String unit) {
        return propose(id, phrase, unit, true);
    }

    /** Proposes one for the least of many, which has no sum. */
    Indicator proposeLeast(String id, String phrase, String unit) {
        return propose(id, phrase, unit, false);
    }

    private Indicator propose(String id, String phrase, String unit, boolean addsUp) {
        boolean share = Units.isShare(unit);
        String name = free(core(phrase) + suffix(unit, share));
        Indicator indicator = new Indicator(
                id,
                new Bilingual(name, "(" + name + ")"),
                share ? "%" : unit,
                addsUp && !share,
                share && name.matches(".*公民.*素质.*"));
        proposed.put(id, indicator);
        return indicator;
    }

    /** Whether the registry has an indicator. */
    boolean knows(String id) {
        return registry.indicator(id).isPresent();
    }

    /** An indicator, known or proposed. */
    Indicator named(String id) {
        return registry.indicator(id).orElseGet(() -> Objects.requireNonNull(proposed.get(id)));
    }

    /** What an indicator counts, in Chinese. */
    String thing(String id) {
        return core(named(id).name().zh());
    }

    List<Indicator> proposed() {
        return List.copyOf(proposed.values());
    }

    /** A provincial base is no city base, however alike their names are. */
    private static boolean sameLevel(String phrase, String name) {
        return LEVELS.stream().noneMatch(phrase::contains)
                || LEVELS.stream().noneMatch(name::contains)
                || LEVELS.stream().anyMatch(level -> phrase.contains(level) && name.contains(level));
    }

    private boolean covers(String unit, String of) {
        return unit.equals(of) || registry.measure(unit).map(m -> m.covers(of)).orElse(false);
    }

    /** Names must differ: a second indicator of one name is numbered. */
    private String free(String name) {
        Set<String> taken = new HashSet<>();
        Stream.concat(registry.indicators().stream(), proposed.values().stream())
                .forEach(indicator -> taken.add(indicator.name().zh()));
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + "（" + number + "）";
        }
        return free;
    }

    private String suffix(String unit, boolean share) {
        if (share) {
            return "比例";
        }
        Optional<UnitOfMeasure> measure = registry.measure(unit);
        if (measure.filter(m -> m.covers("人")).isPresent()) {
            return "人数";
        }
        return measure.filter(m -> m.covers("次")).isPresent() ? "次数" : "数";
    }

    /** A name without what only says that something is counted. */
    private static String core(String name) {
        return name.replaceAll("[\"“”《》()（）、的]", "").replaceFirst("(?:人数|次数|场次|项数|户数|校数|总数|数量|比例|数|率)$", "");
    }

    /** How much a name is like a phrase, in percent: of two equal ones, that which speaks of a total as the phrase does. */
    private static int likeness(String phrase, String name) {
        int percent = percent(core(phrase), core(name));
        return TOTAL.matcher(phrase).find() == TOTAL.matcher(name).find() ? percent : percent - OTHER_TOTAL;
    }

    /** Dice's coefficient of pairs of letters. */
    private static int percent(String a, String b) {
        List<String> pairs = pairs(a);
        List<String> others = new ArrayList<>(pairs(b));
        int total = pairs.size() + others.size();
        long common = pairs.stream().filter(others::remove).count();
        return total == 0 ? 0 : (int) (200 * common / total);
    }

    private static List<String> pairs(String name) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
