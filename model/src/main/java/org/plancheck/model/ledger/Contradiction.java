package org.plancheck.model.ledger;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * Something on which text and encoding do not agree.
 *
 * @param code what kind, such as {@code value.differs}
 * @param entry id of the item, task or baseline concerned; null for the plan as a whole
 * @param clause where, as the encoding cites it; empty for the plan as a whole
 * @param message the whole sentence, with what was found and what is expected
 */
public record Contradiction(String code, @Nullable String entry, String clause, Bilingual message) {}
