package org.plancheck.ledger.draft;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;

/**
 * A YAML file with drafts, changed as text: marks and doubts are cut out where the parser says that they stand, so that
 * every comment and blank of the analyst stays.
 */
final class MarkedFile {
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
    private static final Pattern DOUBT = Pattern.compile("[ \t]*# \\? ?([^\n\r]*)");
    private static final Pattern KEY_BEFORE = Pattern.compile("[\"']?draft[\"']?\\s*:\\s*$");

    private final Path path;
    private final String name;
    private final String text;
    private final Node root;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private final List<Cut> cuts = new ArrayList<>();

    /** A stretch to be replaced. */
    private record Cut(int from, int to, String by) {}

    /** A doubt left behind a guess. */
    record Remark(int line, String reason, int from, int to) {}

    private MarkedFile(Path path, String name, String text, Node root) {
        this.path = path;
        this.name = name;
        this.text = text;
        this.root = root;
        BREAK.matcher(text).results().forEach(found -> lineStarts.add(found.end()));
    }

    /** Reads a file; null when it cannot be read, which the problems then say. */
    static @Nullable MarkedFile read(Path path, String name, Problems problems) {
        SourceFile source = SourceFile.read(path, name, problems);
        Node root = source == null ? null : DocumentReader.read(name, source.bytes(), problems);
        if (source == null || root == null) {
            return null;
        }
        return new MarkedFile(path, name, new String(source.bytes(), StandardCharsets.UTF_8), root);
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    Node root() {
        return root;
    }

    boolean isChanged() {
        return !cuts.isEmpty();
    }

    /** The doubts on the lines of an entry. */
    List<Remark> doubts(Node entry) {
        List<Remark> doubts = new ArrayList<>();
        for (int line = entry.line(); line <= lastLine(entry); line++) {
            int from = lineStarts.get(line - 1);
            int to = line < lineStarts.size() ? lineStarts.get(line) : text.length();
            Matcher found = DOUBT.matcher(text).region(comment(from, to), to);
            if (found.find()) {
                doubts.add(new Remark(line, found.group(1).strip(), found.start(), found.end()));
            }
        }
        return doubts;
    }

    void cut(Remark doubt) {
        cuts.add(new Cut(doubt.from(), doubt.to(), ""));
    }

    /** Cuts out the key that marks a draft, with what joined it to its neighbours. */
    void cutMark(Node value) {
        int at = offset(value);
        Matcher key = KEY_BEFORE.matcher(text.substring(0, at));
        if (!key.find()) {
            throw new IllegalStateException("no key before " + name + ":" + value.line());
        }
        int from = key.start();
        int to = at + scalarLength(at);
        int before = from;
        while (before > 0 && " \t\n\r".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        char neighbour = before == 0 ? '\n' : text.charAt(before - 1);
        int line = lineStarts.get(value.line() - 1);
        if (neighbour == '{' || neighbour == ',') {
            cutFromFlow(from, to, before, neighbour);
        } else if (text.substring(line, from).isBlank()) {
            int next = value.line() < lineStarts.size() ? lineStarts.get(value.line()) : text.length();
            cuts.add(new Cut(line, next, ""));
        } else {
            // The first key of an entry leaves its dash to the next one.
            cuts.add(new Cut(from, next(to), ""));
        }
    }

    /** Puts another number for a scalar. */
    void replace(Node.Scalar number, String by) {
        int at = offset(number);
        cuts.add(new Cut(at, at + scalarLength(at), by));
    }

    /** The text with everything cut out. */
    String result() {
        StringBuilder changed = new StringBuilder(text);
        cuts.stream()
                .sorted((a, b) -> Integer.compare(b.from(), a.from()))
                .forEach(cut -> changed.replace(cut.from(), cut.to(), cut.by()));
        return changed.toString();
    }

    private void cutFromFlow(int from, int to, int before, char neighbour) {
        int behind = next(to);
        if (behind < text.length() && text.charAt(behind) == ',') {
            cuts.add(new Cut(from, next(behind + 1), ""));
        } else if (neighbour == ',') {
            cuts.add(new Cut(before - 1, to, ""));
        } else {
            cuts.add(new Cut(from, to, ""));
        }
    }

    private int next(int at) {
        int next = at;
        while (next < text.length() && " \t\n\r".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private int scalarLength(int at) {
        int end = at + 1;
        while (end < text.length() && " \t\n\r,}]#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end - at;
    }

    private int offset(Node node) {
        int from = lineStarts.get(node.line() - 1);
        // A byte order mark is no column.
        int start = from == 0 && text.startsWith("\uFEFF") ? 1 : from;
        return text.offsetByCodePoints(start, node.column() - 1);
    }

    /** Where the comment of a line begins: a # behind a blank and outside of quotes; the line's end if there is none. */
    private int comment(int from, int to) {
        char quote = 0;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (quote != 0) {
                at += sign == '\\' && quote == '"' ? 1 : 0;
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'' && at > from && " [{,:".indexOf(text.charAt(at - 1)) >= 0) {
                quote = sign;
            } else if (sign == '#' && (at == from || " \t".indexOf(text.charAt(at - 1)) >= 0)) {
                return at;
            }
        }
        return to;
    }

    private static int lastLine(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().values().stream()
                    .mapToInt(MarkedFile::lastLine)
                    .max()
                    .orElse(node.line());
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .mapToInt(MarkedFile::lastLine)
                    .max()
                    .orElse(node.line());
        }
        return node.line();
    }
}
