package org.plancheck.model.judging;

import org.plancheck.model.text.Bilingual;

/**
 * A triple that is due only when an open passage is read otherwise.
 *
 * @param due what would be judged
 * @param verdict the verdict in that reading
 * @param reading the reading's id
 * @param words the reading in words
 */
public record DueOtherwise(Due due, Verdict verdict, String reading, Bilingual words) {}
