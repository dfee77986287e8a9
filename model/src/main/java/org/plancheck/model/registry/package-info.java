/** What plans share: indicators, jurisdictions, responsible units, units of measure. */
@NullMarked
package org.plancheck.model.registry;

import org.jspecify.annotations.NullMarked;
