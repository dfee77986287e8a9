package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.reports.page.Overview.Group;
import org.plancheck.reports.page.Overview.Segment;
import org.plancheck.reports.page.Overview.Stack;
import org.plancheck.reports.page.Overview.Tile;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Words;

/** Counts the assessed year: as a whole, by areas, by units. */
final class OverviewSection {
    /** The order of lights in bars: gravest last, as on a traffic report read from the left. */
    private static final List<Light> ORDER =
            List.of(Light.GREEN, Light.BLUE, Light.YELLOW, Light.RED, Light.GREY, Light.NONE);

    private final Facts facts;
    private final Assessment assessment;

    OverviewSection(Facts facts) {
        this.facts = facts;
        this.assessment = facts.assessment();
    }

    Overview overview() {
        return new Overview(tiles(), stack(assessment.current()), areas(), units());
    }

    private List<Tile> tiles() {
        Map<Verdict, Integer> counts = Facts.verdicts(assessment.current());
        int due = assessment.current().size();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(facts.say("html.judged"), due, "all", facts.say("html.judgedNote")));
        tiles.add(tile(counts, Light.RED, Verdict.SHORTFALL, Verdict.ERROR));
        tiles.add(tile(counts, Light.YELLOW, Verdict.BEHIND));
        tiles.add(tile(counts, Light.GREY, Verdict.NOT_REPORTED, Verdict.QUESTIONED));
        tiles.add(tile(counts, Light.GREEN, Verdict.MET, Verdict.ON_TRACK));
        tiles.add(tile(counts, Light.NONE, Verdict.NOT_DUE, Verdict.NOT_APPLICABLE, Verdict.WAIVED));
        return tiles;
    }

    /** The sum of some verdicts, named by the first, with the others beneath. */
    private Tile tile(Map<Verdict, Integer> counts, Light light, Verdict... verdicts) {
        int sum = 0;
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            int count = counts.getOrDefault(verdict, 0);
            sum += count;
            parts.add(facts.in(Words.of(verdict)) + " " + count);
        }
        String label = facts.say("html.tile." + verdicts[0].name());
        return new Tile(label, sum, Words.code(light), String.join(" · ", parts));
    }

    private Stack stack(List<Judgement> judgements) {
        Map<Light, Integer> counts = Facts.lights(judgements);
        int total = judgements.size();
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (Light light : ORDER) {
            int count = counts.getOrDefault(light, 0);
            if (count > 0) {
                segments.add(segment(light, count, before, total));
                before += count;
            }
        }
        String label = segments.stream().map(s -> s.label() + " " + s.count()).collect(Collectors.joining(", "));
        return new Stack(total, segments, label);
    }

    private Segment segment(Light light, int count, int before, int total) {
        Quantity all = Quantity.of(total);
        String x = Bar.length(Quantity.of(before), all);
        String width = Bar.length(Quantity.of(count), all);
        return new Segment(Words.code(light), facts.say("html.light." + light.name()), count, x, width);
    }

    private List<Group> areas() {
        Map<String, List<Judgement>> areas =
                grouped(facts.areaOrder(), j -> j.due().jurisdiction().code());
        List<Group> groups = new ArrayList<>();
        areas.forEach((code, judgements) -> groups.add(group(code, facts.area(code), judgements)));
        return groups;
    }

    private List<Group> units() {
        Map<String, List<Judgement>> units = grouped(Comparator.naturalOrder(), j -> facts.reporter(j.due()));
        List<Group> groups = new ArrayList<>();
        units.forEach((name, judgements) -> groups.add(group(name, name, judgements)));
        groups.sort(Comparator.comparing(Group::red)
                .thenComparing(Group::grey)
                .thenComparing(Group::yellow)
                .reversed()
                .thenComparing(Group::name));
        return groups;
    }

    /** Whoever was judged in any year is there, with what concerns the assessed one. */
    private Map<String, List<Judgement>> grouped(Comparator<String> order, Function<Judgement, String> by) {
        Map<String, List<Judgement>> groups = new TreeMap<>(order);
        for (Judgement judgement : assessment.judgements()) {
            List<Judgement> group = groups.computeIfAbsent(by.apply(judgement), name -> new ArrayList<>());
            if (facts.isCurrent(judgement)) {
                group.add(judgement);
            }
        }
        return groups;
    }

    private Group group(String key, String name, List<Judgement> judgements) {
        Map<Light, Integer> counts = Facts.lights(judgements);
        return new Group(
                key,
                name,
                stack(judgements),
                counts.getOrDefault(Light.RED, 0),
                counts.getOrDefault(Light.YELLOW, 0),
                counts.getOrDefault(Light.GREY, 0),
                counts.getOrDefault(Light.GREEN, 0));
    }
}
