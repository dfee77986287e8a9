package org.plancheck.model.judging;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;

/**
 * How much items weigh: by item, by action (行动), by kind; the most specific wins.
 *
 * @param items by {@code plan-id/item-id}
 * @param actions by clause, or the beginning of one: {@code 三(一)} takes in {@code 三(一)4}
 * @param kinds by {@code commitment} or {@code duty}, strength, or kind of duty, as written in plans
 */
public record Weights(Map<String, Quantity> items, Map<String, Quantity> actions, Map<String, Quantity> kinds) {
    /** Everything weighs the same. */
    public static final Weights EVEN = new Weights(Map.of(), Map.of(), Map.of());

    private static final String CHINESE_DIGITS = "一二三四五六七八九十";

    /** Where a weight comes from, most specific first. */
    public enum Source {
        ITEM,
        ACTION,
        DUTY_KIND,
        STRENGTH,
        KIND,
        NONE
    }

    /**
     * The weight of one item.
     *
     * @param name the entry that gave it; empty where none did
     */
    public record Weight(Quantity value, Source source, String name) {}

    /** The most specific weight of an item: its own, its longest clause, its kind; one where nothing is said. */
    public Weight of(String planId, Item item) {
        return Stream.of(
                        named(items, planId + "/" + item.id(), Source.ITEM),
                        action(item.clause()),
                        item instanceof Duty duty
                                ? named(kinds, code(duty.kind()), Source.DUTY_KIND)
                                : Optional.<Weight>empty(),
                        named(kinds, code(item.strength()), Source.STRENGTH),
                        named(kinds, item instanceof Duty ? "duty" : "commitment", Source.KIND))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Weight(Quantity.ONE, Source.NONE, ""));
    }

    /** Whether a clause lies in an action: 三(一) takes in 三(一)4, and 三(一)1 does not take in 三(一)10. */
    public static boolean takesIn(String action, String clause) {
        return clause.startsWith(action)
                && (clause.length() == action.length()
                        || !continuesNumber(action.charAt(action.length() - 1), clause.charAt(action.length())));
    }

    private static boolean continuesNumber(char last, char next) {
        return Character.isDigit(last) && Character.isDigit(next)
                || CHINESE_DIGITS.indexOf(last) >= 0 && CHINESE_DIGITS.indexOf(next) >= 0;
    }

    private Optional<Weight> action(String clause) {
        return actions.keySet().stream()
                .filter(action -> takesIn(action, clause))
                .max(Comparator.comparingInt(String::length))
                .flatMap(action -> named(actions, action, Source.ACTION));
    }

    private static Optional<Weight> named(Map<String, Quantity> weights, String name, Source source) {
        return Optional.ofNullable(weights.get(name)).map(value -> new Weight(value, source, name));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
