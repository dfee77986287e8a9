package org.plancheck.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Restated;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.reports.document.Document.Entry;
import org.plancheck.reports.page.HtmlPage.Card;
import org.plancheck.reports.page.HtmlPage.File;
import org.plancheck.reports.page.HtmlPage.Filter;
import org.plancheck.reports.page.HtmlPage.FindingCard;
import org.plancheck.reports.page.HtmlPage.FindingGroup;
import org.plancheck.reports.page.HtmlPage.Group;
import org.plancheck.reports.page.HtmlPage.Segment;
import org.plancheck.reports.page.HtmlPage.Stack;
import org.plancheck.reports.page.HtmlPage.Tile;
import org.plancheck.reports.words.Facts;
import org.plancheck.reports.words.Lines;
import org.plancheck.reports.words.Words;

/** Works out what the page shows. */
final class HtmlPageBuilder {
    /** Cards shown at once; the others wait behind a click. */
    private static final int WORST = 12;

    /** The order of lights in bars: gravest last, as on a traffic report read from the left. */
    private static final List<Light> ORDER =
            List.of(Light.GREEN, Light.BLUE, Light.YELLOW, Light.RED, Light.GREY, Light.NONE);

    private static final Map<Severity, Light> SEVERITY_LIGHTS = new EnumMap<>(Map.of(
            Severity.ERROR, Light.RED,
            Severity.SHORTFALL, Light.RED,
            Severity.MISSING, Light.GREY,
            Severity.HARD, Light.GREY,
            Severity.BEHIND, Light.YELLOW,
            Severity.ADVISORY, Light.YELLOW,
            Severity.SOFT, Light.NONE,
            Severity.NOTE, Light.NONE));

    private final Facts facts;
    private final Assessment assessment;
    private final HtmlItems items;

    private HtmlPageBuilder(Facts facts) {
        this.facts = facts;
        this.assessment = facts.assessment();
        this.items = new HtmlItems(facts);
    }

    static HtmlPage of(Facts facts) {
        return new HtmlPageBuilder(facts).page();
    }

    private HtmlPage page() {
        List<Card> cards = items.cards();
        return new HtmlPage(
                facts.lang(),
                facts.title(),
                facts.in(Words.of(assessment.kind())),
                assessment.unit() == null ? null : facts.in(assessment.unit()),
                assessment.year(),
                assessment.asOf().toString(),
                assessment.illustrative(),
                assessment.plans().stream().map(this::planLine).toList(),
                tiles(),
                stack(assessment.current()),
                areas(),
                units(),
                cards.stream().limit(WORST).toList(),
                cards.stream().skip(WORST).toList(),
                facts.undecided(),
                items.tables(),
                findingGroups(),
                assessment.sincePrevious() == null ? null : facts.since(assessment.sincePrevious()),
                assessment.followedUp().stream()
                        .map(f -> new Entry(facts.title(f), facts.lines(f)))
                        .toList(),
                assessment.verifications().stream()
                        .map(v -> new Entry(facts.title(v), facts.lines(v)))
                        .toList(),
                assessment.restated().stream().map(this::restated).toList(),
                assessment.refused().stream().map(this::refused).toList(),
                assessment.untargeted().stream().map(this::untargeted).toList(),
                assessment.deferred().stream().map(this::deferred).toList(),
                assessment.inputs().stream().map(this::file).toList(),
                assessment.scheme().id(),
                assessment.engineVersion(),
                assessment.ruleSetVersion());
    }

    private String planLine(Plan plan) {
        String number = plan.documentNumber() == null ? "" : " · " + plan.documentNumber();
        return facts.in(plan.title()) + number + " · " + plan.from() + "–" + plan.to();
    }

    // Overview

    private List<Tile> tiles() {
        Map<Verdict, Integer> counts = Facts.verdicts(assessment.current());
        int due = assessment.current().size();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(facts.say("html.judged"), due, "all", facts.say("html.judgedNote")));
        tiles.add(tile(counts, Light.GREEN, Verdict.MET, Verdict.ON_TRACK));
        tiles.add(tile(counts, Light.RED, Verdict.SHORTFALL, Verdict.ERROR));
        tiles.add(tile(counts, Light.YELLOW, Verdict.BEHIND));
        tiles.add(tile(counts, Light.GREY, Verdict.NOT_REPORTED, Verdict.QUESTIONED));
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
        areas.forEach((code, judgements) -> groups.add(group(facts.area(code), judgements)));
        return groups;
    }

    private List<Group> units() {
        Map<String, List<Judgement>> units = grouped(Comparator.naturalOrder(), j -> facts.reporter(j.due()));
        List<Group> groups = new ArrayList<>();
        units.forEach((name, judgements) -> groups.add(group(name, judgements)));
        groups.sort(Comparator.comparing(Group::red)
                .thenComparing(Group::grey)
                .thenComparing(Group::yellow)
                .reversed()
                .thenComparing(Group::name));
        return groups;
    }

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

    private Group group(String name, List<Judgement> judgements) {
        Map<Light, Integer> counts = Facts.lights(judgements);
        int other = counts.getOrDefault(Light.NONE, 0) + counts.getOrDefault(Light.BLUE, 0);
        return new Group(
                name,
                stack(judgements),
                counts.getOrDefault(Light.RED, 0),
                counts.getOrDefault(Light.YELLOW, 0),
                counts.getOrDefault(Light.GREY, 0),
                counts.getOrDefault(Light.GREEN, 0),
                other);
    }

    // Findings

    private List<FindingGroup> findingGroups() {
        List<FindingGroup> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Finding> findings = facts.findings(severity);
            if (!findings.isEmpty()) {
                groups.add(findingGroup(severity, findings));
            }
        }
        return groups;
    }

    private FindingGroup findingGroup(Severity severity, List<Finding> findings) {
        String light = Words.code(SEVERITY_LIGHTS.getOrDefault(severity, Light.NONE));
        boolean open = severity.compareTo(Severity.SHORTFALL) <= 0;
        return new FindingGroup(
                Words.code(severity),
                light,
                facts.in(Words.of(severity)),
                open,
                findings.stream().map(f -> findingCard(f, light)).toList());
    }

    private FindingCard findingCard(Finding f, String light) {
        boolean current = f.year() == assessment.year();
        String area = facts.area(f.jurisdiction());
        String reporter = facts.in(f.reporter());
        String text = String.join(" ", facts.in(f.title()), facts.in(f.message()), facts.citation(f), reporter, f.id());
        return new FindingCard(
                new Filter(area, reporter, light, current ? light : "", text.toLowerCase(Locale.ROOT)),
                current,
                f.year(),
                facts.in(f.title()),
                facts.in(f.message()),
                facts.in(f.remedy()),
                area,
                reporter,
                facts.responsible(f),
                facts.citation(f),
                facts.rule(f.ruleId()),
                Lines.clean(f.id()),
                f.sources().stream().map(Lines::clean).toList());
    }

    // Data

    private Entry restated(Restated restated) {
        Map<String, Object> args = Map.of(
                "reporter", facts.in(restated.reporter()),
                "year", restated.year(),
                "from", restated.fromSequence(),
                "to", restated.toSequence(),
                "file", Lines.clean(restated.file()));
        return note(facts.say("md.restatement", args), restated.changes());
    }

    private Entry refused(Input input) {
        return note(Lines.clean(input.file()), input.problems());
    }

    private Entry note(String title, List<Bilingual> lines) {
        return new Entry(title, lines.stream().map(facts::in).toList());
    }

    private Entry untargeted(Untargeted untargeted) {
        return new Entry(facts.sum(untargeted), facts.values(untargeted));
    }

    private Entry deferred(Deferred deferred) {
        String title = facts.in(deferred.item().title()) + " · "
                + facts.in(deferred.jurisdiction().name()) + " · " + deferred.year();
        String where = Lines.clean(deferred.item().clause()) + " "
                + facts.in(deferred.plan().citation());
        return new Entry(title, List.of(where, facts.in(deferred.reason())));
    }

    private File file(Input input) {
        Bilingual reporter = input.reporter();
        return new File(
                Lines.clean(input.file()),
                facts.in(Words.of(input.role())),
                facts.in(Words.of(input.status())),
                input.status() == Input.Status.REFUSED,
                reporter == null ? "" : facts.in(reporter),
                input.sha256());
    }
}
