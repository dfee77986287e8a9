package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.model.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command speaks to its user: {@code --lang} (Chinese unless asked otherwise), and where it says what. */
final class Console {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", descriptionKey = "lang")
    private String code = "zh";

    Lang lang() {
        return code.equals("en") ? Lang.EN : Lang.ZH;
    }

    /** What was asked for. */
    PrintWriter out() {
        return line().getOut();
    }

    /** What else there is to say. */
    PrintWriter err() {
        return line().getErr();
    }

    /** Says what was done, where nothing else is printed. */
    void say(String message, Map<String, ?> args) {
        out().println(Failures.MESSAGES.in(lang(), message, args));
    }

    /** Says on the error stream what else was done. */
    void tell(String message, Map<String, ?> args) {
        err().println(Failures.MESSAGES.in(lang(), message, args));
    }

    /** A mistake in the arguments, in the user's language. */
    LocalizedUsage usage(String message, Map<String, ?> args) {
        return new LocalizedUsage(line(), message, args);
    }

    /** A file or folder that must be there. */
    void requireExisting(Path path) {
        if (!Files.exists(path)) {
            throw usage("usage.no-file", Map.of("path", path));
        }
    }

    /** A file, and no folder, that must be there. */
    void requireFile(Path path) {
        if (!Files.isRegularFile(path)) {
            throw usage("usage.no-file", Map.of("path", path));
        }
    }

    /** A folder that the office assesses. */
    void requireAssessmentFolder(Path folder) {
        if (!Files.isRegularFile(folder.resolve(AssessmentFolder.FILE))) {
            throw usage("assess.no-folder", Map.of("dir", folder, "file", AssessmentFolder.FILE));
        }
    }

    CommandSpec command() {
        return Objects.requireNonNull(spec);
    }

    CommandLine line() {
        return command().commandLine();
    }
}
