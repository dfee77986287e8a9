/** The page for a browser. */
@NullMarked
package org.plancheck.reports.page;

import org.jspecify.annotations.NullMarked;
