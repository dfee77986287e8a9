package org.plancheck.engine.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plancheck.model.data.Reading;
import org.plancheck.model.number.NumberReader;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.registry.Indicator;

/** What units type into their forms: around the target, on the target to the digit, and wrong in every way. */
final class GeneratedValues {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Dice dice;
    private final int mistakes;

    /**
     * Values of one city.
     *
     * @param mistakes percent of values that are wrong in some way
     */
    GeneratedValues(Dice dice, int mistakes) {
        this.dice = dice;
        this.mistakes = mistakes;
    }

    /**
     * What is typed for a commitment's indicator.
     *
     * @param among among how many units the figure is divided
     */
    Reading reading(Commitment commitment, Indicator indicator, int among) {
        if (commitment.scope().isCountedUnits()) {
            return satisfiedOfTotal();
        }
        BigDecimal value = value(commitment, indicator, among);
        if (commitment.measure() == Measure.SHARE && dice.chance(60)) {
            return ratio(value);
        }
        if (dice.chance(mistakes)) {
            return dice.chance(10) ? ratio(1, 2) : wrong(value, indicator);
        }
        return NumberReader.read(typed(value, indicator));
    }

    /** The same value typed another way. */
    Reading again(Reading reading, Indicator indicator) {
        return reading instanceof Reading.Number number
                ? NumberReader.read(typed(number.value().toDecimal(), indicator))
                : reading;
    }

    /** A figure of a duty. */
    Reading count() {
        return NumberReader.read(
                dice.chance(mistakes / 2) ? dice.oneOf("-3", "约5") : dice.oneOf("0", "1", "2", "3", "3.0", "１２", "-"));
    }

    private BigDecimal value(Commitment commitment, Indicator indicator, int among) {
        BigDecimal aim = aim(commitment, among);
        BigDecimal step = switch (indicator.unit()) {
            case "%" -> new BigDecimal("0.1");
            case "元" -> new BigDecimal("0.01");
            default -> BigDecimal.ONE;
        };
        BigDecimal value = switch (dice.between(0, 9)) {
            case 0 -> aim.subtract(step);
            case 1 -> aim.add(step);
            case 2 -> aim.multiply(new BigDecimal("0.9"));
            case 3 -> BigDecimal.ZERO;
            case 4, 5 -> aim.multiply(BigDecimal.valueOf(dice.between(1, 20))).movePointLeft(1);
            default -> aim;
        };
        BigDecimal rounded = value.max(BigDecimal.ZERO).setScale(step.scale(), RoundingMode.CEILING);
        return indicator.unit().equals("%") ? rounded.min(BigDecimal.valueOf(100)) : rounded;
    }

    /** What would do for the year: the figure, or the year's part of one that is summed up. */
    private BigDecimal aim(Commitment commitment, int among) {
        BigDecimal figure = commitment.target().toDecimal();
        if (commitment.unit().equals("万元")) {
            figure = figure.multiply(TEN_THOUSAND);
        }
        boolean summed = commitment.cadence() != Cadence.EACH_YEAR
                && (commitment.measure() == Measure.FLOW || commitment.measure() == Measure.EVENT);
        int years = summed ? commitment.finalYear() - commitment.from().year() + 1 : 1;
        int parts = commitment.measure() == Measure.SHARE ? years : years * among;
        return figure.divide(BigDecimal.valueOf(parts), 2, RoundingMode.CEILING);
    }

    private Reading ratio(BigDecimal share) {
        int whole = dice.oneOf(3, 7, 100, 200, 1000);
        int part = share.multiply(BigDecimal.valueOf(whole))
                .divide(BigDecimal.valueOf(100), 0, dice.oneOf(RoundingMode.FLOOR, RoundingMode.CEILING))
                .intValueExact();
        return dice.chance(mistakes) ? wrongRatio(whole) : ratio(part, whole);
    }

    private Reading satisfiedOfTotal() {
        int whole = dice.between(1, 40);
        if (dice.chance(mistakes)) {
            return dice.chance(50) ? wrongRatio(whole) : NumberReader.read(String.valueOf(whole));
        }
        return ratio(dice.chance(60) ? whole : dice.between(0, whole), whole);
    }

    private Reading wrongRatio(int whole) {
        return dice.oneOf(ratio(whole + 1, whole), ratio(0, 0), ratio(-1, whole), ratio(1, -whole));
    }

    private static Reading ratio(int part, int whole) {
        Reading.Number top = (Reading.Number) NumberReader.read(String.valueOf(part));
        Reading.Number bottom = (Reading.Number) NumberReader.read(String.valueOf(whole));
        return new Reading.Ratio(top.value(), bottom.value(), part + "/" + whole);
    }

    private Reading wrong(BigDecimal value, Indicator indicator) {
        String plain = value.toPlainString();
        return NumberReader.read(
                switch (dice.between(0, 4)) {
                    case 0 -> "-" + value.max(BigDecimal.ONE).toPlainString();
                    case 1 -> "约" + plain;
                    case 2 -> indicator.unit().equals("%") ? plain + "人" : plain + "%";
                    case 3 -> indicator.unit().equals("%") ? "100.1" : plain + "-" + plain + "9";
                    default -> indicator.unit().equals("元") ? "五百多" : "0.333" + (value.signum() == 0 ? "x" : "");
                });
    }

    private String typed(BigDecimal value, Indicator indicator) {
        String plain = value.toPlainString();
        return switch (dice.between(0, 5)) {
            case 0 -> plain + indicator.unit();
            case 1 ->
                value.remainder(BigDecimal.valueOf(100)).signum() == 0
                        ? value.divide(TEN_THOUSAND).toPlainString() + "万"
                        : plain;
            case 2 -> plain.contains(".") ? plain + "0" : plain + ".00";
            case 3 -> plain.replace('1', '１').replace('.', '．');
            case 4 -> indicator.unit().equals("元") ? value.divide(TEN_THOUSAND).toPlainString() + "万元" : plain;
            default -> plain;
        };
    }
}
