/** Supposes that something else was filed: the changes that make sense for a verdict, and the request with them made. */
@NullMarked
package org.plancheck.engine.suppose;

import org.jspecify.annotations.NullMarked;
