/** The text without what printing added: letters, clauses, sentences, figures, words of duty. */
@NullMarked
package org.plancheck.ledger.text;

import org.jspecify.annotations.NullMarked;
