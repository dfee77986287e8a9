/** The result of proving an encoded plan against its official text. */
@NullMarked
package org.plancheck.model.ledger;

import org.jspecify.annotations.NullMarked;
