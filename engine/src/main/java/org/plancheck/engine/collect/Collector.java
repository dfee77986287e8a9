package org.plancheck.engine.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.engine.owed.Owed;
import org.plancheck.engine.owed.OwedDuty;
import org.plancheck.engine.owed.OwedValue;
import org.plancheck.engine.owed.OwingUnit;
import org.plancheck.engine.read.AssessmentFolder;
import org.plancheck.engine.read.Intake;
import org.plancheck.engine.read.Library;
import org.plancheck.model.collect.Collecting;
import org.plancheck.model.collect.SentFile;
import org.plancheck.model.collect.UnitReturn;
import org.plancheck.model.collect.UnitReturn.OpenItem;
import org.plancheck.model.collect.UnitReturn.State;
import org.plancheck.model.data.Reading;
import org.plancheck.model.data.Submission;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;

/** Lays what came in for a year beside what each unit owes for it. */
public final class Collector {
    private final AssessmentFolder folder;
    private final Intake intake;
    private final int year;
    private final Sent sent;
    /** Triples whose verdict waits for a report. */
    private final Set<String> waiting;

    private Collector(AssessmentFolder folder, Intake intake, Assessment assessment) {
        this.folder = folder;
        this.intake = intake;
        this.year = assessment.year();
        this.sent = new Sent(intake, year);
        this.waiting = assessment.current().stream()
                .filter(j -> j.verdict() == Verdict.NOT_REPORTED)
                .map(j -> j.due().key())
                .collect(Collectors.toSet());
    }

    /**
     * Who has sent what for a year, what is refused, what is missing; no unit when nothing is owed.
     *
     * @param assessment the year's verdicts on the same intake: they tell what is missed and what merely could be told
     */
    public static Collecting collect(Library library, AssessmentFolder folder, Intake intake, Assessment assessment) {
        return new Collector(folder, intake, assessment).collect(library);
    }

    private Collecting collect(Library library) {
        List<UnitReturn> units = Owed.all(library, folder.plans(), folder.allocations(), year).stream()
                .map(this::unit)
                .toList();
        List<String> known = units.stream()
                .flatMap(u -> u.files().stream())
                .map(SentFile::file)
                .toList();
        List<SentFile> others =
                sent.all().filter(f -> !known.contains(f.file())).toList();
        return new Collecting(folder.title(), folder.illustrative(), folder.plans(), year, units, others);
    }

    private UnitReturn unit(Owed owed) {
        OwingUnit unit = owed.unit();
        String area = unit.jurisdiction().code();
        List<SentFile> files = sent.by(unit.id(), area)
                .sorted(Comparator.comparing(SentFile::file))
                .toList();
        List<Submission> standing = intake.standing().stream()
                .filter(s -> s.year() == year)
                .filter(s -> s.reporter().equals(unit.id())
                        && s.jurisdiction().code().equals(area))
                .toList();
        List<OpenItem> open = open(owed, standing);
        boolean waits = open.stream().anyMatch(OpenItem::required);
        State state = !standing.isEmpty()
                ? waits ? State.PARTIAL : State.COMPLETE
                : files.isEmpty() ? State.NOTHING : State.REFUSED;
        return new UnitReturn(
                unit.id(), unit.name(), unit.jurisdiction(), state, owed.size(), owed.shared(), open, files);
    }

    private List<OpenItem> open(Owed owed, List<Submission> standing) {
        VerifiedValues verified = folder.verified()
                .of(owed.unit().id(), owed.unit().jurisdiction().code());
        List<OpenItem> open = new ArrayList<>();
        for (OwedValue value : owed.values()) {
            if (!isThere(value, standing, verified)) {
                boolean required =
                        value.asks().stream().anyMatch(ask -> waits(ask.plan(), ask.commitment(), owed.unit()));
                open.add(item(value.first().plan(), value.first().commitment(), required));
            }
        }
        for (OwedDuty duty : owed.duties()) {
            if (!isThere(duty, standing, verified)) {
                open.add(item(duty.plan(), duty.duty(), waits(duty.plan(), duty.duty(), owed.unit())));
            }
        }
        return List.copyOf(open);
    }

    /** Reported, or settled by the office's own figure. */
    private boolean isThere(OwedValue owed, List<Submission> standing, VerifiedValues verified) {
        String indicator = owed.indicator().id();
        Stream<Boolean> filed = standing.stream()
                .flatMap(s -> s.observations().stream())
                .filter(o -> o.indicator().id().equals(indicator))
                .map(o -> !(o.reading() instanceof Reading.Blank));
        Stream<Boolean> settled = verified.values().stream()
                .map(v -> v.value().indicator().id().equals(indicator)
                        && v.value().year() == year);
        return Stream.concat(filed, settled).anyMatch(there -> there);
    }

    private boolean isThere(OwedDuty owed, List<Submission> standing, VerifiedValues verified) {
        Stream<Boolean> filed = standing.stream()
                .flatMap(s -> s.duties().stream())
                .filter(d -> d.duty().equals(owed.key()))
                .map(d -> !d.isBlank());
        Stream<Boolean> settled = verified.duties().stream()
                .map(v -> v.value().duty().equals(owed.key()) && v.value().year() == year);
        return Stream.concat(filed, settled).anyMatch(there -> there);
    }

    private boolean waits(Plan plan, Item item, OwingUnit unit) {
        return waiting.contains(plan.key(item) + "@" + unit.jurisdiction().code() + "/" + year);
    }

    private static OpenItem item(Plan plan, Item item, boolean required) {
        return new OpenItem(item.title(), item.clause(), plan.citation(), required);
    }
}
