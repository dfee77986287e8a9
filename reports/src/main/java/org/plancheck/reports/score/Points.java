package org.plancheck.reports.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.json.Tree;
import org.plancheck.reports.words.Facts;

/** How points are printed: cut off, never rounded up into a grade. */
final class Points {
    private static final int DECIMALS = 2;
    private static final int BAR = 20;

    private Points() {}

    /** A score's total; — where there is none. */
    static String total(JsonNode score) {
        JsonNode total = score.path("total");
        return total.isNumber()
                ? total.decimalValue().setScale(DECIMALS, RoundingMode.FLOOR).toPlainString()
                : Facts.NOTHING;
    }

    /** Exact points; — for none. */
    static String total(@Nullable Quantity total) {
        return total == null ? Facts.NOTHING : total.toPlain(DECIMALS);
    }

    /** What is gained or lost, with its sign; so little that it would read as nothing is given in full. */
    static String gain(Quantity gain) {
        if (gain.isZero()) {
            return "0";
        }
        String size = gain.abs().toPlain(DECIMALS);
        boolean vanishes = Quantity.of(size).isZero();
        return (gain.isNegative() ? "−" : "+") + (vanishes ? gain.abs().toExact() : size);
    }

    /** How much of the full points is reached, cut off; blank without a score. */
    static String bar(JsonNode score, BigDecimal full) {
        JsonNode total = score.path("total");
        if (!total.isNumber() || full.signum() <= 0) {
            return "";
        }
        int filled = total.decimalValue()
                .multiply(BigDecimal.valueOf(BAR))
                .divide(full, 0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(BAR))
                .intValue();
        return "█".repeat(filled) + "░".repeat(BAR - filled);
    }

    /** The grade's name; — without a score. */
    static String grade(JsonNode score, Lang lang) {
        String name = Tree.words(score.path("grade"), "name", lang);
        return name.isEmpty() ? Facts.NOTHING : name;
    }
}
