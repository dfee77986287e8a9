/**
 * Workbooks of any make as plain grids of typed text: nothing in them is run, followed or unpacked to disk, and
 * caps bound what a file can cost.
 */
@NullMarked
package org.plancheck.workbook.grid;

import org.jspecify.annotations.NullMarked;
