package org.plancheck.ledger.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.engine.yaml.Suggestion;
import org.plancheck.model.plan.Action;

/** Takes drafts over into the encoding: cuts their marks out of the plan's files, and counts them in its totals. */
public final class Acceptance {
    private static final String MARK = "draft";

    /** File, its list, and the total in coverage.yaml that counts it; excuses are not counted. */
    private enum Shelf {
        COMMITMENTS("commitments.yaml", "commitments"),
        DUTIES("duties.yaml", "duties"),
        BASELINES("plan.yaml", "baselines"),
        EXCUSES("coverage.yaml", "excused");

        private final String file;
        private final String key;

        Shelf(String file, String key) {
            this.file = file;
            this.key = key;
        }
    }

    /** An entry in its file. */
    private record Entry(Shelf shelf, MarkedFile file, Node.Mapping node, String name) {

        boolean isDraft() {
            return "true".equals(text(MARK));
        }

        String text(String key) {
            return node.entries().get(key) instanceof Node.Scalar scalar && scalar.text() != null ? scalar.text() : "";
        }
    }

    private final Map<String, MarkedFile> files = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final String plan;

    private Acceptance(Path folder, String plan) {
        this.plan = plan;
        for (Shelf shelf : Shelf.values()) {
            Problems mistakes = new Problems(plan + "/" + shelf.file);
            MarkedFile file = MarkedFile.read(folder.resolve(shelf.file), mistakes.file(), mistakes);
            problems.addAll(mistakes.all());
            if (file != null) {
                files.put(shelf.file, file);
                add(shelf, file);
            }
        }
    }

    /**
     * Accepts drafts.
     *
     * @param folder the plan's folder
     * @param names ids of items; of baselines {@code indicator/area/year}
     * @param clause accept all that stands in or under it, excuses too; null for none
     * @param looked whether the analyst has settled every doubt; else entries with one are refused
     * @return the names of what was accepted; an excuse is named by its clause
     * @throws InputException when anything is wrong; then nothing is changed
     */
    public static List<String> accept(
            Path folder, String plan, List<String> names, @Nullable String clause, boolean looked) {
        Acceptance acceptance = new Acceptance(folder, plan);
        List<Entry> chosen = acceptance.problems.isEmpty() ? acceptance.chosen(names, clause) : List.of();
        acceptance.checkWholes(chosen);
        for (Entry entry : chosen) {
            acceptance.take(entry, looked);
        }
        acceptance.count(chosen);
        if (!acceptance.problems.isEmpty()) {
            throw InputException.of(acceptance.problems);
        }
        acceptance.write();
        return chosen.stream().map(Entry::name).toList();
    }

    private void add(Shelf shelf, MarkedFile file) {
        if (file.root() instanceof Node.Mapping root && root.entries().get(shelf.key) instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping node) {
                    Entry unnamed = new Entry(shelf, file, node, "");
                    entries.add(new Entry(shelf, file, node, name(unnamed)));
                }
            }
        }
    }

    private static String name(Entry entry) {
        return switch (entry.shelf()) {
            case COMMITMENTS, DUTIES -> entry.text("id");
            case BASELINES -> entry.text("indicator") + "/" + entry.text("jurisdiction") + "/" + entry.text("year");
            case EXCUSES -> entry.text("clause");
        };
    }

    private List<Entry> chosen(List<String> names, @Nullable String clause) {
        Set<String> wanted = new HashSet<>(names);
        List<Entry> drafts = entries.stream().filter(Entry::isDraft).toList();
        for (String name : names) {
            List<Entry> named = entries.stream()
                    .filter(entry ->
                            entry.shelf() != Shelf.EXCUSES && entry.name().equals(name))
                    .toList();
            if (named.isEmpty()) {
                List<String> known = drafts.stream().map(Entry::name).toList();
                add("accept.unknown", Map.of("name", name, "hint", Suggestion.hint(name, known)));
            } else if (named.stream().noneMatch(Entry::isDraft)) {
                add("accept.no-draft", Map.of("name", name));
            }
        }
        Action place = clause == null ? null : new Action(clause, "", Action.Kind.MEASURE);
        List<Entry> chosen = drafts.stream()
                .filter(entry -> entry.shelf() != Shelf.EXCUSES && wanted.contains(entry.name())
                        || place != null && place.covers(entry.text("clause")))
                .toList();
        if (place != null && chosen.stream().noneMatch(entry -> place.covers(entry.text("clause")))) {
            add("accept.none-under", Map.of("clause", place.clause()));
        }
        return chosen;
    }

    /** A part is judged against its whole, so it cannot be accepted before it. */
    private void checkWholes(List<Entry> chosen) {
        Set<Entry> taken = new HashSet<>(chosen);
        Set<String> left = entries.stream()
                .filter(entry -> entry.isDraft() && !taken.contains(entry))
                .map(Entry::name)
                .collect(Collectors.toSet());
        for (Entry entry : chosen) {
            String whole = entry.text("partOf");
            if (left.contains(whole)) {
                add(entry, "accept.whole", Map.of("name", entry.name(), "whole", whole));
            }
        }
    }

    private void take(Entry entry, boolean looked) {
        for (MarkedFile.Remark doubt : entry.file().doubts(entry.node())) {
            if (looked) {
                entry.file().cut(doubt);
            } else {
                Problems at = new Problems(entry.file().name());
                at.add(
                        new Node.Scalar(doubt.line(), 0, entry.node().path(), null),
                        PlanDrafter.WORDS,
                        "accept.doubt",
                        Map.of("name", entry.name(), "reason", doubt.reason()));
                problems.addAll(at.all());
            }
        }
        entry.file().cutMark(Objects.requireNonNull(entry.node().entries().get(MARK)));
    }

    /** The totals tell when an entry is lost, so they grow with what is accepted. */
    private void count(List<Entry> chosen) {
        MarkedFile coverage = files.get("coverage.yaml");
        if (coverage == null
                || !(coverage.root() instanceof Node.Mapping root)
                || !(root.entries().get("totals") instanceof Node.Mapping totals)) {
            return;
        }
        for (Shelf shelf : Shelf.values()) {
            long more = chosen.stream().filter(entry -> entry.shelf() == shelf).count();
            if (more > 0
                    && totals.entries().get(shelf.key) instanceof Node.Scalar total
                    && String.valueOf(total.text()).matches("\\d{1,4}")) {
                coverage.replace(total, String.valueOf(Integer.parseInt(String.valueOf(total.text())) + more));
            }
        }
    }

    private void write() {
        for (MarkedFile file : files.values()) {
            if (file.isChanged()) {
                Path beside = file.path().resolveSibling(file.path().getFileName() + ".new");
                try {
                    Files.writeString(beside, file.result());
                    Files.move(beside, file.path(), StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    add("folder.unwritable", Map.of("detail", String.valueOf(e.getMessage())));
                    throw InputException.of(problems);
                }
            }
        }
    }

    private void add(String code, Map<String, Object> args) {
        Problems at = new Problems(plan);
        at.add(PlanDrafter.WORDS, code, args);
        problems.addAll(at.all());
    }

    private void add(Entry entry, String code, Map<String, Object> args) {
        Problems at = new Problems(entry.file().name());
        at.add(entry.node(), PlanDrafter.WORDS, code, args);
        problems.addAll(at.all());
    }
}
