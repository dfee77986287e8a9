/** How far the year's collecting has come: who has sent what, what is refused, what is missing. */
@NullMarked
package org.plancheck.model.collect;

import org.jspecify.annotations.NullMarked;
