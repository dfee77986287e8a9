package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Task;
import org.plancheck.reports.page.Choices.Choice;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** What can be filtered by, and what the filters are told of each piece of the page. */
final class Filters {
    private static final List<Light> LIGHTS =
            List.of(Light.RED, Light.YELLOW, Light.BLUE, Light.GREY, Light.GREEN, Light.NONE);

    private final Facts facts;
    private final Actions actions;
    private final Map<String, Judgement> judgements = new LinkedHashMap<>();
    private final Map<String, Integer> responsible = new LinkedHashMap<>();

    Filters(Facts facts, Actions actions) {
        this.facts = facts;
        this.actions = actions;
        facts.assessment().judgements().forEach(j -> judgements.put(j.due().key(), j));
        mentions().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(unit -> responsible.put(unit.getKey(), responsible.size()));
    }

    /** How many items and findings each responsible unit answers for. */
    private Map<String, Long> mentions() {
        Stream<List<String>> items =
                judgements.values().stream().map(j -> j.due().item().responsible());
        Stream<List<String>> findings = facts.assessment().findings().stream().map(Finding::responsible);
        return Stream.concat(items, findings)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
    }

    Choices choices(Overview overview) {
        return new Choices(
                overview.areas().stream()
                        .map(g -> new Choice(g.key(), g.name()))
                        .toList(),
                reporters().map(name -> new Choice(name, name)).toList(),
                responsible.keySet().stream()
                        .map(Lines::clean)
                        .map(unit -> new Choice(unit, unit))
                        .toList(),
                actionChoices(),
                LIGHTS.stream()
                        .map(l -> new Choice(l.name(), facts.say("html.light." + l.name())))
                        .toList(),
                Stream.of(Verdict.values())
                        .map(v -> new Choice(v.name(), facts.in(Words.of(v))))
                        .toList(),
                earlierYears());
    }

    private Stream<String> reporters() {
        Stream<String> items = judgements.values().stream().map(j -> facts.reporter(j.due()));
        Stream<String> findings = facts.assessment().findings().stream().map(f -> facts.in(f.reporter()));
        return Stream.concat(items, findings).distinct().sorted();
    }

    /** Actions that something was judged of, goals that are no task before the tasks, as they stand in a plan. */
    private List<Choice> actionChoices() {
        Set<String> judged =
                judgements.values().stream().map(j -> action(j.due())).collect(Collectors.toSet());
        return facts.assessment().plans().stream()
                .flatMap(this::actionsOf)
                .distinct()
                .filter(choice -> judged.contains(choice.value()))
                .toList();
    }

    private Stream<Choice> actionsOf(Plan plan) {
        Stream<String> goals = plan.items()
                .map(Item::clause)
                .filter(clause -> heading(plan, clause).isEmpty());
        return Stream.concat(goals, plan.tasks().stream().map(Task::clause)).map(clause -> {
            String key = actions.key(plan.id(), clause);
            return new Choice(key, (key + " " + heading(plan, clause)).strip());
        });
    }

    private static String heading(Plan plan, String clause) {
        return Actions.heading(plan, Actions.label(clause));
    }

    private String action(Due due) {
        return actions.key(due.plan().id(), due.item().clause());
    }

    private List<Integer> earlierYears() {
        return judgements.values().stream()
                .map(j -> j.due().year())
                .distinct()
                .filter(year -> year != facts.assessment().year())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** For an item in its area. */
    Filter of(Due due, List<Judgement> years) {
        return new Filter(
                due.jurisdiction().code(),
                facts.reporter(due),
                positions(due.item().responsible()),
                action(due),
                years.stream().map(Filters::year).collect(Collectors.joining(" ")));
    }

    private static String year(Judgement judgement) {
        return year(
                judgement.due().year(),
                Words.code(judgement.light()),
                judgement.verdict().name());
    }

    private static String year(int year, String light, String verdict) {
        return year + ":" + light + ":" + verdict;
    }

    /** For a finding; {@code light} is its own where it is about no item. */
    Filter of(Finding finding, String light) {
        Judgement judgement = about(finding);
        String plan = finding.planId();
        String clause = finding.clause();
        return new Filter(
                finding.jurisdiction(),
                facts.in(finding.reporter()),
                positions(finding.responsible()),
                plan == null || clause == null ? "" : actions.key(plan, clause),
                judgement == null ? year(finding.year(), light, "") : year(judgement));
    }

    /** What the finding is about; null where that is no item of the run. */
    @Nullable
    Judgement about(Finding finding) {
        return judgements.get(Keys.ofTriple(finding));
    }

    private String positions(List<String> units) {
        List<String> positions = new ArrayList<>();
        units.forEach(unit -> positions.add(String.valueOf(responsible.get(unit))));
        return String.join(" ", positions);
    }
}
