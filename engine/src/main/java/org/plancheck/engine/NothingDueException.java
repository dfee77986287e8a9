package org.plancheck.engine;

import org.plancheck.model.text.Bilingual;

/** Nothing is due: an error, not a success. */
public final class NothingDueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Bilingual words;

    public NothingDueException(Bilingual words) {
        super(words.en());
        this.words = words;
    }

    public Bilingual words() {
        return words;
    }
}
