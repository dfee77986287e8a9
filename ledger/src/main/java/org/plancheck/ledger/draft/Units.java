package org.plancheck.ledger.draft;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.ledger.text.Figure;
import org.plancheck.model.registry.Registry;

/** The unit of measure that stands behind a figure. */
final class Units {
    /** Words that look like a unit and make the figure an age, a date, a rank or a list. */
    private static final Pattern NONE =
            Pattern.compile("^(?:年|岁|月|日|号|级|代|维|大|类|方面|层次|步|化|分之|个方面|个层面|个月|个重点|位一体|个统一|个专项|届全国)");

    /** Units that no plan has counted in yet; longer words first. */
    private static final Pattern NEW = Pattern.compile(
            "^(?:人次|户次|学时|课时|小时|平方公里|平方米|公里|公顷|分钟|亩|台|套|种|篇|部|本|册|条|门|站|辆|节|片|集|则|幅|班|周|堂|例|份|项次|款|路|米|批次|倍|成|‰|天)");

    private static final Pattern POINTS = Pattern.compile("^个?百分点");

    private static final int LONGEST = 4;

    private final Registry registry;
    private final Set<String> proposed = new LinkedHashSet<>();

    Units(Registry registry) {
        this.registry = registry;
    }

    /** The unit, empty where the figure counts nothing. */
    String behind(String following) {
        // 约500多人, 20余家: words between figure and unit
        String words = following.replaceFirst("^[余多]", "");
        if (NONE.matcher(words).find()) {
            return "";
        }
        Matcher unknown = NEW.matcher(words);
        if (unknown.find()) {
            return unknown.group();
        }
        for (int length = Math.min(LONGEST, words.length()); length > 0; length--) {
            String unit = words.substring(0, length);
            if (registry.measure(unit).isPresent()) {
                return unit;
            }
        }
        return "";
    }

    /** The unit as the plan language writes it: shares differ by points. */
    String printed(Figure figure) {
        return POINTS.matcher(figure.following()).find() ? Relations.POINTS : behind(figure.following());
    }

    /** Whether a unit says how much of a whole: percent, per mille. */
    static boolean isShare(String unit) {
        return unit.equals("%") || unit.equals("‰");
    }

    boolean isKnown(String unit) {
        return registry.measure(unit).isPresent();
    }

    /** Notes a unit that the plan must bring along. */
    void propose(String unit) {
        proposed.add(unit);
    }

    Set<String> proposed() {
        return proposed;
    }
}
