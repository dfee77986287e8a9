/** After the verdicts: waivers, streaks, lights, grouping, reconciliation. */
@NullMarked
package org.plancheck.engine.follow;

import org.jspecify.annotations.NullMarked;
