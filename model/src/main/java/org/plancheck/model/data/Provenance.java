package org.plancheck.model.data;

/**
 * Where a value was read.
 *
 * @param file path as the user named it, relative to the folder of the run
 * @param place line or cell, such as {@code 第14行} written neutrally as {@code 14} or {@code 年度数据!E14}
 */
public record Provenance(String file, String place) {

    /** {@code file:place}, the form printed in explanations. */
    public String shown() {
        return place.isEmpty() ? file : file + ":" + place;
    }
}
