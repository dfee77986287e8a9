/** Readers of plans, registries, schemes, assessment folders and submissions. */
@NullMarked
package org.plancheck.engine.read;

import org.jspecify.annotations.NullMarked;
