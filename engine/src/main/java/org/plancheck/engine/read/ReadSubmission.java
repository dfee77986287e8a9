package org.plancheck.engine.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Submission;
import org.plancheck.model.text.Bilingual;

/**
 * A submitted file after reading.
 *
 * @param header who sent it, as far as it could be told; null when not
 * @param submission null when the file is refused
 * @param problems why it is refused
 */
record ReadSubmission(
        String file,
        String sha256,
        @Nullable Header header,
        @Nullable Submission submission,
        List<Bilingual> problems) {}
