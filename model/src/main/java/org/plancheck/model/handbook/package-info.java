/** The handbook that explains to those who file what each figure means (指标解释). */
@NullMarked
package org.plancheck.model.handbook;

import org.jspecify.annotations.NullMarked;
