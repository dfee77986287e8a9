package org.plancheck.engine.read;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;

/** All formats of submissions: those plugged in, then the engine's own, which take whatever has their ending. */
final class SubmissionFormats {
    private static final List<SubmissionFormat> ALL = Stream.concat(
                    ServiceLoader.load(SubmissionFormat.class, SubmissionFormat.class.getClassLoader()).stream()
                            .map(ServiceLoader.Provider::get),
                    Stream.of(new Tree(), new Csv()))
            .toList();

    private SubmissionFormats() {}

    /** Whether any format has this ending. */
    static boolean isSupported(String name) {
        return ALL.stream().anyMatch(format -> hasEnding(format, name));
    }

    /** The format of a file whose name is supported. */
    static SubmissionFormat of(SourceFile file) {
        return ALL.stream()
                .filter(format -> hasEnding(format, file.name()) && format.takes(file))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasEnding(SubmissionFormat format, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return format.endings().stream().anyMatch(lower::endsWith);
    }

    private record Tree() implements SubmissionFormat {
        @Override
        public Set<String> endings() {
            return Set.of(".yaml", ".yml", ".json");
        }

        @Override
        public boolean takes(SourceFile file) {
            return true;
        }

        @Override
        public @Nullable Node read(SourceFile file, Known known, Problems problems) {
            return DocumentReader.read(file.name(), file.bytes(), problems);
        }
    }

    private record Csv() implements SubmissionFormat {
        @Override
        public Set<String> endings() {
            return Set.of(".csv");
        }

        @Override
        public boolean takes(SourceFile file) {
            return true;
        }

        @Override
        public @Nullable Node read(SourceFile file, Known known, Problems problems) {
            return CsvDocument.read(file.bytes(), problems);
        }
    }
}
