package org.plancheck.engine.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;

/**
 * A kind of file that submissions come in. Formats outside the engine are found by {@link
 * java.util.ServiceLoader}; whatever they read becomes the same tree, so that one reader and one set of rules
 * see every submission.
 */
public interface SubmissionFormat {
    /** Endings of the names, in lower case with the dot. */
    Set<String> endings();

    /** Whether a file with such a name is of this kind; several formats may share an ending. */
    boolean takes(SourceFile file);

    /**
     * Reads a file into the tree of a submission.
     *
     * @param known what names of units, indicators and duties can mean
     * @return null when the file cannot be read at all; the problems say why
     */
    @Nullable
    Node read(SourceFile file, Known known, Problems problems);
}
