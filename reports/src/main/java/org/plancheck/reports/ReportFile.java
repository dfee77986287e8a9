package org.plancheck.reports;

import java.util.List;
import java.util.function.Function;

/**
 * A file of a report folder before it is written.
 *
 * @param name its path in the folder, with {@code /}
 * @param title what it is, for people
 * @param rendering its bytes, given links to the other files; pure and safe to run beside others
 */
public record ReportFile(String name, String title, Function<List<Linked>, byte[]> rendering) {}
