package org.plancheck.reports.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plancheck.reports.document.Document.Entry;

/**
 * What is to be known about the data behind the verdicts.
 *
 * @param since how the findings stand against an earlier assessment, null where none is given
 * @param followedUp what became of findings that the rectification ledger follows
 */
public record DataNotes(
        List<Entry> refused,
        @Nullable String since,
        List<Entry> followedUp,
        List<Entry> verified,
        List<Entry> restated,
        List<Entry> untargeted,
        List<Entry> deferred,
        List<File> inputs) {

    /** A file that went in. */
    public record File(String file, String role, String status, boolean refused, String reporter, String sha256) {}
}
