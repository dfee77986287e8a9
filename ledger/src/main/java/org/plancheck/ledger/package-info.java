/** Proves an encoded plan against its official text: every promise claimed or excused, nothing invented. */
@NullMarked
package org.plancheck.ledger;

import org.jspecify.annotations.NullMarked;
