package org.plancheck.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.model.number.Numerals;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/** Says what a commitment's figure must come to, in the plan's own unit: ≥ 500人, 比上年增长 ≥ 10%, 每 10,000人常住人口 ≥ 5人. */
public final class PromiseWords {
    private static final Messages MESSAGES = Messages.beside(PromiseWords.class, "promise");

    private static final Map<String, String> OF_CHANGES =
            Map.of("个百分点", "unit.points", "百分点", "unit.points", "倍", "unit.times");

    private final Registry registry;

    public PromiseWords(Registry registry) {
        this.registry = registry;
    }

    /** The figure with all that it is relative to; further conditions follow. */
    public Bilingual of(Commitment commitment) {
        Terms terms = commitment.terms();
        List<Bilingual> parts = new ArrayList<>(List.of(subtracted(commitment)));
        if (!terms.byYear().isEmpty()) {
            String years = terms.byYear().entrySet().stream()
                    .map(e -> e.getKey() + ": " + shown(e.getValue()))
                    .collect(Collectors.joining(", "));
            parts.add(MESSAGES.of("by-year", Map.of("years", years)));
        }
        if (terms.every() > 1) {
            parts.add(MESSAGES.of("every", Map.of("years", terms.every())));
        }
        if (terms.window() > 1) {
            parts.add(MESSAGES.of("window", Map.of("years", terms.window())));
        }
        if (terms.group() != null) {
            parts.add(MESSAGES.of("group", Map.of("group", terms.group().name())));
        }
        for (Commitment condition : terms.also()) {
            parts.add(MESSAGES.of("also", Map.of("title", condition.title(), "figure", of(condition))));
        }
        return new Bilingual(
                Bilingual.join("，", parts).zh(), Bilingual.join(", ", parts).en());
    }

    private Bilingual subtracted(Commitment commitment) {
        String minus = commitment.terms().minus();
        Bilingual figure = figure(commitment);
        return minus == null ? figure : MESSAGES.of("minus", Map.of("other", title(minus), "figure", figure));
    }

    private Bilingual figure(Commitment commitment) {
        Terms terms = commitment.terms();
        if (terms.against() != null) {
            return relative(terms.against(), commitment);
        }
        Bilingual plain = plain(commitment);
        if (terms.per() != null) {
            Per per = terms.per();
            Bilingual count = spaced(shown(per.each()), unitOf(per.indicator()));
            return MESSAGES.of("per", Map.of("count", count, "of", title(per.indicator()), "figure", plain));
        }
        if (terms.where() != null) {
            Where where = terms.where();
            Bilingual unit = registry.measureWords(where.unit());
            Bilingual line = spaced(where.comparator().sign() + " " + shown(where.value()), unit);
            return MESSAGES.of("where", Map.of("line", line, "figure", plain));
        }
        return plain;
    }

    private Bilingual relative(Against against, Commitment commitment) {
        String figure = kebab(against.figure());
        Comparator comparator = commitment.comparator();
        if (against.change() == null) {
            String end = comparator.isLimit() ? "lowest" : "highest";
            return MESSAGES.of(figure + "." + end, Map.of("place", shown(commitment.target())));
        }
        Integer year = against.year();
        Bilingual base = year == null ? MESSAGES.of("base." + figure) : MESSAGES.of("base.year", Map.of("year", year));
        Quantity by = commitment.target();
        String change = "change." + kebab(against.change());
        if (by.isZero()) {
            return MESSAGES.of(change + ".same", Map.of("sign", comparator.sign(), "base", base));
        }
        boolean less = by.isNegative();
        String plain = (less ? comparator.mirrored() : comparator).sign() + " " + shown(by.abs());
        return MESSAGES.of(
                less ? change + ".less" : change,
                Map.of("base", base, "figure", spaced(plain, unit(commitment.unit()))));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Bilingual plain(Commitment commitment) {
        Quantity high = commitment.high();
        String figure = high == null
                ? commitment.comparator().sign() + " " + shown(commitment.target())
                : shown(commitment.target()) + "–" + shown(high);
        return spaced(figure, unit(commitment.unit()));
    }

    /** Points and times are no units that a number is reported in; the registry does not know them. */
    private Bilingual unit(String printed) {
        String code = OF_CHANGES.get(printed);
        return code == null ? registry.measureWords(printed) : MESSAGES.of(code);
    }

    private static Bilingual spaced(String figure, Bilingual unit) {
        String gap = unit.en().startsWith("%") ? "" : " ";
        return new Bilingual(figure + unit.zh(), figure + gap + unit.en());
    }

    private Bilingual unitOf(String indicator) {
        return registry.measureWords(
                registry.indicator(indicator).map(Indicator::unit).orElse(""));
    }

    private Bilingual title(String indicator) {
        return registry.indicator(indicator).map(Indicator::name).orElse(Bilingual.same(indicator));
    }

    private static String shown(Quantity quantity) {
        return Numerals.en(quantity.toDecimal());
    }
}
