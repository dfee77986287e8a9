package org.plancheck.engine.reference;

import java.util.*;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.Assessor;
import org.plancheck.engine.reference.ReferenceJudge.Ruled;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.*;

class DifferentialTest {
    private static final RuleBook RULES = RuleBook.load(List.of());

    @Test
    void draft() {
        int n = Integer.getInteger("plancheck.differential.cases", 200);
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, List<String>> samples = new TreeMap<>();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int triples = 0;
        long engineTime = 0, refTime = 0, t;
        for (long seed = 0; seed < n; seed++) {
            CityCase c = GeneratedCity.of(seed);
            t = System.nanoTime();
            SortedMap<String, Ruled> expected = ReferenceJudge.judge(c);
            refTime += System.nanoTime() - t;
            t = System.nanoTime();
            Assessment a;
            try {
                a = Assessor.assess(c.request(RULES));
            } catch (RuntimeException e) {
                kinds.merge("EXC " + e.getClass().getSimpleName(), 1, Integer::sum);
                samples.computeIfAbsent("EXC " + e.getClass().getSimpleName(), k -> new ArrayList<>()).add(seed + " " + e.getMessage());
                continue;
            }
            engineTime += System.nanoTime() - t;
            Map<String, Judgement> got = new TreeMap<>();
            a.judgements().forEach(j -> got.put(j.due().key(), j));
            Set<String> all = new TreeSet<>(expected.keySet());
            all.addAll(got.keySet());
            for (String key : all) {
                triples++;
                Ruled e = expected.get(key);
                Judgement g = got.get(key);
                Ruled gr = g == null ? null : new Ruled(g.verdict(), g.replaced(), g.light());
                if (e != null) verdicts.merge(e.verdict(), 1, Integer::sum);
                if (!Objects.equals(e, gr)) {
                    String kind = (g == null ? "?" : g.due().shape() + "/" + g.due().stage() + "/" + g.due().data()) + " ref=" + e + " engine=" + gr;
                    kinds.merge(kind, 1, Integer::sum);
                    samples.computeIfAbsent(kind, k -> new ArrayList<>()).add(seed + " " + key);
                }
            }
        }
        System.out.println("triples " + triples + " verdicts " + verdicts + " engine ms " + engineTime / 1000000 + " ref ms " + refTime / 1000000);
        kinds.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).forEach(e ->
            System.out.println(e.getValue() + "\t" + e.getKey() + "\t" + samples.get(e.getKey()).stream().limit(3).toList()));
    }
}
