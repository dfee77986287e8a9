package org.plancheck.model.handbook;

import java.util.List;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.text.Bilingual;

/**
 * An indicator as one filer has to understand it.
 *
 * @param unit its unit of measure
 * @param counted what to write into the form
 * @param asks every item that needs it, in the order of the plans and their texts
 * @param others indicators that its items are reckoned from or compared with
 * @param cautions mistakes that this indicator's figures are checked for, beyond those of every figure
 * @param counties those that are asked where not all are, else empty
 */
public record Explained(
        Indicator indicator,
        Bilingual unit,
        Bilingual counted,
        List<Asked> asks,
        List<Other> others,
        List<Caution> cautions,
        List<Bilingual> counties) {

    /** An indicator beside the one that is explained, and who files it. */
    public record Other(Indicator indicator, List<Bilingual> filers) {}
}
