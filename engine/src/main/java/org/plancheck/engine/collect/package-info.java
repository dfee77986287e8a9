/** Lays what came in beside what is owed. */
@NullMarked
package org.plancheck.engine.collect;

import org.jspecify.annotations.NullMarked;
