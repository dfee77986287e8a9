/** The only place that knows Drools: rule folders in, decisions out. */
@NullMarked
package org.plancheck.engine.rules;

import org.jspecify.annotations.NullMarked;
