/** Contradictions found inside an encoded plan, without its text. */
@NullMarked
package org.plancheck.model.lint;

import org.jspecify.annotations.NullMarked;
