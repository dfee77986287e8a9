/** What became of a plan when it was revised. */
@NullMarked
package org.plancheck.model.revision;

import org.jspecify.annotations.NullMarked;
