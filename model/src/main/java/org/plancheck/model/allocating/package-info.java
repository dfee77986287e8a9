/** A city's commitment and the shares it was broken down to, held against each other and against the data. */
@NullMarked
package org.plancheck.model.allocating;

import org.jspecify.annotations.NullMarked;
