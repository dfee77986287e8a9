/** Answers from an assessment that was written down: why, and what changed. */
@NullMarked
package org.plancheck.reports.inquiry;

import org.jspecify.annotations.NullMarked;
