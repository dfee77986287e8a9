/** What a workbook looks like: sheets, columns, headings, hidden metadata. Written by the template, recognised when read back. */
@NullMarked
package org.plancheck.workbook.layout;

import org.jspecify.annotations.NullMarked;
