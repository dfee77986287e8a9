/** What other programs read. */
@NullMarked
package org.plancheck.reports.json;

import org.jspecify.annotations.NullMarked;
