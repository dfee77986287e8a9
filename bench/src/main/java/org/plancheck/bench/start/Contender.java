package org.plancheck.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.bench.Times;

/** One command that is started again and again. */
final class Contender {
    private final String name;
    private final List<String> command;
    private final Verdicts verdicts;
    private final Times times = new Times();
    private String said = "";
    private long kibibytes;

    /** Of a command that decides nothing. */
    static final Verdicts NOTHING = output -> new TreeMap<>();

    /** How verdicts by item are learnt from what the command printed. */
    interface Verdicts {
        SortedMap<String, String> of(String output) throws IOException, InterruptedException;
    }

    /** @param verdicts what the command decided */
    Contender(String name, List<String> command, Verdicts verdicts) {
        this.name = name;
        this.command = command;
        this.verdicts = verdicts;
    }

    /** Runs once, untimed, and gives what was decided. */
    SortedMap<String, String> decided(Path scratch) throws IOException, InterruptedException {
        said = Started.run(command, scratch).output();
        return verdicts.of(said);
    }

    /** Runs again, timed. */
    void again(Path scratch) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Started run = Started.run(command, scratch);
        times.add(System.nanoTime() - start);
        kibibytes = Math.max(kibibytes, run.kibibytes());
        if (!run.output().equals(said)) {
            throw new IllegalStateException(name + ": did not say what it said the first time");
        }
    }

    String name() {
        return name;
    }

    Times times() {
        return times;
    }

    /** The most memory that any run held. */
    long kibibytes() {
        return kibibytes;
    }
}
