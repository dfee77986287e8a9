package org.plancheck.engine.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.engine.due.DataBook;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Unreported;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Groups what was not reported by unit and year, so that many items are one finding with a list. */
public final class UnreportedFacts {
    private final Registry registry;
    private final DataBook data;

    public UnreportedFacts(Registry registry, DataBook data) {
        this.registry = registry;
        this.data = data;
    }

    /** One fact for each plan, unit, area and year with anything missing. */
    public List<Unreported> of(List<Judged> judged) {
        Map<String, List<Judged>> groups = new TreeMap<>();
        for (Judged one : judged) {
            boolean missing = one.verdict() == Verdict.NOT_REPORTED && !one.isWaived();
            if (missing && one.due().shape() != Shape.ROLL_UP) {
                String key = one.due().plan().id() + "@" + one.due().jurisdiction().code() + "/"
                        + one.due().reporterId() + "/" + one.due().year();
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
            }
        }
        return groups.values().stream().map(this::fact).toList();
    }

    private Unreported fact(List<Judged> group) {
        Judged first = group.get(0);
        String reporter = first.due().reporterId();
        String area = first.due().jurisdiction().code();
        int year = first.due().year();
        return new Unreported(
                first.due().plan().id(),
                reporter,
                Reporters.name(first.due(), registry),
                first.due().jurisdiction(),
                year,
                group.stream().map(UnreportedFacts::title).toList(),
                !data.isSent(reporter, area, year));
    }

    private static Bilingual title(Judged judged) {
        Bilingual title = judged.due().item().title();
        List<Integer> years = judged.due().missingYears();
        boolean earlier = years.stream().anyMatch(y -> y != judged.due().year());
        String list = years.toString().replaceAll("[\\[\\]]", "");
        return earlier
                ? new Bilingual(title.zh() + "（缺 " + list + " 年）", title.en() + " (missing: " + list + ")")
                : title;
    }
}
