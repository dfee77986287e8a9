package org.plancheck.bench.engine;

import java.util.OptionalInt;
import org.plancheck.model.number.Quantity;

/** The bare comparisons with the same exact numbers: no rules, no findings, no arithmetic to be read. */
final class PlainJava implements Judge {
    @Override
    public String name() {
        return "plain Java";
    }

    @Override
    public boolean isByParts() {
        return true;
    }

    @Override
    public Judged judge(Workload workload, int threads) throws Exception {
        return Judged.timed(() -> verdicts(workload, threads));
    }

    private static byte[] verdicts(Workload workload, int threads) throws Exception {
        byte[] verdicts = new byte[workload.verdicts()];
        Parallel.forEach(workload.jurisdictions(), threads, jurisdiction -> judge(workload, jurisdiction, verdicts));
        return verdicts;
    }

    private static void judge(Workload workload, int jurisdiction, byte[] verdicts) {
        for (int commitment = 0; commitment < workload.commitments(); commitment++) {
            for (int year : workload.eachYear()) {
                verdicts[workload.cell(jurisdiction, commitment, year)] =
                        verdict(commitment, workload.figure(jurisdiction, commitment, year));
            }
        }
    }

    private static byte verdict(int commitment, OptionalInt figure) {
        if (figure.isEmpty()) {
            return NOT_REPORTED;
        }
        int side = Quantity.of(figure.getAsInt()).compareTo(Quantity.of(Workload.target(commitment)));
        return side > 0 || side == 0 && !Workload.isStrict(commitment) ? MET : SHORT;
    }
}
