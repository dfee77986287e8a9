package org.plancheck.engine.lint;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands.
 *
 * @param item id of the item that stands there, null where none does
 * @param file as problems show it
 * @param line 1-based, 0 when the whole file is meant
 */
record Place(@Nullable String item, String file, int line) {}
