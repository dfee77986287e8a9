/** Makes the handbook of indicators (指标解释) from what is encoded. */
@NullMarked
package org.plancheck.engine.handbook;

import org.jspecify.annotations.NullMarked;
