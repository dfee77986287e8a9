package org.plancheck.ledger.text;

import java.util.regex.Pattern;
import org.plancheck.model.plan.Comparator;

/** How a printed figure is to be compared, by the words around it. */
public final class Comparison {
    private static final Pattern STRICT = Pattern.compile("(?:(?<!不)超过?|突破|高于|大于)$");
    private static final Pattern LIMIT = Pattern.compile("(?:不超过|不高于|不得超过|控制在)$");
    private static final Pattern LIMIT_BEHIND = Pattern.compile("^[^\\d]{0,6}(?:以内|之内)");
    private static final Pattern STRICT_LIMIT = Pattern.compile("(?:(?<!不)低于|(?<!不)少于|小于)$");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("[约近]$");
    private static final Pattern ABOUT_BEHIND = Pattern.compile("^.{0,3}(?:左右|上下)");

    private Comparison() {}

    /** The comparator that the words say. */
    public static Comparator of(Wording wording, Figure figure) {
        String before = wording.near();
        if (figure.isRange()) {
            return Comparator.RANGE;
        }
        if (LIMIT.matcher(before).find()
                || LIMIT_BEHIND.matcher(wording.behind()).find()) {
            return Comparator.LE;
        }
        if (STRICT_LIMIT.matcher(before).find()) {
            return Comparator.LT;
        }
        if (STRICT.matcher(before).find()) {
            return Comparator.GT;
        }
        boolean about = ABOUT_BEFORE.matcher(before).find()
                || ABOUT_BEHIND.matcher(figure.following()).find();
        return about ? Comparator.ABOUT : Comparator.GE;
    }
}
