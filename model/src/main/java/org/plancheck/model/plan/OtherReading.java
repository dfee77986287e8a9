package org.plancheck.model.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.model.text.Bilingual;

/**
 * Another way to read a passage that is open (另一种读法): one question, with every item that its answer changes.
 *
 * @param id names it in its plan; {@link #MAIN} once a scheme has chosen it and the plan's own way is the other one
 * @param words how the items are read in this way
 * @param instead how they are read otherwise
 * @param items as they read in this way, each with the id of the one it stands in for
 */
public record OtherReading(String id, Bilingual words, Bilingual instead, List<Item> items) {
    /** The id of the plan's own way, when a scheme has chosen another. */
    public static final String MAIN = "main";

    /** The items of a list, those that are read otherwise in this reading's form. */
    <T extends Item> List<T> in(List<T> all, Class<T> kind) {
        Map<String, Item> own = items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return all.stream()
                .map(item -> kind.cast(own.getOrDefault(item.id(), item)))
                .toList();
    }

    /** The question alone. */
    public OtherReading withoutItems() {
        return new OtherReading(id, words, instead, List.of());
    }

    /** The same reading of fewer items. */
    OtherReading without(Set<String> ids) {
        return new OtherReading(
                id,
                words,
                instead,
                items.stream().filter(item -> !ids.contains(item.id())).toList());
    }

    /**
     * The same reading of the same items by other names.
     *
     * @param ids new ids by the ids that they replace; others stay
     */
    public OtherReading renamed(Map<String, String> ids) {
        return new OtherReading(
                id,
                words,
                instead,
                items.stream().map(item -> item.renamed(ids)).toList());
    }

    /** What is left as another way once this one is chosen: the items as they were read before. */
    OtherReading replaced(Stream<Item> before) {
        List<String> ids = items.stream().map(Item::id).toList();
        return new OtherReading(
                MAIN,
                instead,
                words,
                before.filter(item -> ids.contains(item.id())).toList());
    }
}
