package org.plancheck.reports;

import org.plancheck.model.judging.Due;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.text.Bilingual;

/** How reports call the unit that files. */
final class Reporters {
    private Reporters() {}

    /**
     * The filing unit's name: 文中未列 where the plan lists none and the office files in its stead; the county's name
     * where the county files; else the department's.
     */
    static Bilingual of(Due due, Registry registry) {
        if (due.item().reporter() == null && due.reporterId().equals(Registry.OFFICE)) {
            return Words.notListed();
        }
        return named(due.reporterId(), registry);
    }

    /** A unit's or a county's name; the id itself where the registry has none. */
    static Bilingual named(String id, Registry registry) {
        return registry.unit(id)
                .map(ResponsibleUnit::name)
                .or(() -> registry.jurisdiction(id).map(Jurisdiction::name))
                .orElse(Bilingual.same(id));
    }

    /** An area's name; the code itself where the registry has none. */
    static Bilingual area(String code, Registry registry) {
        return registry.jurisdiction(code).map(Jurisdiction::name).orElse(Bilingual.same(code));
    }
}
