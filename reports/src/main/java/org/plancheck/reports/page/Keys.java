package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;

/** Addresses on the page, made of ids that keep from run to run, so that a link that was mailed stays right. */
final class Keys {
    private Keys() {}

    /** {@code plan-id/item-id@jurisdiction}: an item in its area. */
    static String ofRow(Due due) {
        return due.itemKey() + "@" + due.jurisdiction().code();
    }

    /** {@code plan-id/item-id@jurisdiction/year}, as {@link Due#key()}, where the finding is about an item. */
    static String ofTriple(Finding finding) {
        return finding.subject() + "@" + finding.jurisdiction() + "/" + finding.year();
    }

    /** Things by their key, in the order in which they come. */
    static <T> Map<String, List<T>> grouped(Collection<T> things, Function<T, String> by) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        things.forEach(thing -> groups.computeIfAbsent(by.apply(thing), key -> new ArrayList<>())
                .add(thing));
        return groups;
    }
}
