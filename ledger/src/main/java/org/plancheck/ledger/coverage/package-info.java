/** What of a text is no promise, and why: coverage.yaml. */
@NullMarked
package org.plancheck.ledger.coverage;

import org.jspecify.annotations.NullMarked;
