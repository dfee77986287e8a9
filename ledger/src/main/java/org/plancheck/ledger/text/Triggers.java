package org.plancheck.ledger.text;

import java.util.List;

/**
 * What in a passage must be accounted for, as it looks like a promise.
 *
 * @param amounts figures, or where there is none words of amount
 * @param dates years, periods, dates, numbers of documents
 * @param duty whether it holds a word of duty
 */
public record Triggers(List<Span> amounts, List<Span> dates, boolean duty) {

    /** The triggers of a passage. */
    public static Triggers of(ClauseText text, Passage passage) {
        String letters = text.letters().normal();
        List<Span> amounts = Figures.in(text.letters(), passage.span()).stream()
                .map(Figure::span)
                .toList();
        return new Triggers(
                amounts.isEmpty() ? Figures.spans(Vocabulary.AMOUNT, letters, passage.span()) : amounts,
                Figures.spans(Vocabulary.DATE, letters, passage.span()),
                Vocabulary.DUTY.matcher(text.letters().normal(passage.span())).find());
    }

    /** Whether there is anything to account for. */
    public boolean isEmpty() {
        return amounts.isEmpty() && dates.isEmpty() && !duty;
    }
}
