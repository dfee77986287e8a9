package org.plancheck.model.plan;

import java.util.Set;

/**
 * The years in which a survey of an indicator is held.
 *
 * @param years calendar years; a year outside is not judged
 */
public record Survey(String indicator, Set<Integer> years) {}
