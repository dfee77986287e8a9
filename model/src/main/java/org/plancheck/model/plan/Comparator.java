package org.plancheck.model.plan;

/** How a value must stand to its target. */
public enum Comparator {
    /** 不少于, 以上, 至少, and plain figures. */
    GE("≥"),
    /** 超, 超过: strictly greater. */
    GT(">"),
    /** 不超过: an upper limit. */
    LE("≤"),
    /** 低于: a strict upper limit. */
    LT("<"),
    /** From a low to a high end: below the low end is short, above the high end is met, with a note. */
    RANGE("≥"),
    /** 约: an inclusive lower bound less the scheme's tolerance. */
    ABOUT("≥");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** The sign as printed in arithmetic, for the threshold that is really compared. */
    public String sign() {
        return sign;
    }

    /** Whether the figure is an upper limit. */
    public boolean isLimit() {
        return this == LE || this == LT;
    }

    /** How the amount of a fall stands when the fall itself stands so: no more than −5 is a fall of no less than 5. */
    public Comparator mirrored() {
        return switch (this) {
            case GE, RANGE, ABOUT -> LE;
            case GT -> LT;
            case LE -> GE;
            case LT -> GT;
        };
    }

    /** Whether {@code value} satisfies the comparison with {@code threshold}, given their order. */
    public boolean satisfiedBy(int order) {
        return switch (this) {
            case GE, RANGE, ABOUT -> order >= 0;
            case GT -> order > 0;
            case LE -> order <= 0;
            case LT -> order < 0;
        };
    }
}
