/** Compares two encodings of a plan, entry by entry and verdict by verdict. */
@NullMarked
package org.plancheck.engine.revise;

import org.jspecify.annotations.NullMarked;
