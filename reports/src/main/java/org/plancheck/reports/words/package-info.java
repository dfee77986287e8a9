/** What every report says alike: the words of both languages, figures with their units, names. */
@NullMarked
package org.plancheck.reports.words;

import org.jspecify.annotations.NullMarked;
