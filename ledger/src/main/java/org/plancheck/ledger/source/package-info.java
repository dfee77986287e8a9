/** The official text as its file holds it: lines of txt, docx or pdf. */
@NullMarked
package org.plancheck.ledger.source;

import org.jspecify.annotations.NullMarked;
