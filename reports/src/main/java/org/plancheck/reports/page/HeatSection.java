package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.reports.page.Heat.Cell;
import org.plancheck.reports.page.Heat.Count;
import org.plancheck.reports.page.Heat.Group;
import org.plancheck.reports.page.Heat.Part;
import org.plancheck.reports.page.Heat.Row;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** Items by areas in the assessed year: commitments first, then duties, both by action. */
final class HeatSection {
    private static final Set<Light> QUIET = Set.of(Light.GREEN, Light.NONE);

    private final Facts facts;
    private final Actions actions;
    private final List<String> areas;
    private final Map<String, List<Judgement>> items;

    HeatSection(Facts facts, Actions actions) {
        this.facts = facts;
        this.actions = actions;
        Assessment assessment = facts.assessment();
        TreeSet<String> codes = new TreeSet<>(facts.areaOrder());
        assessment.current().forEach(j -> codes.add(j.due().jurisdiction().code()));
        this.areas = List.copyOf(codes);
        this.items = Keys.grouped(assessment.current(), j -> j.due().itemKey());
    }

    Heat heat() {
        return new Heat(
                areas.stream().map(facts::area).toList(),
                Stream.of(part(Commitment.class), part(Duty.class))
                        .filter(part -> part.items() > 0)
                        .toList());
    }

    private Part part(Class<? extends Item> kind) {
        List<Due> firsts = facts.assessment().plans().stream()
                .flatMap(plan -> inTextOrder(plan, kind))
                .toList();
        List<Group> groups = new ArrayList<>();
        Keys.grouped(
                        firsts,
                        due -> due.plan().id() + " " + Actions.label(due.item().clause()))
                .values()
                .forEach(group -> groups.add(group(group)));
        String name =
                firsts.isEmpty() ? "" : facts.in(Words.kindOf(firsts.get(0).item()));
        return new Part(name, firsts.size(), groups);
    }

    /** One due triple for each item that is due this year. */
    private Stream<Due> inTextOrder(Plan plan, Class<? extends Item> kind) {
        return plan.items()
                .filter(kind::isInstance)
                .map(item -> items.getOrDefault(plan.id() + "/" + item.id(), List.of()))
                .filter(judgements -> !judgements.isEmpty())
                .map(judgements -> judgements.get(0).due());
    }

    private Group group(List<Due> firsts) {
        Due first = firsts.get(0);
        String clause = first.item().clause();
        List<Row> rows = firsts.stream().map(this::row).toList();
        return new Group(
                actions.key(first.plan().id(), clause),
                Actions.heading(first.plan(), Actions.label(clause)),
                counts(firsts.stream()
                        .flatMap(due -> items.getOrDefault(due.itemKey(), List.of()).stream())
                        .toList()),
                (int) rows.stream().filter(Row::quiet).count(),
                rows);
    }

    private List<Count> counts(List<Judgement> judgements) {
        Map<Light, Integer> lights = Facts.lights(judgements);
        return lights.entrySet().stream()
                .filter(light -> light.getValue() > 0)
                .map(light -> new Count(
                        Words.code(light.getKey()),
                        facts.say("html.light." + light.getKey().name()),
                        light.getValue()))
                .toList();
    }

    private Row row(Due first) {
        List<Judgement> judgements = items.getOrDefault(first.itemKey(), List.of());
        Map<String, Judgement> byArea = judgements.stream()
                .collect(Collectors.toMap(j -> j.due().jurisdiction().code(), j -> j));
        return new Row(
                facts.in(first.item().title()),
                Lines.clean(first.item().clause()),
                reporters(judgements),
                first.item() instanceof Duty && judgements.stream().allMatch(j -> QUIET.contains(j.light())),
                areas.stream()
                        .map(area -> byArea.containsKey(area) ? cell(byArea.get(area)) : Cell.EMPTY)
                        .toList());
    }

    /** The unit that files; where counties file themselves, the columns name them already. */
    private String reporters(List<Judgement> judgements) {
        List<String> names =
                judgements.stream().map(j -> facts.reporter(j.due())).distinct().toList();
        return names.size() == 1 ? names.get(0) : facts.say("html.eachArea");
    }

    private Cell cell(Judgement judgement) {
        return new Cell(
                Keys.ofRow(judgement.due()), Words.code(judgement.light()), facts.in(Words.of(judgement.verdict())));
    }
}
