package org.plancheck.model.registry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/**
 * A unit a number may carry.
 *
 * @param name canonical Chinese form and English word
 * @param whole whether only whole numbers make sense (人, 所)
 * @param same other printed forms of the same unit
 * @param factors larger or smaller units and how many of this unit one of them is (万元 → 10,000 元)
 */
public record UnitOfMeasure(Bilingual name, boolean whole, List<String> same, Map<String, Quantity> factors) {

    /** Every printed form that means this unit or a multiple of it. */
    public Stream<String> forms() {
        return Stream.of(Stream.of(name.zh()), same.stream(), factors.keySet().stream())
                .flatMap(forms -> forms);
    }

    /** Whether the printed form means this unit or a multiple of it. */
    public boolean covers(String printed) {
        return name.zh().equals(printed) || same.contains(printed) || factors.containsKey(printed);
    }

    /** How many of this unit one of the printed unit is. */
    public Quantity factor(String printed) {
        return factors.getOrDefault(printed, Quantity.ONE);
    }
}
