package org.plancheck.engine.lint;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.YearSource;

/** Years of items against the plan's period and date of issue. */
final class YearChecks {
    private YearChecks() {}

    /** A deadline, first or last year lies within the period. */
    static void withinPeriod(Subject subject) {
        for (Item item : subject.items()) {
            Integer deadline = item.deadline();
            if (deadline != null) {
                within(subject, item, "deadline.outside", deadline);
            }
            within(subject, item, "first-year.outside", item.from().year());
            // A last year that repeats the deadline is not told twice.
            if (deadline == null || deadline != item.to().year()) {
                within(subject, item, "last-year.outside", item.to().year());
            }
        }
    }

    private static void within(Subject subject, Item item, String code, int year) {
        Plan plan = subject.plan();
        if (year < plan.from() || year > plan.to()) {
            subject.error(subject.places().of(item), code, Map.of("year", year, "from", plan.from(), "to", plan.to()));
        }
    }

    /** A year that is said to be the period's or the issue's is so. */
    static void asSourced(Subject subject) {
        for (Item item : subject.items()) {
            asSourced(subject, item, "from", item.from(), subject.plan().from());
            asSourced(subject, item, "to", item.to(), subject.plan().to());
        }
    }

    private static void asSourced(Subject subject, Item item, String key, SourcedYear year, int ofPeriod) {
        Integer expected = switch (year.source()) {
            case TEXT -> Integer.valueOf(year.year());
            case PERIOD -> Integer.valueOf(ofPeriod);
            case ISSUE -> issueYear(subject.plan());
        };
        if (expected == null) {
            subject.error(subject.places().of(item), "year.no-issue-date", Map.of("key", key, "year", year.year()));
        } else if (expected != year.year()) {
            subject.error(
                    subject.places().of(item),
                    year.source() == YearSource.PERIOD ? "year.not-period" : "year.not-issue",
                    Map.of("key", key, "year", year.year(), "expected", expected));
        }
    }

    /** A plan cannot have been broken before it was issued, unless its text says so. */
    static void notBeforeIssue(Subject subject) {
        Integer issued = issueYear(subject.plan());
        for (Item item : subject.items()) {
            if (issued != null
                    && item.cadence() == Cadence.EACH_YEAR
                    && item.from().source() != YearSource.TEXT
                    && item.from().year() < issued) {
                subject.error(
                        subject.places().of(item),
                        "year.before-issue",
                        Map.of("year", item.from().year(), "issued", issued));
            }
        }
    }

    private static @Nullable Integer issueYear(Plan plan) {
        LocalDate issued = plan.issued();
        return issued == null ? null : Integer.valueOf(issued.getYear());
    }
}
