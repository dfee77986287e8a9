package org.plancheck.ledger.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.SourcedYear;
import org.plancheck.model.plan.YearSource;

/**
 * When an entry falls due, as the law of the domain reads the words before it.
 *
 * @param until the year up to which something is to be reached, 0 where the text names none
 */
record Timing(
        Cadence cadence,
        SourcedYear from,
        int until,
        @Nullable Doubt doubt) {
    private static final Pattern BEGINNING = Pattern.compile("(20\\d\\d)年起");

    static Timing of(Wording wording, Head head, boolean goals) {
        Wording.Time time = wording.time();
        int until = time.until();
        Doubt doubt = null;
        boolean yearly = time.everyYear();
        if (!yearly && until == 0 && goals) {
            until = ahead(wording);
            doubt = until == 0 ? null : Doubt.DEADLINE_ELSEWHERE;
        }
        if (!yearly && until == 0 && Vocabulary.YEARLY.matcher(wording.near()).find()) {
            yearly = true;
            doubt = Doubt.YEARLY;
        }
        Cadence cadence = yearly ? Cadence.EACH_YEAR : until > 0 ? Cadence.BY_DEADLINE : Cadence.STANDING;
        return new Timing(cadence, from(wording, head, yearly), until, doubt);
    }

    /** The deadline that stands further ahead in the paragraph. */
    private static int ahead(Wording wording) {
        int year = 0;
        for (MatchResult found :
                Vocabulary.DEADLINE.matcher(wording.paragraphLead()).results().toList()) {
            year = Wording.yearOf(found);
        }
        return year;
    }

    private static SourcedYear from(Wording wording, Head head, boolean yearly) {
        List<MatchResult> beginnings =
                BEGINNING.matcher(wording.lead()).results().toList();
        if (!beginnings.isEmpty()) {
            String year = beginnings.get(beginnings.size() - 1).group(1);
            return new SourcedYear(Integer.parseInt(year), YearSource.TEXT);
        }
        return yearly && head.firstYearly() > head.from()
                ? new SourcedYear(head.firstYearly(), YearSource.ISSUE)
                : new SourcedYear(head.from(), YearSource.PERIOD);
    }

    /** The same for a figure that is due once in so many years. */
    Timing with(Relation relation) {
        boolean spans = relation.terms().stream().anyMatch(guess -> guess.key().equals("every"));
        return spans ? new Timing(Cadence.EACH_YEAR, from, 0, null) : this;
    }

    /** Whether it is due within the plan's period. */
    boolean isWithin(Head head) {
        return until == 0 || (until >= head.from() && until <= head.to());
    }

    /** Whether the words speak of a year before the period. */
    boolean isPast(Head head) {
        return until > 0 && until < head.from();
    }

    List<Guess> guesses(Head head) {
        List<Guess> guesses = new ArrayList<>();
        guesses.add(new Guess("cadence", Fields.kebab(cadence), doubt));
        guesses.add(Guess.of("from", year(from)));
        boolean dated = cadence == Cadence.BY_DEADLINE;
        guesses.add(Guess.of(
                "to",
                year(dated ? new SourcedYear(until, YearSource.TEXT) : new SourcedYear(head.to(), YearSource.PERIOD))));
        guesses.add(Guess.of("deadline", dated ? until : null));
        return guesses;
    }

    private static Map<String, Object> year(SourcedYear year) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("year", year.year());
        row.put("source", Fields.kebab(year.source()));
        return row;
    }
}
