package org.plancheck.engine.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.AllocationReader;
import org.plancheck.engine.read.ItemReader;
import org.plancheck.engine.read.Period;
import org.plancheck.engine.read.RectificationReader;
import org.plancheck.engine.read.SchemeReader;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.read.VerifiedReader;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Nodes;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.data.Allocation;
import org.plancheck.model.data.Confirmation;
import org.plancheck.model.data.Provenance;
import org.plancheck.model.data.Reference;
import org.plancheck.model.data.VerifiedValues;
import org.plancheck.model.data.Waiver;
import org.plancheck.model.judging.Rectification;
import org.plancheck.model.judging.Scheme;
import org.plancheck.model.plan.Baseline;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.Duty;
import org.plancheck.model.plan.Group;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.plan.Survey;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction.Life;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.text.Bilingual;

/** Reads the {@code given} of a case and builds its made-up city. */
final class GivenReader {
    private static final String PLAN = "sample";
    /** What a ledger says of a finding, beside which finding it is. */
    private static final List<String> LEDGER =
            List.of("state", "owner", "measures", "completed", "evidence", "objection", "answer", "struckOff", "cell");

    private static final Bilingual TITLE = new Bilingual("示例规划", "Sample plan");
    /** Points follow from verdicts and are no matter of a case. */
    private static final Node DEFAULT_SCHEME = Nodes.without(SampleRegistry.packaged("default.yaml"), "scoring");

    private static final int FIRST = Integer.parseInt(SampleItem.FIRST_YEAR);
    private static final int LAST = Integer.parseInt(SampleItem.LAST_YEAR);

    private final Fields fields;
    private final Problems problems;
    private final List<SampleItem> samples = new ArrayList<>();
    /** Other indicators, filed beside the item's own. */
    private final List<SampleItem> beside = new ArrayList<>();

    private final Map<String, String> counties;
    private final Map<String, String> neighbours;
    private final int year;
    private final LocalDate asOf;

    GivenReader(Fields fields) {
        this.fields = fields;
        this.problems = fields.problems();
        samples.add(SampleItem.read(fields));
        fields.listOf("also", entry -> {
            SampleItem item = SampleItem.read(entry);
            entry.done();
            return samples.add(item);
        });
        Fields named = fields.optionalFields("counties");
        this.counties = SampleRegistry.codes(named == null ? Set.of() : named.keys());
        this.neighbours = SampleRegistry.neighbourCodes(fields.texts("neighbours"));
        Fields others = fields.optionalFields("beside");
        for (String id : others == null ? Set.<String>of() : others.keys()) {
            Fields entry = Objects.requireNonNull(others).optionalFields(id);
            if (entry != null) {
                beside.add(SampleItem.beside(id, entry));
            }
        }
        LocalDate day = fields.optionalDate("asOf");
        Integer assessed = fields.optionalWhole("year", 1949, 2199);
        if (day == null && assessed == null) {
            fields.problem("year", "key.missing", Map.of("key", "year"));
        }
        this.year = assessed != null ? assessed : day != null ? day.getYear() : LAST;
        this.asOf = day != null ? day : LocalDate.of(year, 12, 31);
    }

    /** Codes of the case's areas by name. */
    Map<String, String> areas() {
        return counties;
    }

    Given read() {
        Registry registry = registry();
        ItemReader reader = new ItemReader(registry, groups(), new Period(FIRST, LAST, null));
        List<Item> items =
                samples.stream().map(sample -> sample.item(reader, problems)).toList();
        List<SourceFile> files = new ArrayList<>(filed(items));
        List<SourceFile> raw = rawFiles();
        files.addAll(raw);
        Plan plan = plan(items);
        Given given = new Given(
                registry,
                plan,
                items.get(0),
                scheme(),
                List.copyOf(files),
                !raw.isEmpty(),
                allocations(registry, plan),
                waivers(),
                confirmations(),
                references(),
                verified(registry, plan),
                rectifications(registry, plan),
                year,
                asOf);
        fields.done();
        return given;
    }

    private Registry registry() {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        Set<String> units = new LinkedHashSet<>();
        for (SampleItem sample : samples) {
            Indicator indicator = sample.indicator();
            if (indicator != null) {
                indicators.putIfAbsent(indicator.id(), indicator);
            }
            units.addAll(sample.units());
        }
        beside.forEach(other -> indicators.put(other.id(), Objects.requireNonNull(other.indicator())));
        Fields others = fields.optionalFields("others");
        units.addAll(others == null ? Set.of() : others.keys());
        return SampleRegistry.of(indicators.values(), units, lives(), neighbours.keySet());
    }

    /** What boundary changes made of each county: name → since, until, successors by name. */
    private Map<String, Life> lives() {
        Map<String, Life> lives = new LinkedHashMap<>();
        counties.keySet().forEach(name -> lives.put(name, Life.UNCHANGED));
        Fields changes = fields.optionalFields("boundaries");
        for (String name : changes == null ? Set.<String>of() : changes.keys()) {
            Fields change = Objects.requireNonNull(changes).optionalFields(name);
            if (change != null) {
                county(changes, name);
                lives.put(
                        name,
                        new Life(
                                change.optionalWhole("since", Fields.FIRST_YEAR, Fields.LAST_YEAR),
                                change.optionalWhole("until", Fields.FIRST_YEAR, Fields.LAST_YEAR),
                                change.texts("successors").stream()
                                        .map(successor -> county(changes, successor))
                                        .toList(),
                                List.of()));
                change.done();
            }
        }
        return lives;
    }

    private List<SourceFile> filed(List<Item> items) {
        Filings filings = new Filings(PLAN, problems);
        for (int i = 0; i < samples.size(); i++) {
            SampleItem sample = samples.get(i);
            Node reported = sample.reported();
            if (reported != null) {
                filings.add(reporter(items.get(i)), sample, reported);
            }
        }
        for (SampleItem other : beside) {
            Fields entry = Fields.of(other.node(), problems);
            if (other.reported() != null) {
                filings.add(reporter(items.get(0)), other, other.reported());
            }
            Fields byUnit = entry.optionalFields("by");
            for (String unit : byUnit == null ? Set.<String>of() : byUnit.keys()) {
                Node reported = Objects.requireNonNull(byUnit).get(unit);
                if (reported != null) {
                    filings.add(unit, other, reported);
                }
            }
        }
        for (String key : List.of("counties", "others")) {
            Fields units = fields.optionalFields(key);
            for (String unit : units == null ? Set.<String>of() : units.keys()) {
                Node reported = Objects.requireNonNull(units).get(unit);
                if (reported != null) {
                    filings.add(unit, samples.get(0), reported);
                }
            }
        }
        return filings.files();
    }

    private static String reporter(Item item) {
        String printed = item.reporter();
        return printed == null || SampleRegistry.isCollective(printed) ? SampleRegistry.OFFICE : printed;
    }

    private List<SourceFile> rawFiles() {
        Fields raw = fields.optionalFields("files");
        return raw == null
                ? List.of()
                : raw.keys().stream()
                        .map(name -> Filings.file(name, otherwise(raw.optionalText(name), "")))
                        .toList();
    }

    private Plan plan(List<Item> items) {
        Fields baseline = fields.optionalFields("baseline");
        List<Baseline> baselines = baseline == null
                ? List.of()
                : baseline.keys().stream()
                        .map(of -> new Baseline(
                                indicatorId(),
                                SampleRegistry.CITY,
                                year(baseline, of),
                                baseline.decimal(of),
                                "一(一)",
                                "示例",
                                0))
                        .toList();
        Set<Integer> surveyed = years(fields, "surveys");
        return new Plan(
                PLAN,
                TITLE,
                "示例〔2021〕1号",
                "示例市人民政府",
                null,
                Math.min(FIRST, extreme(items, item -> -item.from().year()) * -1),
                Math.max(LAST, extreme(items, Item::finalYear)),
                SampleRegistry.CITY,
                surveyed.isEmpty() ? List.of() : List.of(new Survey(indicatorId(), surveyed)),
                baselines,
                List.of(),
                List.of(),
                only(items, Commitment.class),
                only(items, Duty.class),
                List.of());
    }

    private static int extreme(List<Item> items, ToIntFunction<Item> year) {
        return items.stream().mapToInt(year).max().orElse(0);
    }

    private static <T extends Item> List<T> only(List<Item> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Scheme scheme() {
        Node own = fields.get("scheme");
        Fields merged = Fields.of(own == null ? DEFAULT_SCHEME : Nodes.over(DEFAULT_SCHEME, own), problems);
        Scheme scheme = SchemeReader.read(merged);
        merged.done();
        return scheme;
    }

    /** County → year → share; or a list, read as the office's own file is. */
    private List<Allocation> allocations(Registry registry, Plan plan) {
        Node given = fields.get("allocations");
        if (given instanceof Node.Sequence) {
            Node.Mapping file = new Node.Mapping(given.line(), given.column(), "", Map.of("allocations", given));
            return new AllocationReader(registry, List.of(plan)).read(Fields.of(file, problems));
        }
        List<Allocation> all = new ArrayList<>();
        Fields shares = fields.optionalFields("allocations");
        for (String county : shares == null ? Set.<String>of() : shares.keys()) {
            Fields years = Objects.requireNonNull(shares).optionalFields(county);
            for (String of : years == null ? Set.<String>of() : years.keys()) {
                all.add(new Allocation(
                        itemKey(),
                        county(shares, county),
                        year(Objects.requireNonNull(years), of),
                        years.decimal(of),
                        place("allocations", years)));
            }
        }
        return List.copyOf(all);
    }

    private List<Waiver> waivers() {
        Fields waiver = fields.optionalFields("waiver");
        if (waiver == null) {
            return List.of();
        }
        List<String> areas = waiver.texts("areas");
        Set<Integer> years = years(waiver, "years");
        String reason = otherwise(waiver.optionalText("reason"), "示例理由");
        String approval = otherwise(waiver.optionalText("approval"), "示例〔2023〕9号");
        LocalDate expires = waiver.date("expires");
        waiver.done();
        return (areas.isEmpty() ? List.of(SampleRegistry.CITY) : areas)
                .stream()
                        .map(area -> new Waiver(
                                itemKey(),
                                area.equals(SampleRegistry.CITY) ? area : county(waiver, area),
                                years.isEmpty() ? Set.of(year) : years,
                                reason,
                                approval,
                                expires,
                                place("waivers", waiver)))
                        .toList();
    }

    private List<Confirmation> confirmations() {
        List<Confirmation> all = new ArrayList<>();
        Fields confirmed = fields.optionalFields("confirmations");
        for (String county : confirmed == null ? Set.<String>of() : confirmed.keys()) {
            Fields areas = Objects.requireNonNull(confirmed);
            areas.years(county)
                    .forEach(of -> all.add(new Confirmation(
                            itemKey(),
                            county(areas, county),
                            of,
                            SampleRegistry.OFFICE,
                            place("confirmations", areas))));
        }
        return List.copyOf(all);
    }

    /** Areas that the plan calls together: name → counties. */
    private List<Group> groups() {
        List<Group> all = new ArrayList<>();
        Fields named = fields.optionalFields("groups");
        for (String id : named == null ? Set.<String>of() : named.keys()) {
            Fields groups = Objects.requireNonNull(named);
            List<String> areas =
                    groups.texts(id).stream().map(name -> county(groups, name)).toList();
            all.add(new Group(id, new Bilingual("示例县组", "Sample group"), areas));
        }
        return List.copyOf(all);
    }

    /** What the office quotes to compare with: area → year → figure of the item, or of an indicator beside it. */
    private List<Reference> references() {
        List<Reference> all = new ArrayList<>();
        quoted(fields, indicatorId(), all);
        beside.forEach(other -> quoted(Fields.of(other.node(), problems), other.id(), all));
        return List.copyOf(all);
    }

    private void quoted(Fields from, String indicator, List<Reference> into) {
        Fields areas = from.optionalFields("quoted");
        for (String area : areas == null ? Set.<String>of() : areas.keys()) {
            Fields years = Objects.requireNonNull(areas).optionalFields(area);
            for (String of : years == null ? Set.<String>of() : years.keys()) {
                Fields figures = Objects.requireNonNull(years);
                into.add(new Reference(
                        indicator,
                        area(areas, area),
                        year(figures, of),
                        figures.decimal(of),
                        "示例年鉴",
                        place("references", figures)));
            }
        }
    }

    /** The code of any area of a case: the province, the city, another city, a county. */
    private String area(Fields at, String name) {
        if (name.equals(SampleRegistry.PROVINCE) || name.equals(SampleRegistry.CITY)) {
            return name;
        }
        String code = neighbours.get(name);
        return code == null ? county(at, name) : code;
    }

    /** What the office verified of the first item, by area and year; read as the office's own file is. */
    private VerifiedValues verified(Registry registry, Plan plan) {
        Fields areas = fields.optionalFields("verified");
        if (areas == null) {
            return VerifiedValues.NONE;
        }
        Filings filings = new Filings(PLAN, problems);
        for (String area : areas.keys()) {
            Node cells = areas.get(area);
            if (cells != null) {
                filings.verify(area.equals(SampleRegistry.CITY) ? area : county(areas, area), samples.get(0), cells);
            }
        }
        SourceFile file = filings.verified();
        Problems mistakes = new Problems(file.name());
        Node document = Objects.requireNonNull(DocumentReader.read(file.name(), file.bytes(), mistakes));
        VerifiedValues read = new VerifiedReader(registry, List.of(plan)).read(Fields.of(document, mistakes));
        mistakes.messages().forEach(m -> areas.problem("verified", "scenario.verified", Map.of("problem", m)));
        return read;
    }

    /** What a ledger says of one earlier finding on the first item; read as an imported ledger is. */
    private List<Rectification> rectifications(Registry registry, Plan plan) {
        Fields entry = fields.optionalFields("rectification");
        if (entry == null) {
            return List.of();
        }
        Map<String, Node> parts = new LinkedHashMap<>();
        for (String key : LEDGER) {
            Node part = entry.get(key);
            if (part != null) {
                parts.put(key, part);
            }
        }
        parts.put("finding", new Node.Mapping(0, 0, "finding", finding(entry, plan)));
        entry.done();
        Node entries = new Node.Sequence(0, 0, "entries", List.of(new Node.Mapping(0, 0, "", parts)));
        Problems mistakes = new Problems(problems.file());
        List<Rectification> read = new RectificationReader(registry, List.of(plan), Map.of())
                .read(Fields.of(new Node.Mapping(0, 0, "", Map.of("entries", entries)), mistakes));
        mistakes.messages()
                .forEach(m -> fields.problem("rectification", "scenario.rectification", Map.of("problem", m)));
        return read;
    }

    private Map<String, Node> finding(Fields entry, Plan plan) {
        String rule = entry.text("rule");
        String of = String.valueOf(entry.year("year"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("id", rule + "/" + itemKey() + "@" + SampleRegistry.CITY + "/" + of);
        texts.put("rule", rule);
        texts.put("severity", otherwise(entry.optionalText("severity"), "shortfall"));
        texts.put("subject", itemKey());
        texts.put("plan", plan.id());
        texts.put("jurisdiction", SampleRegistry.CITY);
        texts.put("year", of);
        texts.put("clause", "一(一)1");
        Map<String, Node> finding = new LinkedHashMap<>();
        texts.forEach((key, text) -> finding.put(key, scalar(text)));
        Node words = new Node.Mapping(0, 0, "", Map.of("zh", scalar("示例"), "en", scalar("Sample")));
        List.of("about", "title", "message", "reporter").forEach(key -> finding.put(key, words));
        return finding;
    }

    private static Node scalar(String text) {
        return new Node.Scalar(0, 0, "", text);
    }

    private String itemKey() {
        return PLAN + "/" + samples.get(0).id();
    }

    /** What the first item is measured by; a duty by nothing. */
    private String indicatorId() {
        Indicator indicator = samples.get(0).indicator();
        return indicator == null ? SampleItem.ID : indicator.id();
    }

    private String county(Fields at, String name) {
        String code = counties.get(name);
        if (code == null) {
            at.problem(name, "scenario.county", Map.of("found", name, "allowed", String.join(", ", counties.keySet())));
        }
        return code == null ? name : code;
    }

    private static Set<Integer> years(Fields at, String key) {
        return at.has(key) ? at.years(key) : Set.of();
    }

    private static int year(Fields at, String key) {
        if (key.matches("(19|20|21)\\d\\d")) {
            return Integer.parseInt(key);
        }
        at.problem(key, "value.not-whole", Map.of("key", key, "found", key, "low", 1949, "high", 2199));
        return FIRST;
    }

    private static String otherwise(@Nullable String text, String standIn) {
        return text == null ? standIn : text;
    }

    private static Provenance place(String folder, Fields at) {
        return new Provenance(folder + "/sample.yaml", String.valueOf(at.node().line()));
    }
}
