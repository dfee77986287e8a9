package org.plancheck.reports.page;

import org.jspecify.annotations.Nullable;

/**
 * One item that is short or late.
 *
 * @param key of the item in its area
 * @param gap what is missing, null where no figure says it
 */
public record Card(
        Filter filter,
        String key,
        String light,
        String title,
        String area,
        String reporter,
        String citation,
        String verdict,
        String value,
        String target,
        @Nullable String gap,
        @Nullable String path,
        @Nullable Bar bar,
        String remedy,
        boolean aspirational) {}
