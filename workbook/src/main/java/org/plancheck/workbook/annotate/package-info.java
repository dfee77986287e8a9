/** Writes problems into a copy of the workbook they were found in. */
@NullMarked
package org.plancheck.workbook.annotate;

import org.jspecify.annotations.NullMarked;
