/** Work done on several threads at once, with the same outcome as on one. */
@NullMarked
package org.plancheck.model.concurrent;

import org.jspecify.annotations.NullMarked;
