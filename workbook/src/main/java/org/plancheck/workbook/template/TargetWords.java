package org.plancheck.workbook.template;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.engine.owed.Ask;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.ClauseWords;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.PromiseWords;
import org.plancheck.model.plan.Strength;
import org.plancheck.model.plan.Terms;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Says what a unit has to reach, short enough for a cell. */
final class TargetWords {
    private final Words words;
    private final Registry registry;
    private final History history;
    private final int year;

    TargetWords(Template template) {
        this.words = new Words(template.lang());
        this.registry = template.registry();
        this.history = template.history();
        this.year = template.owed().year();
    }

    /** The targets of all who ask, one a line, none twice. */
    String of(OwedValue value) {
        List<String> lines =
                value.asks().stream().map(ask -> line(value, ask)).distinct().toList();
        return lines.stream().collect(Collectors.joining("\n"))
                + soFar(value)
                        .map(sum -> "\n" + words.of("target.so-far", Map.of("sum", grouped(sum))))
                        .orElse("");
    }

    private String line(OwedValue value, Ask ask) {
        String asked = asked(value, ask);
        return value.isShared()
                ? words.of(
                        "target.asked-by",
                        Map.of(
                                "target", asked,
                                "plan", cited(ask.plan()),
                                "clause", ClauseWords.of(ask.commitment().clause())))
                : asked;
    }

    /** Short enough for a cell: the document number, else whose plan it is. */
    private Bilingual cited(Plan plan) {
        String number = plan.documentNumber();
        return number == null
                ? registry.jurisdiction(plan.jurisdiction()).orElseThrow().name()
                : Bilingual.same(number);
    }

    private String asked(OwedValue value, Ask ask) {
        Quantity target = ask.target();
        if (target == null) {
            return words.of(ask.basis() == Ask.Basis.COMPARED ? "target.compared" : "target.adds-to-city");
        }
        Commitment commitment = ask.commitment();
        boolean plain = ask.basis() == Ask.Basis.SHARE || commitment.terms().equals(Terms.PLAIN);
        String figure = plain
                ? figure(value, ask, target)
                : new PromiseWords(registry).of(commitment).in(words.lang());
        String phrase = commitment.strength() == Strength.ASPIRATIONAL && ask.basis() == Ask.Basis.TARGET
                ? words.of("target.aspirational", Map.of("figure", figure))
                : figure;
        String timed = words.of(
                "target." + time(commitment),
                Map.of("year", commitment.span(year).last(), "figure", phrase));
        return ask.basis() == Ask.Basis.SHARE ? words.of("target.share", Map.of("figure", timed)) : timed;
    }

    private String figure(OwedValue value, Ask ask, Quantity target) {
        Commitment commitment = ask.commitment();
        String percent = value.indicator().unit().equals("%") ? "%" : "";
        if (commitment.scope().isCountedUnits()) {
            String unit = registry.measureWords(commitment.unit()).in(words.lang());
            return words.of(
                    "target.every-unit",
                    Map.of(
                            "sign",
                            commitment.comparator().sign(),
                            "figure",
                            grouped(commitment.target()),
                            "unit",
                            unit));
        }
        Quantity high = ask.high();
        if (commitment.comparator() == Comparator.RANGE && high != null) {
            return words.of("target.range", Map.of("low", grouped(target), "high", grouped(high) + percent));
        }
        String code = commitment.comparator() == Comparator.ABOUT ? "target.about" : "target.figure";
        return words.of(code, Map.of("sign", commitment.comparator().sign(), "figure", grouped(target) + percent));
    }

    private static String time(Commitment commitment) {
        boolean adds = commitment.measure() != Measure.STOCK
                && commitment.measure() != Measure.SHARE
                && !commitment.scope().isCountedUnits();
        if (commitment.cadence() == Cadence.EACH_YEAR) {
            return "this-year";
        }
        return adds ? "in-all-by" : "level-by";
    }

    /** What earlier years add up to, where the target counts them. */
    private Optional<Quantity> soFar(OwedValue value) {
        return value.asks().stream()
                .map(Ask::commitment)
                .filter(c -> time(c).equals("in-all-by"))
                .findFirst()
                .flatMap(c -> history.soFar(value.indicator().id(), c.from().year(), year, registry));
    }

    /** 12000 as 12,000, whatever the machine's own habit. */
    static String grouped(Quantity quantity) {
        BigDecimal decimal = quantity.toDecimal();
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(decimal);
    }
}
