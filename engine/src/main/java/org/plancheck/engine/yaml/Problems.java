package org.plancheck.engine.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Messages;

/**
 * Collects the mistakes of one file, so that all are told at once; a flood of them is cut with a word about it. Beside
 * them stand notes: they are told too, but refuse nothing.
 */
public final class Problems {
    private static final int MAX = 500;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** Adds a mistake at a node. */
    public void add(Node at, String code, Map<String, Object> args) {
        keep(found, new Problem(file, at.line(), at.column(), at.path(), code, args));
    }

    /** Adds a mistake at a line and column. */
    public void add(int line, int column, String path, String code, Map<String, Object> args) {
        keep(found, new Problem(file, line, column, path, code, args));
    }

    /** Adds a mistake of the whole file. */
    public void add(String code, Map<String, Object> args) {
        keep(found, new Problem(file, 0, 0, "", code, args));
    }

    /** Adds a mistake at a node, in the words of a format. */
    public void add(Node at, Messages words, String code, Map<String, Object> args) {
        keep(found, new Problem(file, at.line(), at.column(), at.path(), code, args, words));
    }

    /** Adds a mistake of the whole file, in the words of a format. */
    public void add(Messages words, String code, Map<String, Object> args) {
        keep(found, new Problem(file, 0, 0, "", code, args, words));
    }

    /** Adds a note at a node, in the words of a format. */
    public void note(Node at, Messages words, String code, Map<String, Object> args) {
        keep(notes, new Problem(file, at.line(), at.column(), at.path(), code, args, words));
    }

    /** Adds a note about the whole file, in the words of a format. */
    public void note(Messages words, String code, Map<String, Object> args) {
        keep(notes, new Problem(file, 0, 0, "", code, args, words));
    }

    /** Adds the mistakes of a second reading of the same place, except those that were told already. */
    public void addNew(Problems second) {
        second.found.stream()
                .filter(problem -> found.stream().noneMatch(told -> isSame(told, problem)))
                .forEach(problem -> keep(found, problem));
    }

    private static boolean isSame(Problem told, Problem problem) {
        boolean samePlace = told.line() == problem.line()
                && told.column() == problem.column()
                && told.path().equals(problem.path());
        return told.code().equals(problem.code()) && (samePlace || told.args().equals(problem.args()));
    }

    private void keep(List<Problem> list, Problem problem) {
        if (list.size() < MAX) {
            list.add(problem);
        } else if (list.size() == MAX) {
            list.add(new Problem(file, 0, 0, "", "file.more", Map.of("limit", MAX)));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** What is to be told but refuses nothing. */
    public List<Problem> notes() {
        return List.copyOf(notes);
    }

    public List<Bilingual> messages() {
        return found.stream().map(Problem::message).toList();
    }
}
