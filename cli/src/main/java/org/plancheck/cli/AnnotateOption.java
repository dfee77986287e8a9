package org.plancheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** {@code --annotate}: when the checked workbook can be written once more, with remarks at its cells. */
final class AnnotateOption {
    private AnnotateOption() {}

    /** Only workbooks can be annotated, in their own format, and never in place. */
    static void requirePossible(CommandLine command, Path from, Path to) {
        String ending = ending(from);
        if (!Files.isRegularFile(from) || !List.of("xlsx", "xls").contains(ending)) {
            throw new LocalizedUsage(command, "annotate.no-workbook", Map.of("path", from));
        }
        if (!ending(to).equals(ending)) {
            throw new LocalizedUsage(command, "annotate.ending", Map.of("path", to, "ending", "." + ending));
        }
        if (Files.exists(to)) {
            throw new LocalizedUsage(command, "annotate.exists", Map.of("path", to));
        }
    }

    private static String ending(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
