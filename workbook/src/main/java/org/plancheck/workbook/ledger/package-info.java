/** Reads a filled-in rectification ledger (整改台账) back. */
@NullMarked
package org.plancheck.workbook.ledger;

import org.jspecify.annotations.NullMarked;
