package org.plancheck.ledger.proof;

import java.util.Map;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.YearSource;

/** When an item falls due, and from which year, is what the text and the law of the domain say. */
final class TimeProof {
    private final Plan plan;
    private final Contradictions contradictions;

    TimeProof(Plan plan, Contradictions contradictions) {
        this.plan = plan;
        this.contradictions = contradictions;
    }

    void check(Entry entry, Wording wording) {
        Item item = entry.item();
        if (item != null) {
            cadence(entry, item, wording);
            first(entry, item, wording);
            last(entry, item, wording);
        }
        if (item instanceof Duty duty) {
            annualEvent(entry, duty);
        }
    }

    private void cadence(Entry entry, Item item, Wording wording) {
        Wording.Time time = wording.time();
        Cadence printed =
                time.everyYear() ? Cadence.EACH_YEAR : time.until() > 0 ? Cadence.BY_DEADLINE : Cadence.STANDING;
        boolean yearly = item.cadence() == Cadence.EACH_YEAR
                && Vocabulary.YEARLY.matcher(wording.passage()).find();
        if (item.cadence() != printed && !yearly) {
            contradictions.add(
                    entry,
                    "time.cadence",
                    Map.of("printed", Fields.kebab(printed), "encoded", Fields.kebab(item.cadence())));
        } else if (printed == Cadence.BY_DEADLINE && item.deadline() != null && item.deadline() != time.until()) {
            contradictions.add(entry, "time.deadline", Map.of("printed", time.until(), "encoded", item.deadline()));
        }
    }

    private void annualEvent(Entry entry, Duty duty) {
        if (duty.kind() == DutyKind.ANNUAL_EVENT && duty.cadence() != Cadence.EACH_YEAR) {
            contradictions.add(entry, "duty.annual-event", Map.of("cadence", Fields.kebab(duty.cadence())));
        }
    }

    /** What the text says; else the period's first year, for yearly items not before the year of issue. */
    private void first(Entry entry, Item item, Wording wording) {
        SourcedYear from = item.from();
        int issued = plan.issued() == null ? plan.from() : plan.issued().getYear();
        boolean late = item.cadence() == Cadence.EACH_YEAR && issued > plan.from();
        int expected = late ? issued : plan.from();
        if (from.source() == YearSource.TEXT) {
            stated(entry, from.year(), wording);
        } else if (from.year() != expected) {
            contradictions.add(entry, "time.from", Map.of("encoded", from.year(), "expected", expected));
        } else if ((from.source() == YearSource.ISSUE) != late) {
            contradictions.add(entry, "time.source", Map.of("key", "from", "source", Fields.kebab(from.source())));
        }
    }

    /** The deadline where there is one, else the period's last year. */
    private void last(Entry entry, Item item, Wording wording) {
        SourcedYear to = item.to();
        if (to.source() == YearSource.TEXT) {
            stated(entry, to.year(), wording);
        } else if (to.source() == YearSource.ISSUE) {
            contradictions.add(entry, "time.source", Map.of("key", "to", "source", Fields.kebab(to.source())));
        } else if (to.year() != plan.to()) {
            contradictions.add(entry, "time.to", Map.of("encoded", to.year(), "expected", plan.to()));
        }
        if (item.deadline() != null && item.deadline() != to.year()) {
            contradictions.add(entry, "time.to", Map.of("encoded", to.year(), "expected", item.deadline()));
        }
    }

    /** A year stands in the item's sentence, or in its paragraph or the words that open its section or chapter. */
    private void stated(Entry entry, int year, Wording wording) {
        boolean found = wording.openings().stream()
                .flatMap(words -> Vocabulary.YEAR.matcher(words).results())
                .anyMatch(match -> Wording.yearOf(match) == year);
        if (!found) {
            contradictions.add(entry, "time.not-stated", Map.of("year", year));
        }
    }
}
