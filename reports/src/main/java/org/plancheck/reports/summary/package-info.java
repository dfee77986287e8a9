/** The deficiency report and what a terminal shows of it. */
@NullMarked
package org.plancheck.reports.summary;

import org.jspecify.annotations.NullMarked;
