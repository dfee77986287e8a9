/** Workbooks of plain tables. */
@NullMarked
package org.plancheck.reports.book;

import org.jspecify.annotations.NullMarked;
