package org.plancheck.ledger.coverage;

import java.util.List;

/**
 * The account of a plan's text: how much was encoded, and what is no promise.
 *
 * @param tasks number of tasks that the encoding must hold; likewise the other totals
 * @param excuses in the order of the file
 * @param drafts excuses that wait to be accepted and excuse nothing yet
 */
public record Coverage(
        int tasks, int commitments, int duties, int baselines, List<Excuse> excuses, List<Excuse> drafts) {}
