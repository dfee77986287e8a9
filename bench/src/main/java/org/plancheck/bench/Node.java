package org.plancheck.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Node with the packages that the bench's scripts need.
 *
 * @param scripts where both lie
 */
public record Node(Path scripts) {
    /** How its absence is told. */
    public static final String NAME = "node with npm";

    /** Node, where the machine has it and the packages could be fetched. */
    public static Optional<Node> in(Path home) {
        Path scripts = home.resolve("bench/target/node");
        return isOnPath("node") && Files.isDirectory(scripts.resolve("node_modules"))
                ? Optional.of(new Node(scripts))
                : Optional.empty();
    }

    /** Whether the machine has a program. */
    public static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What starts a script. */
    public List<String> command(String script, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of("node", scripts.resolve(script).toString()));
        command.addAll(arguments);
        return command;
    }

    /** Runs a script to its end and gives what it printed. */
    public String run(String script, List<String> arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(script, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(script + " failed, arguments " + arguments);
        }
        return said;
    }
}
