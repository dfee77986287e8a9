package org.plancheck.engine.due;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.DutyState;
import org.plancheck.model.data.Evidence;
import org.plancheck.model.data.Reading;
import org.plancheck.model.number.Quantity;

/** What the rows that one unit filed on one duty for one year come to. */
public final class DutyRows {
    private DutyRows() {}

    /** Whether the rows say that the duty is done and prove it: from then on it stays done. */
    public static boolean proveDone(List<DutyReport> rows) {
        if (rows.isEmpty() || areQuestioned(rows)) {
            return false;
        }
        DutyReport row = best(rows);
        return !row.notApplicable() && state(row) == DutyState.DONE && isProven(row);
    }

    /** Whether rows contradict each other, or count what cannot be counted so. */
    static boolean areQuestioned(List<DutyReport> rows) {
        DutyReport row = best(rows);
        return rows.stream().anyMatch(other -> !sameContent(row, other))
                || row.count() instanceof Reading.Unreadable
                || row.count() instanceof Reading.Ratio
                || row.count() instanceof Reading.Number number
                        && number.value().isNegative();
    }

    /** Of rows that agree, the one that is proven, else the one that gives a reason. */
    static DutyReport best(List<DutyReport> rows) {
        return rows.stream()
                .filter(DutyRows::isProven)
                .findFirst()
                .or(() -> rows.stream()
                        .filter(r -> r.note() != null && !r.note().isBlank())
                        .findFirst())
                .orElse(rows.get(0));
    }

    private static boolean sameContent(DutyReport one, DutyReport other) {
        return one.state() == other.state()
                && one.notApplicable() == other.notApplicable()
                && sameCount(one.count(), other.count());
    }

    /** 3 and 3.0 are one count, however typed. */
    private static boolean sameCount(Reading one, Reading other) {
        return one instanceof Reading.Number a && other instanceof Reading.Number b
                ? a.value().equals(b.value())
                : one.equals(other);
    }

    /** How many; a batch or event reported done without a count is one. */
    static @Nullable Quantity count(DutyReport row) {
        Quantity figure = figure(row);
        return figure == null && row.state() == DutyState.DONE ? Quantity.ONE : figure;
    }

    /** The figure filed; for a trend nothing stands in for it. */
    static @Nullable Quantity figure(DutyReport row) {
        return row.count() instanceof Reading.Number number ? number.value() : null;
    }

    /** A count of none is not done; a count above none is, unless the state says otherwise. */
    static @Nullable DutyState state(DutyReport row) {
        Quantity figure = figure(row);
        if (figure == null) {
            return row.state();
        }
        return figure.isZero() ? DutyState.NOT_STARTED : row.state() == null ? DutyState.DONE : row.state();
    }

    /** Done with date, document number and issuer. */
    static boolean isProven(DutyReport row) {
        Evidence evidence = row.evidence();
        return evidence != null
                && evidence.number() != null
                && evidence.issuer() != null
                && (evidence.date() != null || row.date() != null);
    }
}
