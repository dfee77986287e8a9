/** Scores for people: the ranking, the sum of one unit, and what would change it. */
@NullMarked
package org.plancheck.reports.score;

import org.jspecify.annotations.NullMarked;
