/** A document before it has a format, and the writers that give it one. */
@NullMarked
package org.plancheck.reports.document;

import org.jspecify.annotations.NullMarked;
