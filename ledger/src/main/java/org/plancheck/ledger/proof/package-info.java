/** The proofs: markers, values, years, tasks, heads, and an account of every passage. */
@NullMarked
package org.plancheck.ledger.proof;

import org.jspecify.annotations.NullMarked;
