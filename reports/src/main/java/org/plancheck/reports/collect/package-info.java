/** Who has sent what: reminders and receipts. */
@NullMarked
package org.plancheck.reports.collect;

import org.jspecify.annotations.NullMarked;
