/**
 * Official documents as PDF: the content becomes a sheet of plain pieces, the sheet becomes XHTML by a template, and
 * the typesetter paginates it with fonts of our own. Nothing outside this module's resources is ever read.
 */
@NullMarked
package org.plancheck.reports.pdf;

import org.jspecify.annotations.NullMarked;
