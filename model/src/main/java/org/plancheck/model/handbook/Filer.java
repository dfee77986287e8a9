package org.plancheck.model.handbook;

import java.util.List;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * Who files (填报单位), with what: a department or the office for its area, or all counties of an area.
 *
 * @param name the unit's as its plan prints it; the area's where counties file
 * @param area whom its figures are about, or whose counties file
 * @param counties names of the counties that file; empty for a department
 * @param indicators in the order of the plans and their texts
 * @param duties in the order of the plans and their texts
 */
public record Filer(
        Bilingual name, Jurisdiction area, List<Bilingual> counties, List<Explained> indicators, List<Asked> duties) {

    /** Whether counties file, each for itself. */
    public boolean isCounties() {
        return !counties.isEmpty();
    }
}
