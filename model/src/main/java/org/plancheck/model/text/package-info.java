/** Words in two languages and their filling with arguments. */
@NullMarked
package org.plancheck.model.text;

import org.jspecify.annotations.NullMarked;
