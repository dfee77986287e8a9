package org.plancheck.engine.owed;

import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * A unit that files: a department or the office for its city, or a county for itself.
 *
 * @param id id of a responsible unit, or a county's code
 * @param name as its plan prints it
 * @param jurisdiction the area that its figures are about
 * @param city the area whose office collects
 */
public record OwingUnit(String id, Bilingual name, Jurisdiction jurisdiction, Jurisdiction city) {

    /** Whether the unit is a county (or a zone) that files for itself. */
    public boolean isCounty() {
        return id.equals(jurisdiction.code());
    }
}
