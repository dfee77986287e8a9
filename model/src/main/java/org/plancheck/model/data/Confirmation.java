package org.plancheck.model.data;

/**
 * The office's confirmation that an item does not apply to a county in a year.
 *
 * @param item {@code plan-id/item-id}
 * @param by who confirmed, with document number where there is one
 */
public record Confirmation(String item, String jurisdiction, int year, String by, Provenance provenance) {}
