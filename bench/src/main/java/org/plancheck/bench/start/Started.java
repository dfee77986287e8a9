package org.plancheck.bench.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process left behind.
 *
 * @param kibibytes the most memory it held at once
 */
public record Started(String output, int exit, long kibibytes) {
    private static final List<String> MEMORY_TO = List.of("/usr/bin/time", "-q", "-f", "%M", "-o");

    /** Runs a command to its end; what it says on the error stream is dropped. */
    public static Started run(List<String> command, Path scratch) throws IOException, InterruptedException {
        Path memory = scratch.resolve("memory.txt");
        List<String> measured = Stream.of(MEMORY_TO, List.of(memory.toString()), command)
                .flatMap(List::stream)
                .toList();
        Process process = new ProcessBuilder(measured)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            return new Started(
                    said, exit, Long.parseLong(Files.readString(memory).strip()));
        }
    }
}
