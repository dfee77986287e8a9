package org.plancheck.cli;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.concurrent.Workers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --threads}: how many files are read or rendered at a time. Nothing else depends on it. */
final class ThreadsOption {
    private static final int MOST = 256;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private @Nullable Integer threads;

    Workers workers() {
        if (threads == null) {
            return Workers.onAllCores();
        }
        if (threads < 1 || threads > MOST) {
            throw new LocalizedUsage(
                    Objects.requireNonNull(spec).commandLine(),
                    "usage.bad-threads",
                    Map.of("found", threads, "most", MOST));
        }
        return new Workers(threads);
    }
}
