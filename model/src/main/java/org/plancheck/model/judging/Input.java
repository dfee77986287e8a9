package org.plancheck.model.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * One file that went into an assessment.
 *
 * @param file path relative to the folder of the run
 * @param role what it is: submission, plan, scheme, registry, allocation, waiver …
 * @param reporter the filing unit's name, null for other files and when unknown
 * @param year the year it is about, null when not about one
 * @param sequence its sequence number, null for other files
 * @param problems what is wrong with it, in both languages; empty when nothing is
 */
public record Input(
        String file,
        Role role,
        Status status,
        String sha256,
        @Nullable Bilingual reporter,
        @Nullable Integer year,
        @Nullable Integer sequence,
        List<Bilingual> problems) {

    /** What a file is to the run. */
    public enum Role {
        PLAN,
        REGISTRY,
        SCHEME,
        ASSESSMENT,
        ALLOCATION,
        WAIVER,
        CONFIRMATION,
        REFERENCE,
        VERIFIED,
        RECTIFICATION,
        PREVIOUS,
        SUBMISSION
    }

    /** What became of a file. */
    public enum Status {
        /** Read and used. */
        ACCEPTED,
        /** Replaced by a later sequence. */
        REPLACED,
        /** The very same file again; counted once. */
        DUPLICATE,
        /** Not used; the problems say why. */
        REFUSED
    }
}
