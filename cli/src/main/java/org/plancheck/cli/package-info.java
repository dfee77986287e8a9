/** The plancheck command: thin; it reads options, calls the engine, prints what reports give. */
@NullMarked
package org.plancheck.cli;

import org.jspecify.annotations.NullMarked;
