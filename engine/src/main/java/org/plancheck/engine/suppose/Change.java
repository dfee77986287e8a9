package org.plancheck.engine.suppose;

import java.util.List;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.judging.Supposition;
import org.plancheck.model.text.Bilingual;

/**
 * Something else that might have been filed.
 *
 * @param words the change for people
 * @param values rows that take the place of those on the same indicator, area, year and unit
 * @param duties rows that take the place of those on the same duty, area, year and unit
 */
public record Change(Supposition.Kind kind, Bilingual words, List<Observation> values, List<DutyReport> duties) {

    /** Several changes made at once. */
    static Change joined(List<Change> changes) {
        List<Bilingual> words = changes.stream().map(Change::words).toList();
        return new Change(
                changes.get(0).kind(),
                new Bilingual(
                        Bilingual.join("；", words).zh(),
                        Bilingual.join("; ", words).en()),
                changes.stream().flatMap(c -> c.values().stream()).toList(),
                changes.stream().flatMap(c -> c.duties().stream()).toList());
    }

    /** The same change with the area it is about before it. */
    Change in(Bilingual area) {
        Bilingual named = new Bilingual(area.zh() + " " + words.zh(), area.en() + " " + words.en());
        return new Change(kind, named, values, duties);
    }
}
