package org.plancheck.engine;

import java.util.List;

/** A due triple without a verdict, or with two: the run must not end quietly. */
public final class AccountingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public AccountingException(List<String> faults) {
        super(faults.size() + " due triples without exactly one verdict:\n  " + String.join("\n  ", faults));
    }
}
