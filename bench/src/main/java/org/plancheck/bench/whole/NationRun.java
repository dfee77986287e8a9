package org.plancheck.bench.whole;

import java.nio.file.Path;
import org.plancheck.bench.Office;
import org.plancheck.reports.word.OfficialTemplates;

/** A process of its own: {@code HOME FOLDER YEAR TIMES OUT} runs one office after the other and prints the milliseconds. */
final class NationRun {
    private static final int NANOS_IN_MILLI = 1_000_000;

    private NationRun() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        Office office =
                new Office("nation", Path.of(args[0]), folder, Integer.parseInt(args[2]), OfficialTemplates.in(folder));
        MachineRun run = new MachineRun(Path.of(args[4]));
        Stages stages = new Stages();
        for (int i = 0; i < Integer.parseInt(args[3]); i++) {
            run.run(office, stages);
        }
        System.out.println(stages.total() / NANOS_IN_MILLI);
    }
}
