package org.plancheck.engine.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.text.Bilingual;

/** Lays each verdict beside its waiver, its streak and its due date. */
public final class JudgedFacts {
    private static final Comparator<Decided> BY_AREA_AND_YEAR = Comparator.comparing(
                    (Decided d) -> d.due().jurisdiction().code())
            .thenComparing(d -> d.due().year());

    private final Waivers waivers;
    private final Scheme scheme;
    private final LocalDate asOf;

    public JudgedFacts(Waivers waivers, Scheme scheme, LocalDate asOf) {
        this.waivers = waivers;
        this.scheme = scheme;
        this.asOf = asOf;
    }

    /** One fact for each verdict, in the order of item, area and year. */
    public List<Judged> of(List<Decided> decided) {
        Streaks streaks = new Streaks();
        Map<String, List<Decided>> byItem = decided.stream()
                .collect(Collectors.groupingBy(d -> d.due().itemKey(), TreeMap::new, Collectors.toList()));
        return byItem.values().stream()
                .flatMap(item -> item.stream().sorted(BY_AREA_AND_YEAR))
                .map(d -> fact(d, streaks))
                .toList();
    }

    private Judged fact(Decided decided, Streaks streaks) {
        Due due = decided.due();
        Waiver waiver = waivers.of(due);
        boolean valid = waivers.isValid(waiver);
        List<Integer> shortYears = streaks.next(due, decided.verdict(), valid);
        int yearsShort = shortYears.size();
        return new Judged(
                due, decided.verdict(), waiver, valid, yearsShort, shortYears, isNear(due), escalation(yearsShort));
    }

    private boolean isNear(Due due) {
        int dueYear = due.item().span(due.year()).last();
        long days = ChronoUnit.DAYS.between(asOf, LocalDate.of(dueYear, 12, 31));
        return due.year() == asOf.getYear() && days > 0 && days <= scheme.nearDays();
    }

    private @Nullable Bilingual escalation(int yearsShort) {
        SortedMap<Integer, Bilingual> reached = scheme.escalation().headMap(yearsShort + 1);
        return reached.isEmpty() ? null : reached.get(reached.lastKey());
    }
}
