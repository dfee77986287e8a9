/** What rules found, in words: arguments, findings, the last lines of the arithmetic. */
@NullMarked
package org.plancheck.engine.finding;

import org.jspecify.annotations.NullMarked;
