/** One assessment: read, check values, judge, follow up, account. */
@NullMarked
package org.plancheck.engine;

import org.jspecify.annotations.NullMarked;
