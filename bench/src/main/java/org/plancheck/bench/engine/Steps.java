package org.plancheck.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.engine.rules.RuleBook;

/**
 * Makes the engine ready for more and more of one thing.
 *
 * @param usual what everything else stays at
 * @param shipped the rules without a team's
 */
record Steps(Path home, Path scratch, Workload usual, RuleBook shipped) {
    List<Step> rules(List<Integer> sizes) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (int size : sizes) {
            Path team = scratch.resolve("team-rules-" + size);
            TeamRules.write(team, size, usual.commitments());
            steps.add(step(size, "rules-" + size, usual, RuleBook.load(List.of(team))));
        }
        return steps;
    }

    List<Step> items(List<Integer> sizes) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (int size : sizes) {
            Workload workload = new Workload(usual.jurisdictions(), size, usual.years(), usual.seed());
            steps.add(step(size, "items-" + size, workload, shipped));
        }
        return steps;
    }

    List<Step> years(List<Integer> sizes) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (int size : sizes) {
            Workload workload = new Workload(usual.jurisdictions(), usual.commitments(), size, usual.seed());
            steps.add(step(size, "years-" + size, workload, shipped));
        }
        return steps;
    }

    private Step step(int size, String name, Workload workload, RuleBook rules) throws IOException {
        return new Step(
                size, workload, new Plancheck(new Cities(Region.write(scratch.resolve(name), home, workload), rules)));
    }
}
