package org.plancheck.engine.owed;

/** In which form a value is asked for. */
public enum Entry {
    /** One figure. */
    FIGURE,
    /** A share, said in percent or in its parts. */
    SHARE,
    /** Numerator and denominator, or satisfied and total: without both it cannot be judged or added up. */
    PARTS
}
