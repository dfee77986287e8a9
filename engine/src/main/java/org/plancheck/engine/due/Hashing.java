package org.plancheck.engine.due;

/** Hashes of several names. Ids and codes that differ in a digit or two fall together under a record's own, which multiplies by 31. */
final class Hashing {
    private static final int SPREAD = 0x9E3779B1;

    private Hashing() {}

    static int of(int year, String... names) {
        int hash = year;
        for (String name : names) {
            hash = hash * SPREAD + name.hashCode();
        }
        return hash;
    }
}
