package org.plancheck.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;

/** Another rule engine of Java: a fact for each figure, a session for each so many jurisdictions, as the engine has for each city. */
final class Evrete implements Judge {
    private static final int PART = 100;

    private final Knowledge knowledge = new KnowledgeService()
            .newKnowledge()
            .builder()
            .newRule("not reported")
            .forEach("$due", EvreteDue.class)
            .where("!$due.reported")
            .execute(context -> context.<EvreteDue>get("$due").verdict(NOT_REPORTED))
            .newRule("met")
            .forEach("$due", EvreteDue.class)
            .where("$due.reported", "$due.reached")
            .execute(context -> context.<EvreteDue>get("$due").verdict(MET))
            .newRule("short")
            .forEach("$due", EvreteDue.class)
            .where("$due.reported", "!$due.reached")
            .execute(context -> context.<EvreteDue>get("$due").verdict(SHORT))
            .build();

    @Override
    public String name() {
        return "Evrete";
    }

    @Override
    public Judged judge(Workload workload, int threads) throws Exception {
        return Judged.timed(() -> verdicts(workload, threads));
    }

    private byte[] verdicts(Workload workload, int threads) throws Exception {
        byte[] verdicts = new byte[workload.verdicts()];
        int parts = (workload.jurisdictions() + PART - 1) / PART;
        Parallel.forEach(parts, threads, part -> {
            List<EvreteDue> due = due(workload, part * PART);
            knowledge.newStatelessSession().insert(due).fire();
            due.forEach(each -> verdicts[each.cell()] = each.verdict());
        });
        return verdicts;
    }

    private static List<EvreteDue> due(Workload workload, int first) {
        List<EvreteDue> due = new ArrayList<>();
        for (int jurisdiction = first;
                jurisdiction < Math.min(first + PART, workload.jurisdictions());
                jurisdiction++) {
            for (int commitment = 0; commitment < workload.commitments(); commitment++) {
                for (int year : workload.eachYear()) {
                    OptionalInt figure = workload.figure(jurisdiction, commitment, year);
                    due.add(new EvreteDue(workload.cell(jurisdiction, commitment, year), commitment, figure));
                }
            }
        }
        return due;
    }
}
