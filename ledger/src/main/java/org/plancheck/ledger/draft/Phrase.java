package org.plancheck.ledger.draft;

import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Figure;
import org.plancheck.ledger.text.Passage;
import org.plancheck.ledger.text.Span;
import org.plancheck.ledger.text.Wording;

/** A figure with the words that belong to it: from the figure before it to the next one, within two commas. */
final class Phrase {
    private final ClauseText text;
    private final Passage passage;
    private final Figure figure;
    private final Span limits;
    private final Wording wording;

    Phrase(ClauseText text, Passage passage, Figure figure, Span limits) {
        this.text = text;
        this.passage = passage;
        this.figure = figure;
        this.limits = limits;
        this.wording = new Wording(text, figure.span());
    }

    Passage passage() {
        return passage;
    }

    Figure figure() {
        return figure;
    }

    /** The letters that no other figure claims. */
    Span limits() {
        return limits;
    }

    Wording wording() {
        return wording;
    }

    String passageText() {
        return text.letters().normal(passage.span());
    }

    /** The words before the figure that are its own: behind the last 、 but never only a unit. */
    String before() {
        String words = near();
        int comma = words.lastIndexOf('、');
        return comma < 0 || comma > words.length() - 3 ? words : words.substring(comma + 1);
    }

    /** Everything of its own before the figure. */
    String near() {
        return text.letters().normal(new Span(limits.from(), figure.span().from()));
    }

    /** The figure's own letters. */
    String figureText() {
        return text.letters().normal(figure.span());
    }

    /** Everything of its own behind the figure. */
    String behind() {
        return text.letters()
                .normal(new Span(figure.span().to(), Math.max(figure.span().to(), limits.to())));
    }
}
