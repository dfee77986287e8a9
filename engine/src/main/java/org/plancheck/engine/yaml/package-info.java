/** YAML and JSON read into located trees; every mistake is collected with file, line, column and key. */
@NullMarked
package org.plancheck.engine.yaml;

import org.jspecify.annotations.NullMarked;
