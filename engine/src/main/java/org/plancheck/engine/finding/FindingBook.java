package org.plancheck.engine.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.engine.rules.Outcome;
import org.plancheck.engine.rules.Outcome.Act;
import org.plancheck.engine.rules.Outcome.Kind;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;

/** Collects findings, each id once, and hands them out gravest first. */
public final class FindingBook {
    private final FindingWriter writer;
    private final RuleBook rules;
    private final Map<String, Finding> findings = new HashMap<>();

    public FindingBook(Registry registry, RuleBook rules) {
        this.writer = new FindingWriter(registry);
        this.rules = rules;
    }

    /** Adds what rules found; lights make no findings, failures always do. */
    public void add(Outcome outcome) {
        for (Act act : outcome.acts()) {
            if (act.kind() != Kind.LIGHT) {
                rules.meta(act.ruleId()).map(meta -> writer.of(act, meta)).ifPresent(this::put);
            }
        }
        outcome.failures().forEach(failure -> put(writer.of(failure)));
    }

    /** The ids of the findings so far. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(findings.keySet());
    }

    /** All findings: by severity, then in the order of plans and clauses, then by area and year, newest first. */
    public List<Finding> sorted(List<Plan> plans) {
        Map<String, Integer> order = new HashMap<>();
        plans.forEach(p -> p.items().map(p::key).forEach(key -> order.put(key, order.size())));
        return findings.values().stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(f -> order.getOrDefault(f.subject(), Integer.MAX_VALUE))
                        .thenComparing(Finding::year, Comparator.reverseOrder())
                        .thenComparing(Finding::id))
                .toList();
    }

    private void put(Finding finding) {
        findings.putIfAbsent(finding.id(), finding);
    }
}
