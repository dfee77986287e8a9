package org.plancheck.reports.page;

import java.util.List;
import org.plancheck.reports.document.Document.Entry;

/** What is to be known about the data behind the verdicts. */
public record DataNotes(
        List<Entry> refused,
        List<Entry> verified,
        List<Entry> restated,
        List<Entry> untargeted,
        List<Entry> deferred,
        List<File> inputs) {

    /** A file that went in. */
    public record File(String file, String role, String status, boolean refused, String reporter, String sha256) {}
}
