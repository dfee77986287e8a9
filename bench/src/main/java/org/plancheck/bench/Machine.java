package org.plancheck.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine that was measured on, in one line. */
public final class Machine {
    private static final long MEBIBYTE = 1L << 20;

    private Machine() {}

    public static String name() {
        Runtime runtime = Runtime.getRuntime();
        return "%s, %d cores, heap up to %,d MiB, %s %s, Java %s, load %s"
                .formatted(
                        processor(),
                        runtime.availableProcessors(),
                        runtime.maxMemory() / MEBIBYTE,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        load());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor without a name");
        } catch (IOException elsewhere) {
            return "processor without a name";
        }
    }

    /** How many programs wanted a core during the last minute, this one among them: above the cores, times are inflated. */
    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
