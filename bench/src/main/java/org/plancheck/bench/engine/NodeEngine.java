package org.plancheck.bench.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plancheck.bench.Node;

/** A rule engine of Node, which reads the figures from files first and tells the time that it measured inside. */
final class NodeEngine implements Judge {
    private final String engine;
    private final Node node;
    private final Path scratch;

    /** @param engine as {@code judge.mjs} calls it */
    NodeEngine(String engine, Node node, Path scratch) {
        this.engine = engine;
        this.node = node;
        this.scratch = scratch;
    }

    @Override
    public String name() {
        return "Node, " + engine;
    }

    @Override
    public boolean isParallel() {
        return false;
    }

    @Override
    public Judged judge(Workload workload, int threads) throws Exception {
        Path targets = scratch.resolve("targets.json");
        Files.writeString(targets, targets(workload));
        Path figures = figures(workload);
        Path verdicts = scratch.resolve("verdicts.bin");
        String nanos =
                node.run("judge.mjs", List.of(engine, targets.toString(), figures.toString(), verdicts.toString()));
        return new Judged(Files.readAllBytes(verdicts), Long.parseLong(nanos.strip()));
    }

    private static String targets(Workload workload) {
        return IntStream.range(0, workload.commitments())
                .mapToObj(commitment -> "{\"target\": %d, \"strict\": %s}"
                        .formatted(Workload.target(commitment), Workload.isStrict(commitment)))
                .collect(Collectors.joining(
                        ", ", "{\"commitments\": [", "], \"years\": %d}".formatted(workload.years())));
    }

    /** Written once for all engines and turns. */
    private Path figures(Workload workload) {
        Path file = scratch.resolve("figures-%d-%d.bin".formatted(workload.jurisdictions(), workload.seed()));
        if (!Files.exists(file)) {
            write(workload, file);
        }
        return file;
    }

    private static void write(Workload workload, Path file) {
        ByteBuffer figures =
                ByteBuffer.allocate(workload.verdicts() * Integer.BYTES).order(ByteOrder.nativeOrder());
        for (int jurisdiction = 0; jurisdiction < workload.jurisdictions(); jurisdiction++) {
            for (int commitment = 0; commitment < workload.commitments(); commitment++) {
                for (int year : workload.eachYear()) {
                    figures.putInt(
                            workload.figure(jurisdiction, commitment, year).orElse(-1));
                }
            }
        }
        try {
            Files.write(file, figures.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
