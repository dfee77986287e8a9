/** What is due, and the fact prepared for each due triple. */
@NullMarked
package org.plancheck.engine.due;

import org.jspecify.annotations.NullMarked;
