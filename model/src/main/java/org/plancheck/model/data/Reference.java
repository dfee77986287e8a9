package org.plancheck.model.data;

import org.plancheck.model.number.Quantity;

/**
 * A figure that the office quotes to compare with (参照值): another area's, such as the province's average, or an area's
 * own that no unit files, such as its residents.
 *
 * @param indicator id of what was measured
 * @param jurisdiction code of the area
 * @param value in the indicator's unit; a share in percent
 * @param document where it was published, as people cite it
 */
public record Reference(
        String indicator, String jurisdiction, int year, Quantity value, String document, Provenance provenance) {}
