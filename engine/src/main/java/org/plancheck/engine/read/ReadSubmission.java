package org.plancheck.engine.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.model.data.Submission;
import org.plancheck.model.text.Bilingual;

/**
 * A submitted file after reading.
 *
 * @param header who sent it, as far as it could be told; null when not
 * @param draft what could be read, were the file not refused; null when nothing could
 * @param problems why it is refused
 * @param notes what is to be told besides
 */
record ReadSubmission(
        String file,
        String sha256,
        @Nullable Header header,
        @Nullable Submission draft,
        List<Problem> problems,
        List<Problem> notes) {

    /** A file of which nothing could be read. */
    static ReadSubmission unreadable(String file, String sha256, List<Problem> problems) {
        return new ReadSubmission(file, sha256, null, null, problems, List.of());
    }

    /** What it submits; null when the file is refused. */
    @Nullable
    Submission submission() {
        return problems.isEmpty() ? draft : null;
    }

    Examined examined() {
        return new Examined(problems, notes, draft);
    }

    List<Bilingual> messages() {
        return problems.stream().map(Problem::message).toList();
    }
}
