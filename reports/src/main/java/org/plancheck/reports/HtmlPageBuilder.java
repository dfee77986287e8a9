package org.plancheck.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Deferred;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.Finding;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Restated;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Untargeted;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Bilingual;
import org.plancheck.reports.HtmlPage.AreaTable;
import org.plancheck.reports.HtmlPage.Card;
import org.plancheck.reports.HtmlPage.Cell;
import org.plancheck.reports.HtmlPage.Fact;
import org.plancheck.reports.HtmlPage.File;
import org.plancheck.reports.HtmlPage.Filter;
import org.plancheck.reports.HtmlPage.FindingCard;
import org.plancheck.reports.HtmlPage.FindingGroup;
import org.plancheck.reports.HtmlPage.Group;
import org.plancheck.reports.HtmlPage.Note;
import org.plancheck.reports.HtmlPage.Row;
import org.plancheck.reports.HtmlPage.Segment;
import org.plancheck.reports.HtmlPage.Stack;
import org.plancheck.reports.HtmlPage.Tile;
import org.plancheck.reports.HtmlPage.YearDetail;

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
            Severity.SOFT, Light.BLUE,
            Severity.NOTE, Light.NONE));

    private final Facts facts;
    private final Assessment assessment;
    private final List<String> ownAreas;
    private final Map<String, String> remedies = new LinkedHashMap<>();
    private final Map<String, String> anchors = new LinkedHashMap<>();
    /** Plans in order, and within a plan the order of the text. */
    private final Map<String, Integer> textOrder = new LinkedHashMap<>();

    private HtmlPageBuilder(Facts facts) {
        this.facts = facts;
        this.assessment = facts.assessment();
        this.ownAreas = assessment.plans().stream().map(Plan::jurisdiction).toList();
        assessment.findings().forEach(f -> remedies.putIfAbsent(verdictKey(f), facts.in(f.remedy())));
        assessment.judgements().forEach(j -> anchors.putIfAbsent(rowKey(j.due()), "item-" + (anchors.size() + 1)));
        assessment
                .plans()
                .forEach(p -> p.items().forEach(i -> textOrder.putIfAbsent(p.id() + "/" + i.id(), textOrder.size())));
    }

    static HtmlPage of(Facts facts) {
        return new HtmlPageBuilder(facts).page();
    }

    private HtmlPage page() {
        List<Card> cards = facts.worst(Verdict.ERROR, Verdict.SHORTFALL, Verdict.BEHIND).stream()
                .map(this::card)
                .toList();
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
                tables(),
                findingGroups(),
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
                grouped(areaOrder(), j -> j.due().jurisdiction().code());
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
            if (isCurrent(judgement)) {
                group.add(judgement);
            }
        }
        return groups;
    }

    /** The plans' own areas first, then the others by code. */
    private Comparator<String> areaOrder() {
        return Comparator.comparing((String code) -> !ownAreas.contains(code)).thenComparing(Comparator.naturalOrder());
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

    private boolean isCurrent(Judgement judgement) {
        return judgement.due().year() == assessment.year();
    }

    // Worst first

    private Card card(Judgement judgement) {
        Due due = judgement.due();
        return new Card(
                filter(due, List.of(judgement)),
                anchor(due),
                facts.in(due.item().title()),
                facts.in(due.jurisdiction().name()),
                facts.reporter(due),
                facts.citation(due),
                facts.in(Words.of(judgement.verdict())),
                facts.value(due),
                facts.target(due),
                facts.gap(judgement),
                due.path() == null ? null : facts.figure(due.path(), due.unit()),
                judgement.verdict() == Verdict.ERROR ? null : Bar.of(due),
                remedies.getOrDefault(due.key(), ""),
                due.isAspirational());
    }

    private static String rowKey(Due due) {
        return due.itemKey() + "@" + due.jurisdiction().code();
    }

    private String anchor(Due due) {
        return anchors.getOrDefault(rowKey(due), "");
    }

    private Filter filter(Due due, List<Judgement> judgements) {
        String text = String.join(
                " ",
                facts.in(due.item().title()),
                facts.citation(due),
                Lines.clean(due.item().marker()),
                facts.reporter(due),
                facts.responsible(due.item().responsible()),
                due.item().id());
        return new Filter(
                facts.in(due.jurisdiction().name()),
                facts.reporter(due),
                lights(judgements),
                lights(judgements.stream().filter(this::isCurrent).toList()),
                text.toLowerCase(Locale.ROOT));
    }

    private static String lights(List<Judgement> judgements) {
        return judgements.stream()
                .map(j -> Words.code(j.light()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    // Items by years

    private List<AreaTable> tables() {
        Map<String, List<Judgement>> areas = new TreeMap<>(areaOrder());
        assessment
                .judgements()
                .forEach(j -> areas.computeIfAbsent(j.due().jurisdiction().code(), c -> new ArrayList<>())
                        .add(j));
        List<AreaTable> tables = new ArrayList<>();
        areas.forEach((code, judgements) -> tables.add(table(code, judgements)));
        return tables;
    }

    private AreaTable table(String code, List<Judgement> judgements) {
        List<Integer> years = List.copyOf(
                judgements.stream().map(j -> j.due().year()).collect(Collectors.toCollection(TreeSet::new)));
        Map<String, List<Judgement>> items = new LinkedHashMap<>();
        judgements.stream()
                .sorted(Comparator.comparing(
                        (Judgement j) -> textOrder.getOrDefault(j.due().itemKey(), Integer.MAX_VALUE)))
                .forEach(j -> items.computeIfAbsent(j.due().itemKey(), k -> new ArrayList<>())
                        .add(j));
        return new AreaTable(
                code,
                facts.area(code),
                years,
                items.values().stream().map(i -> row(i, years)).toList());
    }

    private Row row(List<Judgement> judgements, List<Integer> years) {
        Map<Integer, Judgement> byYear = new TreeMap<>();
        judgements.forEach(j -> byYear.put(j.due().year(), j));
        List<Judgement> newestFirst = new ArrayList<>(byYear.values());
        java.util.Collections.reverse(newestFirst);
        Due newest = newestFirst.get(0).due();
        return new Row(
                filter(newest, judgements),
                anchor(newest),
                facts.in(newest.item().title()),
                facts.in(Words.kindOf(newest.item())),
                facts.reporter(newest),
                facts.citation(newest),
                years.stream().map(y -> cell(y, byYear.get(y))).toList(),
                itemFacts(newestFirst.get(0)),
                newestFirst.stream().map(this::yearDetail).toList(),
                Trend.of(newest, facts));
    }

    private Cell cell(int year, @Nullable Judgement judgement) {
        boolean current = year == assessment.year();
        return judgement == null
                ? new Cell(year, current, "", "")
                : new Cell(year, current, Words.code(judgement.light()), facts.in(Words.of(judgement.verdict())));
    }

    private List<Fact> itemFacts(Judgement newest) {
        Due due = newest.due();
        Item item = due.item();
        List<Fact> list = new ArrayList<>();
        add(list, "text.clause", Lines.clean(item.clause()));
        add(list, "html.document", facts.in(due.plan().citation()));
        add(list, "html.marker", facts.say("html.quoted", Map.of("text", Lines.clean(item.marker()))));
        add(list, "html.reading", reading(due));
        add(list, "text.target", facts.target(due));
        add(list, "text.value", facts.value(due));
        add(list, "text.gap", facts.gap(newest));
        add(list, "explain.path", due.path() == null ? Facts.NOTHING : facts.figure(due.path(), due.unit()));
        add(list, "html.parts", parts(due));
        add(list, "text.reporter", facts.reporter(due));
        add(list, "md.responsible", facts.responsible(item.responsible()));
        return list;
    }

    private void add(List<Fact> list, String code, String value) {
        if (!value.equals(Facts.NOTHING)) {
            list.add(new Fact(facts.say(code), value));
        }
    }

    private String reading(Due due) {
        List<String> words = new ArrayList<>();
        words.add(facts.in(Words.of(due.shape())));
        words.add(facts.in(Words.of(due.item().cadence())));
        words.add(facts.in(Words.of(due.item().strength())));
        words.add(due.item().from().year() + "–" + due.item().finalYear());
        return String.join(" · ", words);
    }

    private String parts(Due due) {
        if (due.numerator() == null || due.denominator() == null) {
            return Facts.NOTHING;
        }
        return Facts.grouped(due.numerator().toDecimal()) + " / "
                + Facts.grouped(due.denominator().toDecimal());
    }

    private YearDetail yearDetail(Judgement judgement) {
        String ruleTitle = ruleTitle(judgement.ruleId());
        Verdict replaced = judgement.replaced();
        return new YearDetail(
                judgement.due().year(),
                isCurrent(judgement),
                Words.code(judgement.light()),
                facts.in(Words.of(judgement.verdict())),
                replaced == null ? null : facts.in(Words.of(replaced)),
                judgement.steps().stream().map(s -> facts.in(s.text())).toList(),
                ruleTitle,
                judgement.due().sources().stream().map(Lines::clean).toList());
    }

    private String ruleTitle(String id) {
        Bilingual title = assessment.rules().get(id);
        return title == null ? id : id + " " + facts.in(title);
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
                facts.responsible(f.responsible()),
                facts.citation(f),
                ruleTitle(f.ruleId()),
                Lines.clean(f.id()),
                f.sources().stream().map(Lines::clean).toList());
    }

    private static String verdictKey(Finding finding) {
        return finding.subject() + "@" + finding.jurisdiction() + "/" + finding.year();
    }

    // Data

    private Note restated(Restated restated) {
        Map<String, Object> args = Map.of(
                "reporter", facts.in(restated.reporter()),
                "year", restated.year(),
                "from", restated.fromSequence(),
                "to", restated.toSequence(),
                "file", Lines.clean(restated.file()));
        return note(facts.say("md.restatement", args), restated.changes());
    }

    private Note refused(Input input) {
        return note(Lines.clean(input.file()), input.problems());
    }

    private Note note(String title, List<Bilingual> lines) {
        return new Note(title, lines.stream().map(facts::in).toList());
    }

    private Note untargeted(Untargeted untargeted) {
        String unit = untargeted.indicator().unit();
        Map<String, Object> args = Map.of(
                "indicator", facts.in(untargeted.indicator().name()),
                "year", untargeted.year(),
                "sum", facts.figure(untargeted.sum(), unit),
                "reported", untargeted.reported(),
                "counties", untargeted.counties());
        List<String> values = untargeted.values().entrySet().stream()
                .map(e -> facts.in(e.getKey()) + " " + facts.figure(e.getValue(), unit))
                .sorted()
                .toList();
        return new Note(facts.say("md.sum", args), values);
    }

    private Note deferred(Deferred deferred) {
        String title = facts.in(deferred.item().title()) + " · "
                + facts.in(deferred.jurisdiction().name()) + " · " + deferred.year();
        String where = Lines.clean(deferred.item().clause()) + " "
                + facts.in(deferred.plan().citation());
        return new Note(title, List.of(where, facts.in(deferred.reason())));
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
