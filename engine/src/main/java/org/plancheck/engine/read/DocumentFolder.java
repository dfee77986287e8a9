package org.plancheck.engine.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problem;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Input;

/** Reads the YAML documents of one folder and keeps account of the files read and of all mistakes in them. */
final class DocumentFolder {
    private final Path root;
    private final Path folder;
    private final Input.Role role;
    private final List<Input> inputs;
    private final List<Problem> problems;

    /**
     * @param root the folder that shown names are relative to
     * @param inputs receives each file read
     * @param problems receives each mistake
     */
    DocumentFolder(Path root, Path folder, Input.Role role, List<Input> inputs, List<Problem> problems) {
        this.root = root;
        this.folder = folder;
        this.role = role;
        this.inputs = inputs;
        this.problems = problems;
    }

    /** Checks a whole list after its items were read. */
    interface ListCheck<T> {
        void check(List<T> items, Node at, Problems problems);
    }

    /** Whether the documents read so far, to their end, are without mistakes. */
    boolean isSound() {
        return problems.isEmpty();
    }

    /** Whether a document is there at all. */
    boolean holds(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** Reads a document that is a mapping; null when it cannot be read. */
    <T> @Nullable T read(String file, Function<Fields, T> reader) {
        Problems mistakes = new Problems(SourceFile.nameUnder(root, folder.resolve(file)));
        SourceFile source = SourceFile.read(folder.resolve(file), mistakes.file(), mistakes);
        T value = null;
        if (source != null) {
            inputs.add(new Input(
                    source.name(), role, Input.Status.ACCEPTED, source.sha256(), null, null, null, List.of()));
            Node node = DocumentReader.read(source.name(), source.bytes(), mistakes);
            if (node != null) {
                Fields fields = Fields.of(node, mistakes);
                value = reader.apply(fields);
                fields.done();
            }
        }
        problems.addAll(mistakes.all());
        return value;
    }

    /** The place of an item, for mistakes that show only when the whole list was read. */
    static Node item(Node document, int index) {
        if (document instanceof Node.Mapping mapping) {
            for (Node value : mapping.entries().values()) {
                if (value instanceof Node.Sequence list && index < list.items().size()) {
                    return list.items().get(index);
                }
            }
        }
        return document;
    }

    /** Reads a document that holds one list under {@code key}. */
    <T> List<T> readList(String file, String key, Function<Fields, T> reader, ListCheck<T> check) {
        List<T> read = read(file, fields -> {
            List<T> items = new ArrayList<>(fields.requiredListOf(key, reader));
            check.check(items, fields.node(), fields.problems());
            return items;
        });
        return read == null ? List.of() : List.copyOf(read);
    }
}
