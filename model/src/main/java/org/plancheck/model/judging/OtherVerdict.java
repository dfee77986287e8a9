package org.plancheck.model.judging;

import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * How a due triple comes out when an open passage is read otherwise, where that turns its verdict or its light.
 *
 * @param reading the reading's id
 * @param words the reading in words
 * @param verdict the verdict in that reading; null when nothing is due in it
 * @param light the light in that reading; null when nothing is due in it
 */
public record OtherVerdict(
        String reading,
        Bilingual words,
        @Nullable Verdict verdict,
        @Nullable Light light) {}
