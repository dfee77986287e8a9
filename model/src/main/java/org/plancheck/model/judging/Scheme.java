package org.plancheck.model.judging;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.text.Bilingual;

/**
 * How an office judges (评分办法): tolerances and switches; data, not code.
 *
 * @param id name of the scheme
 * @param aboutTolerance percent taken off a figure with 约 before comparing, inclusive
 * @param reconcileTolerance percent by which a city's figure may differ from the sum of its counties
 * @param changeLimit percent of change against last year beyond which an explanation is asked for
 * @param nearDays days before a due date from which the blue light shows
 * @param evenPath whether a target without milestones is watched along an even path (推算)
 * @param proRata whether each-year items are watched pro rata inside the year
 * @param heapedYears how many years in a row a value may equal its target exactly before being asked about
 * @param escalation what follows after so many consecutive years short
 * @param scoring how verdicts become a score; null where the scheme gives no scores
 * @param rectification by when findings are to be rectified, null when no day is set
 * @param readings ids of the ways in which open passages are read, where not as the plans themselves do
 */
public record Scheme(
        String id,
        Quantity aboutTolerance,
        Quantity reconcileTolerance,
        Quantity changeLimit,
        int nearDays,
        boolean evenPath,
        boolean proRata,
        int heapedYears,
        SortedMap<Integer, Bilingual> escalation,
        @Nullable Scoring scoring,
        @Nullable RectificationTerms rectification,
        List<String> readings) {}
