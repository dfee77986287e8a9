package org.plancheck.model.ledger;

/**
 * How far a text looks like the one that was encoded.
 *
 * @param titled whether the plan's title stands in it
 * @param markers how many markers the encoding has
 * @param found how many of them stand anywhere in the text, whatever the clause
 */
public record Likeness(boolean titled, int markers, int found) {

    /** How many markers stand nowhere in the text. */
    public int missing() {
        return markers - found;
    }

    /**
     * Whether this looks like another document: more than half of the markers are missing; without the title more than
     * a quarter. Plans of one province copy from each other up to half of their phrases; a mended text loses few.
     */
    public boolean isAnotherDocument() {
        return missing() * (titled ? 2 : 4) > markers;
    }
}
