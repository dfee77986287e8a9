/** An encoded plan: shown, linted, proven. */
@NullMarked
package org.plancheck.reports.plan;

import org.jspecify.annotations.NullMarked;
