package org.plancheck.model.judging;

import java.util.EnumMap;
import java.util.Map;
import org.plancheck.model.number.Quantity;

/**
 * What part of an item's weight a verdict earns.
 *
 * @param basis how the part is found
 * @param percent the part in percent where it is fixed, else zero
 */
public record Credit(Basis basis, Quantity percent) {
    /** Measured: the value against the schedule path. */
    public static final Credit PATH = new Credit(Basis.PATH, Quantity.ZERO);
    /** Measured: the value against the target. */
    public static final Credit TARGET = new Credit(Basis.TARGET, Quantity.ZERO);
    /** Neither earned nor counted. */
    public static final Credit LEFT_OUT = new Credit(Basis.LEFT_OUT, Quantity.ZERO);

    /** How the part that is earned is found. */
    public enum Basis {
        FIXED,
        PATH,
        TARGET,
        LEFT_OUT
    }

    /** A fixed part, 0 to 100 percent. */
    public static Credit fixed(Quantity percent) {
        return new Credit(Basis.FIXED, percent);
    }

    /**
     * What a verdict earns where the scheme says nothing. A rule that failed is not among them: where one did, no
     * score is given at all.
     */
    public static Map<Verdict, Credit> defaults() {
        Map<Verdict, Credit> credits = new EnumMap<>(Verdict.class);
        credits.put(Verdict.MET, fixed(Quantity.of(100)));
        credits.put(Verdict.ON_TRACK, fixed(Quantity.of(100)));
        credits.put(Verdict.BEHIND, PATH);
        credits.put(Verdict.SHORTFALL, TARGET);
        credits.put(Verdict.NOT_REPORTED, fixed(Quantity.ZERO));
        credits.put(Verdict.QUESTIONED, fixed(Quantity.ZERO));
        credits.put(Verdict.NOT_DUE, LEFT_OUT);
        credits.put(Verdict.NOT_APPLICABLE, LEFT_OUT);
        credits.put(Verdict.WAIVED, LEFT_OUT);
        return credits;
    }
}
