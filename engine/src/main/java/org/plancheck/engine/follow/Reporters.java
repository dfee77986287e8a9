package org.plancheck.engine.follow;

import org.plancheck.model.judging.Due;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.text.Bilingual;

/** Names of filing units for people. */
public final class Reporters {
    private static final Bilingual NOT_LISTED =
            new Bilingual("领导小组办公室（文中未列）", "Leading-group office (not listed in the text)");

    private Reporters() {}

    /** The name of the unit that files a due triple: a county, the unit as the plan writes it, or 文中未列. */
    public static Bilingual name(Due due, Registry registry) {
        if (due.reporterId().equals(due.jurisdiction().code())) {
            return due.jurisdiction().name();
        }
        String printed = due.item().reporter();
        if (printed == null) {
            return NOT_LISTED;
        }
        ResponsibleUnit unit = registry.unit(due.reporterId()).orElse(null);
        boolean asPrinted = registry.unitNamed(printed).equals(registry.unit(due.reporterId()));
        return unit == null
                ? Bilingual.same(printed)
                : new Bilingual(asPrinted ? printed : unit.name().zh(), unit.name().en());
    }

    /** The name behind a unit's id or a county's code. */
    public static Bilingual name(String reporterId, Registry registry) {
        return registry.unit(reporterId)
                .map(ResponsibleUnit::name)
                .or(() -> registry.jurisdiction(reporterId).map(Jurisdiction::name))
                .orElse(Bilingual.same(reporterId));
    }
}
