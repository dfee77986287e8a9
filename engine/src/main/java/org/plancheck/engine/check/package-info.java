/** Reported values beside what they can be checked against. */
@NullMarked
package org.plancheck.engine.check;

import org.jspecify.annotations.NullMarked;
