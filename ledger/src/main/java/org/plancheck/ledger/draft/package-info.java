/** A first draft of a plan's encoding, guessed from its official text for an analyst to accept or correct. */
@NullMarked
package org.plancheck.ledger.draft;

import org.jspecify.annotations.NullMarked;
