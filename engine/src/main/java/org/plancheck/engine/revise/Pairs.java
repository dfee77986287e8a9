package org.plancheck.engine.revise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Entries of two plans that are the same promise.
 *
 * @param before null for what is new
 * @param after null for what is gone
 */
record Pairs<T>(@Nullable T before, @Nullable T after) {

    /**
     * Pairs what has the same id; then, among the rest, what stands at the same place of the text when nothing else on
     * either side does.
     *
     * @param place where the text says it
     */
    static <T> List<Pairs<T>> of(
            Collection<T> before, Collection<T> after, Function<T, String> id, Function<T, String> place) {
        List<Pairs<T>> pairs = new ArrayList<>();
        List<T> gone = new ArrayList<>(before);
        for (T now : after) {
            T was = only(gone, entry -> id.apply(entry).equals(id.apply(now)));
            pairs.add(new Pairs<>(was, now));
            gone.remove(was);
        }
        for (int i = 0; i < pairs.size(); i++) {
            T now = pairs.get(i).after();
            if (now == null || pairs.get(i).before() != null) {
                continue;
            }
            boolean alone = pairs.stream()
                            .filter(pair -> pair.before() == null && pair.after() != null)
                            .filter(pair -> place.apply(pair.after()).equals(place.apply(now)))
                            .count()
                    == 1;
            T was = alone ? only(gone, entry -> place.apply(entry).equals(place.apply(now))) : null;
            pairs.set(i, new Pairs<>(was, now));
            gone.remove(was);
        }
        gone.forEach(was -> pairs.add(new Pairs<>(was, null)));
        return List.copyOf(pairs);
    }

    private static <T> @Nullable T only(List<T> among, Predicate<T> which) {
        List<T> found = among.stream().filter(which).toList();
        return found.size() == 1 ? found.get(0) : null;
    }
}
