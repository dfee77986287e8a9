/** Plans and what they promise: clauses, commitments, duties, baselines. */
@NullMarked
package org.plancheck.model.plan;

import org.jspecify.annotations.NullMarked;
