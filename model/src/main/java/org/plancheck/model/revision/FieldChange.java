package org.plancheck.model.revision;

import org.jspecify.annotations.Nullable;

/**
 * A field that reads differently.
 *
 * @param field its name as in the encoding, inner ones after a dot, such as {@code from.year}
 * @param before what it was, null when it was not there
 * @param after what it is, null when it is gone
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
