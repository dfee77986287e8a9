/** Official documents in Word, from templates that a clerk can edit. */
@NullMarked
package org.plancheck.reports.word;

import org.jspecify.annotations.NullMarked;
