package org.plancheck.engine.lint;

import java.nio.file.Path;
import java.util.List;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;

/** The line on which each entry of a list document begins. */
final class Lines {
    private Lines() {}

    /**
     * Lines in the order of the list under {@code key}; none where the document cannot be read, which its reader
     * tells.
     */
    static List<Integer> of(Path file, String key) {
        Problems told = new Problems(file.toString());
        SourceFile source = SourceFile.read(file, told.file(), told);
        Node root = source == null ? null : DocumentReader.read(source.name(), source.bytes(), told);
        return root instanceof Node.Mapping mapping && mapping.entries().get(key) instanceof Node.Sequence list
                ? list.items().stream().map(Node::line).toList()
                : List.of();
    }
}
