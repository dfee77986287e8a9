/** Turns the verdicts of the assessed year into scores, ranks and grades, with the arithmetic of each. */
@NullMarked
package org.plancheck.engine.score;

import org.jspecify.annotations.NullMarked;
