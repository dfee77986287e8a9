/** The words of the domain as Java types, and their exact arithmetic. No framework, no input or output. */
@NullMarked
package org.plancheck.model;

import org.jspecify.annotations.NullMarked;
