package org.plancheck.bench.start;

import static org.plancheck.bench.Times.figure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.plancheck.bench.Folders;
import org.plancheck.bench.Machine;
import org.plancheck.bench.Measurement;
import org.plancheck.bench.Scale;
import org.plancheck.reports.document.Document;

/** A county checks what it is about to send: the whole process, beside what might be used instead. */
public final class StartBench implements Measurement {
    private static final int KIBIBYTES = 1024;
    /** Processes are short and vary much. */
    private static final int TURNS = 4;

    private static final String ABOUT =
            "The check of the example's 东海县 for 2024 without its earlier years; %d verdicts rest on it alone. Whole processes, from the"
                    + " command to its last line; ours through the launcher, which looks for changed sources first. Hello-world"
                    + " runs with the launcher's own options. Node reads the same files and gives the same verdicts, but no"
                    + " findings, no arithmetic and no proof that the files hold no mistakes; LibreOffice recalculates a"
                    + " workbook of nothing but these figures, targets and a formula each, for scale. \"More plans\" are those of"
                    + " other cities in the same library.";

    @Override
    public Document measure(Path home, Scale scale) throws Exception {
        Path scratch = Files.createTempDirectory("plancheck-bench-");
        try {
            return measure(County.in(home, scratch), scale, scratch);
        } finally {
            Folders.delete(scratch);
        }
    }

    private static Document measure(County county, Scale scale, Path scratch) throws IOException, InterruptedException {
        Contender hello = new Contender("hello-world JVM", hello(scratch), Contender.NOTHING);
        List<String> yaml = check(county, county.yaml());
        List<String> workbook = check(county, county.workbook());
        List<String> crowded = Stream.concat(
                        yaml.stream(),
                        Stream.of(
                                "--plans", OtherPlans.in(county.home(), scratch).toString()))
                .toList();
        Peers peers = new Peers(county, Started.run(asJson(yaml), scratch).output(), scratch);
        List<Contender> deciding = Stream.concat(
                        Stream.of(
                                new Contender("plancheck check, YAML", yaml, output -> decided(yaml, scratch)),
                                new Contender("plancheck check, .xlsx", workbook, output -> decided(workbook, scratch)),
                                new Contender(
                                        "plancheck check, YAML, %d more plans".formatted(OtherPlans.COUNT),
                                        crowded,
                                        output -> decided(crowded, scratch))),
                        peers.found().stream())
                .toList();
        int verdicts = equal(deciding, scratch);
        hello.decided(scratch);
        List<Contender> all = Stream.concat(Stream.of(hello), deciding.stream()).toList();
        for (int i = 0; i < (scale == Scale.QUICK ? 1 : scale.repeats() * TURNS); i++) {
            for (Contender contender : all) {
                contender.again(scratch);
            }
        }
        return results(all, verdicts, peers.missing());
    }

    /** Refuses to measure what does not decide alike, and gives how much is decided. */
    private static int equal(List<Contender> deciding, Path scratch) throws IOException, InterruptedException {
        SortedMap<String, String> expected = deciding.get(0).decided(scratch);
        for (Contender contender : deciding) {
            SortedMap<String, String> decided = contender.decided(scratch);
            if (expected.isEmpty() || !decided.equals(expected)) {
                throw new IllegalStateException(contender.name() + ": " + decided + " instead of " + expected);
            }
        }
        return expected.size();
    }

    private static List<String> check(County county, Path file) {
        return List.of(county.home().resolve("plancheck").toString(), "check", file.toString());
    }

    private static SortedMap<String, String> decided(List<String> check, Path scratch)
            throws IOException, InterruptedException {
        return County.verdicts(Started.run(asJson(check), scratch).output());
    }

    private static List<String> asJson(List<String> check) {
        return Stream.concat(check.stream(), Stream.of("--format", "json")).toList();
    }

    private static List<String> hello(Path scratch) throws IOException {
        String file = Hello.class.getName().replace('.', '/') + ".class";
        Path alone = scratch.resolve("hello");
        Files.createDirectories(alone.resolve(file).getParent());
        try (InputStream bytes = Objects.requireNonNull(Hello.class.getResourceAsStream("/" + file))) {
            Files.copy(bytes, alone.resolve(file));
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                alone.toString(),
                Hello.class.getName());
    }

    private static Document results(List<Contender> all, int verdicts, List<String> missing) {
        double floor = all.get(0).times().median();
        List<List<String>> rows = new ArrayList<>();
        for (Contender contender : all) {
            rows.add(List.of(
                    contender.name(),
                    figure(contender.times().median()),
                    contender.times().spread(1),
                    figure(contender.times().median() / floor),
                    figure((double) contender.kibibytes() / KIBIBYTES)));
        }
        Document results = new Document()
                .heading(2, "Cold start")
                .paragraph(Machine.name())
                .paragraph(ABOUT.formatted(verdicts));
        if (!missing.isEmpty()) {
            results.paragraph("Left out, because this machine lacks it: " + String.join(", ", missing) + ".");
        }
        return results.table(List.of("command", ">ms", ">from–to", ">× hello-world", ">peak MiB"), rows);
    }
}
