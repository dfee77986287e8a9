/** Exact numbers and the reading of numbers as officials type them. */
@NullMarked
package org.plancheck.model.number;

import org.jspecify.annotations.NullMarked;
