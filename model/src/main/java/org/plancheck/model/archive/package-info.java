/** Documents that are zip archives, for all modules that write some: no framework's, and the same bytes each time. */
@NullMarked
package org.plancheck.model.archive;

import org.jspecify.annotations.NullMarked;
