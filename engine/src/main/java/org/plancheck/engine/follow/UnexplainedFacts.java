package org.plancheck.engine.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.due.CountySums;
import org.plancheck.engine.due.DataBook;
import org.plancheck.engine.due.DueTriple;
import org.plancheck.model.data.DutyReport;
import org.plancheck.model.data.Observation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reading;
import org.plancheck.model.judging.DataState;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Reporters;
import org.plancheck.model.judging.Unexplained;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/**
 * Finds what was marked not applicable without a reason where something rests on it: a verdict of its own or of a
 * later year, or a city's sum. What nobody asks for is told elsewhere, and so are rows that a hard check refused.
 */
public final class UnexplainedFacts {
    private final Registry registry;
    private final DataBook data;
    /** What may rest on a row, by the row's key. */
    private final Map<String, DueTriple> asked = new HashMap<>();

    public UnexplainedFacts(Registry registry, DataBook data, List<DueTriple> due) {
        this.registry = registry;
        this.data = data;
        due.forEach(this::ask);
    }

    private void ask(DueTriple triple) {
        int year = triple.year();
        if (!(triple.item() instanceof Commitment commitment)) {
            asked.put(key(triple.itemKey(), triple.jurisdiction(), year, triple.reporterId()), triple);
            return;
        }
        String indicator = commitment.indicator();
        asked.put(key(indicator, triple.jurisdiction(), year, triple.reporterId()), triple);
        if (CountySums.possible(commitment, triple.jurisdiction(), registry)) {
            registry.countiesOf(triple.jurisdiction().code(), year)
                    .forEach(county -> asked.put(key(indicator, county, year, county.code()), triple));
        }
    }

    /** One fact for each indicator or duty, unit, area and year, in the order of the files. */
    public List<Unexplained> of(List<Judged> judged) {
        Set<String> unexplained =
                rows().filter(Row::isUnexplained).map(Row::key).collect(Collectors.toSet());
        if (unexplained.isEmpty()) {
            return List.of();
        }
        Set<String> said = judged.stream()
                .filter(j -> j.verdict() == Verdict.QUESTIONED && j.due().data() == DataState.NO_REASON)
                .flatMap(j -> j.due().sources().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows().filter(row -> unexplained.contains(row.key()) && asked.containsKey(row.key()))
                .forEach(row -> groups.computeIfAbsent(row.key(), key -> new ArrayList<>())
                        .add(row));
        return groups.values().stream()
                .filter(rows -> rows.stream().allMatch(Row::isUnexplained))
                .map(rows -> fact(rows, said))
                .toList();
    }

    private Unexplained fact(List<Row> rows, Set<String> said) {
        Row row = rows.get(0);
        DueTriple triple = Objects.requireNonNull(asked.get(row.key()));
        boolean isDuty = triple.item() instanceof Duty;
        List<String> sources = rows.stream().map(r -> r.provenance().shown()).toList();
        return new Unexplained(
                row.subject(),
                isDuty ? triple.plan().id() : null,
                isDuty ? triple.item().title() : indicatorName(row),
                row.reporter(),
                Reporters.named(row.reporter(), registry),
                row.jurisdiction(),
                row.year(),
                said.containsAll(sources),
                sources);
    }

    /** A filed row that counts, of either kind. */
    private record Row(
            String subject,
            Jurisdiction jurisdiction,
            int year,
            String reporter,
            boolean notApplicable,
            @Nullable String note,
            Provenance provenance) {
        String key() {
            return UnexplainedFacts.key(subject, jurisdiction, year, reporter);
        }

        boolean isUnexplained() {
            return notApplicable && (note == null || note.isBlank());
        }
    }

    private Bilingual indicatorName(Row row) {
        return registry.indicator(row.subject()).orElseThrow().name();
    }

    /** The office's own word stands in place of what it verified. */
    private Stream<Row> rows() {
        Stream<Row> values = data.standing().stream()
                .flatMap(s -> s.observations().stream())
                .filter(o -> data.verified(o) == null && !data.isRefused(o))
                .filter(o -> !(o.reading() instanceof Reading.Blank))
                .map(UnexplainedFacts::row);
        Stream<Row> duties = data.standing().stream()
                .flatMap(s -> s.duties().stream())
                .filter(d -> data.verified(d) == null && !d.isBlank())
                .map(UnexplainedFacts::row);
        return Stream.concat(values, duties);
    }

    private static Row row(Observation o) {
        return new Row(
                o.indicator().id(),
                o.jurisdiction(),
                o.year(),
                o.reporter(),
                o.reading() instanceof Reading.NotApplicable,
                o.note(),
                o.provenance());
    }

    private static Row row(DutyReport d) {
        return new Row(d.duty(), d.jurisdiction(), d.year(), d.reporter(), d.notApplicable(), d.note(), d.provenance());
    }

    private static String key(String subject, Jurisdiction area, int year, String reporter) {
        return subject + "@" + area.code() + "/" + year + "/" + reporter;
    }
}
