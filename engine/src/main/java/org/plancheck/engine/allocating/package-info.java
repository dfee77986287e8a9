/** Holds allocations against the plan and the data. */
@NullMarked
package org.plancheck.engine.allocating;

import org.jspecify.annotations.NullMarked;
