package org.plancheck.bench.engine;

import org.plancheck.engine.Assessor;
import org.plancheck.engine.Request;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.registry.Jurisdiction;

/** The engine whole: checks, verdicts with their arithmetic, findings, lights, roll-ups; city by city. */
final class Plancheck implements Judge {
    private final Cities cities;

    Plancheck(Cities cities) {
        this.cities = cities;
    }

    @Override
    public String name() {
        return "plancheck";
    }

    @Override
    public boolean isByParts() {
        return true;
    }

    @Override
    public Judged judge(Workload workload, int threads) throws Exception {
        return Judged.timed(() -> cities.judged(workload, threads, Plancheck::judge));
    }

    private static void judge(Request request, Cities.Verdicts verdicts) {
        for (Judgement judgement : Assessor.assess(request).judgements()) {
            Due due = judgement.due();
            if (due.jurisdiction().level() == Jurisdiction.Level.COUNTY) {
                verdicts.add(due.item().id(), due.jurisdiction().code(), due.year(), judgement.verdict());
            }
        }
    }
}
