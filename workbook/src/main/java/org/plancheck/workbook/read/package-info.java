/** Workbooks and sheets saved as CSV read back into the tree of a submission, whatever was done to them on the way. */
@NullMarked
package org.plancheck.workbook.read;

import org.jspecify.annotations.NullMarked;
