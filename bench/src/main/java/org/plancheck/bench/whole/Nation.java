package org.plancheck.bench.whole;

import static org.plancheck.bench.Times.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.bench.Office;
import org.plancheck.bench.start.Started;

/** So many provinces' offices, assessed one after the other in a process with little memory. */
record Nation(Office province, int provinces, int counties, Path scratch) {
    static final List<String> HEADINGS =
            List.of("nation", ">counties", ">ms", ">ms a county", ">heap at most, MiB", ">peak MiB");
    private static final int HEAP = 1024;
    private static final int KIBIBYTES = 1024;

    List<String> measured() throws IOException, InterruptedException {
        Started run = Started.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NationRun.class.getName(),
                        province.home().toString(),
                        province.folder().toString(),
                        String.valueOf(province.year()),
                        String.valueOf(provinces),
                        scratch.resolve("nation").toString()),
                scratch);
        if (run.exit() != 0) {
            throw new IllegalStateException("the nation's run ended with exit code " + run.exit());
        }
        double millis = Double.parseDouble(run.output().strip());
        int all = provinces * counties;
        return List.of(
                provinces + " provinces",
                "%,d".formatted(all),
                figure(millis),
                figure(millis / all),
                String.valueOf(HEAP),
                figure((double) run.kibibytes() / KIBIBYTES));
    }
}
