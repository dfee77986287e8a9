package org.plancheck.reports.official;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for and kept; safe to ask from several threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> making;
    private @Nullable T made;

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
