package org.plancheck.workbook.grid;

import java.util.List;
import java.util.Map;

/**
 * A workbook as read.
 *
 * @param sheets in their order, hidden ones included
 * @param properties the custom document properties that hold text
 */
public record Book(List<Sheet> sheets, Map<String, String> properties) {}
