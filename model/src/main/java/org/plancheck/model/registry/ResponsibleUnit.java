package org.plancheck.model.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * A department or body that answers for tasks (责任单位); the same id in every city.
 *
 * @param aliases every printed form, city or district prefix included
 * @param formerNames earlier names with the last year in which they were in use
 * @param collective whether it stands for many units (各县区政府), which file on their own
 */
public record ResponsibleUnit(
        String id, Bilingual name, List<String> aliases, List<FormerName> formerNames, boolean collective) {

    /** The unit under another Chinese name; its own becomes an alias. */
    ResponsibleUnit named(String zh) {
        List<String> known = new ArrayList<>(aliases);
        known.add(name.zh());
        return new ResponsibleUnit(id, new Bilingual(zh, name.en()), known, formerNames, collective);
    }

    /**
     * A name used earlier.
     *
     * @param until last calendar year of use, null when not known
     */
    public record FormerName(String name, @Nullable Integer until) {}
}
