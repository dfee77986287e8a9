package org.plancheck.cli;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others: called alone it says which ones there are. */
abstract class CommandGroup implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        String names = String.join(", ", line.getSubcommands().keySet());
        throw new LocalizedUsage(line, "usage.subcommand", Map.of("names", names));
    }
}
