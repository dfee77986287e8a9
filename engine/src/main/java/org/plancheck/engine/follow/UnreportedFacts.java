package org.plancheck.engine.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.plancheck.engine.due.DataBook;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Unreported;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Groups what was not reported by unit and year, so that many items are one finding with a list. */
public final class UnreportedFacts {
    private final Registry registry;
    private final DataBook data;
    private final IntPredicate known;

    /**
     * Beside the data, which may not hold every year.
     *
     * @param known whether it is known what was sent in a year: others are not told as missing
     */
    public UnreportedFacts(Registry registry, DataBook data, IntPredicate known) {
        this.registry = registry;
        this.data = data;
        this.known = known;
    }

    /** The due triples that were judged not reported and are not waived; what only lacks something to compare with was reported. */
    public static List<Due> notReported(List<Judged> judged) {
        return judged.stream()
                .filter(j -> j.verdict() == Verdict.NOT_REPORTED && !j.isWaived())
                .map(Judged::due)
                .filter(due -> due.shape() != Shape.ROLL_UP && due.data() != DataState.UNCOMPARABLE)
                .toList();
    }

    /** One fact for each plan, unit, area and year with anything missing. */
    public List<Unreported> of(List<Due> missing) {
        Map<String, List<Due>> groups = new TreeMap<>();
        for (Due due : missing) {
            String key = due.plan().id() + "@" + due.jurisdiction().code() + "/" + due.reporterId() + "/" + due.year();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(due);
        }
        return groups.values().stream().map(this::fact).toList();
    }

    private Unreported fact(List<Due> group) {
        Due first = group.get(0);
        return new Unreported(
                first.plan().id(),
                first.reporterId(),
                Reporters.of(first, registry),
                first.jurisdiction(),
                first.year(),
                group.stream().map(this::title).toList(),
                !data.isSent(first.reporterId(), first.jurisdiction().code(), first.year()));
    }

    private Bilingual title(Due due) {
        Bilingual title = due.item().title();
        List<Integer> missing = due.missingYears().stream().filter(known::test).toList();
        boolean earlier = missing.stream().anyMatch(y -> y != due.year());
        String list = missing.toString().replaceAll("[\\[\\]]", "");
        return earlier
                ? new Bilingual(title.zh() + "（缺 " + list + " 年）", title.en() + " (missing: " + list + ")")
                : title;
    }
}
