package org.plancheck.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.bench.documents.DocumentsBench;
import org.plancheck.bench.engine.EngineBench;
import org.plancheck.bench.engine.GrowthBench;
import org.plancheck.bench.start.StartBench;
import org.plancheck.bench.whole.WholeBench;
import org.plancheck.reports.document.Document;
import org.plancheck.reports.document.TextWriter;

/** The entrance: {@code [documents|engine|growth|start|whole] [--quick]}; without a name, everything there is. */
public final class Bench {
    private static final String QUICK = "--quick";
    private static final Map<String, Measurement> MEASUREMENTS = new TreeMap<>(Map.of(
            "documents",
            new DocumentsBench(),
            "engine",
            new EngineBench(),
            "growth",
            new GrowthBench(),
            "start",
            new StartBench(),
            "whole",
            new WholeBench()));
    private static final int USAGE = 64;

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> names =
                Arrays.stream(args).filter(arg -> !arg.equals(QUICK)).toList();
        if (!MEASUREMENTS.keySet().containsAll(names)) {
            System.err.println("usage: ./bench/run [" + String.join("|", MEASUREMENTS.keySet()) + "] [" + QUICK + "]");
            System.exit(USAGE);
        }
        Scale scale = Arrays.asList(args).contains(QUICK) ? Scale.QUICK : Scale.WHOLE;
        Path home = Path.of(System.getProperty("plancheck.home", "."));
        for (Map.Entry<String, Measurement> measurement : MEASUREMENTS.entrySet()) {
            if (names.isEmpty() || names.contains(measurement.getKey())) {
                report(measurement.getValue().measure(home, scale), home, scale);
            }
        }
    }

    private static void report(Document results, Path home, Scale scale) throws IOException {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(TextWriter.write(results));
        if (scale == Scale.WHOLE) {
            ResultsPage.of(home).replace(results);
        }
    }
}
