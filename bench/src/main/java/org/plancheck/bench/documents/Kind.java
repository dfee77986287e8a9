package org.plancheck.bench.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.bench.Times;
import org.plancheck.reports.ReportFile;
import org.plancheck.reports.ReportFolder;

/** All documents of one kind, rendered one after the other. */
final class Kind {
    private static final String NOTICES = "notices/*.docx";

    private final String name;
    private final List<ReportFile> files;
    private final List<String> hashes = new ArrayList<>();
    private final Times times = new Times();
    private long bytes;

    private Kind(String name, List<ReportFile> files) {
        this.name = name;
        this.files = files;
    }

    /** A set by its kinds: the notices together, every other file by itself. */
    static List<Kind> of(List<ReportFile> set) {
        Map<String, List<ReportFile>> kinds = new TreeMap<>();
        set.forEach(file ->
                kinds.computeIfAbsent(kind(file), kind -> new ArrayList<>()).add(file));
        return kinds.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static String kind(ReportFile file) {
        return file.name().startsWith("notices/") ? NOTICES : file.name();
    }

    /** Renders all for the first time, and remembers what they were. */
    void first() {
        for (byte[] rendered : rendered()) {
            hashes.add(ReportFolder.sha256(rendered));
            bytes += rendered.length;
        }
    }

    /** Renders all again, timed. */
    void again() {
        List<byte[]> rendered = new ArrayList<>();
        times.time(() -> rendered.addAll(rendered()));
        if (!hashes.equals(rendered.stream().map(ReportFolder::sha256).toList())) {
            throw new IllegalStateException(name + ": not the same bytes as the first time");
        }
    }

    private List<byte[]> rendered() {
        return files.stream().map(file -> file.rendering().apply(List.of())).toList();
    }

    String name() {
        return name;
    }

    int count() {
        return files.size();
    }

    Times times() {
        return times;
    }

    /** Bytes of all together. */
    long bytes() {
        return bytes;
    }
}
