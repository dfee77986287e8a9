package org.plancheck.model.plan;

import java.util.List;

/**
 * A numbered item of a plan, or a headed paragraph where it does not number.
 *
 * @param clause such as {@code 三(一)4} or {@code 四(三)¶2}
 * @param heading as printed
 * @param responsible units exactly as listed, collective ones included; empty where the text lists none
 */
public record Task(String clause, String heading, List<String> responsible) {}
