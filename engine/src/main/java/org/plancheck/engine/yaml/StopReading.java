package org.plancheck.engine.yaml;

/** Ends the reading of a document after a problem that was already noted. */
final class StopReading extends RuntimeException {
    private static final long serialVersionUID = 1;

    StopReading() {
        super("noted before", null, false, false);
    }
}
