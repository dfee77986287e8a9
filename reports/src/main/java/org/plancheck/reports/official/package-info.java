/**
 * Official documents (公文) before they have a format: what is said, in which part, in which order. Word and PDF are
 * written from the same parts, so that they cannot differ.
 */
@NullMarked
package org.plancheck.reports.official;

import org.jspecify.annotations.NullMarked;
