/** An assessment in, documents out: one file for each format; plans, comparisons and explanations for people. */
@NullMarked
package org.plancheck.reports;

import org.jspecify.annotations.NullMarked;
