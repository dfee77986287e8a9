/** What one unit owes for one year, by the same due set that judging rests on. */
@NullMarked
package org.plancheck.engine.owed;

import org.jspecify.annotations.NullMarked;
