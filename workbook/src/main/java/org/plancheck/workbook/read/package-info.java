/** Reads workbooks as people return them, safely, into located trees. */
@NullMarked
package org.plancheck.workbook.read;

import org.jspecify.annotations.NullMarked;
