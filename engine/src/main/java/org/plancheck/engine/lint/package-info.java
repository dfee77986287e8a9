/** Looks for contradictions inside an encoded plan, without its text. */
@NullMarked
package org.plancheck.engine.lint;

import org.jspecify.annotations.NullMarked;
