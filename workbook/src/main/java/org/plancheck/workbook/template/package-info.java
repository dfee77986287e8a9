/** Writes the workbook that one unit fills in for one year. */
@NullMarked
package org.plancheck.workbook.template;

import org.jspecify.annotations.NullMarked;
