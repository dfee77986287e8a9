package org.plancheck.engine.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.ItemReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Nodes;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.plan.Item;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.text.Bilingual;

/**
 * A commitment or duty of the made-up plan: the plan language, with everything that a case leaves out filled in.
 *
 * @param id unique in the case
 * @param isDuty a duty, else a commitment
 * @param node the whole item in the plan language
 * @param indicator what a commitment is measured by, null for a duty
 * @param reported what its reporter filed, by year
 */
record SampleItem(
        String id,
        boolean isDuty,
        Node.Mapping node,
        @Nullable Indicator indicator,
        @Nullable Node reported) {
    /** The id of the item that a case is about, and of its indicator, unless it names others. */
    static final String ID = "item";

    static final String FIRST_YEAR = "2021";
    static final String LAST_YEAR = "2025";

    /** Reads the keys of an item; the caller refuses unknown ones. */
    static SampleItem read(Fields fields) {
        Node commitment = fields.get("commitment");
        Node duty = fields.get("duty");
        if ((commitment == null) == (duty == null)) {
            fields.problem("duty", "scenario.item", Map.of());
        }
        Fields indicator = fields.optionalFields("indicator");
        Node reported = fields.get("reported");
        Node given = duty != null ? duty : commitment != null ? commitment : standIn(fields.node());
        Node.Mapping node = completed(entries(given, fields.problems()), given, duty != null);
        String id = Nodes.text(node.entries(), "id", ID);
        return new SampleItem(
                id, duty != null, node, duty != null ? null : indicator(node.entries(), indicator), reported);
    }

    /** Another indicator that the item's figure is compared with, filed beside it. */
    static SampleItem beside(String id, Fields fields) {
        Bilingual name = name(fields, new Bilingual("指标 " + id, "Indicator " + id));
        Indicator indicator = new Indicator(id, name, fields.text("unit"), fields.flag("addsUp"), false);
        Node reported = fields.get("reported");
        fields.get("by");
        fields.get("quoted");
        fields.done();
        return new SampleItem(id, false, (Node.Mapping) fields.node(), indicator, reported);
    }

    /** The item, read by the reader of plans. */
    Item item(ItemReader reader, Problems problems) {
        Fields fields = Fields.of(node, problems);
        return isDuty ? reader.duty(fields) : reader.commitment(fields);
    }

    /** Names of the units that the item mentions. */
    List<String> units() {
        List<String> names = new ArrayList<>();
        if (node.entries().get("responsible") instanceof Node.Sequence sequence) {
            sequence.items().forEach(unit -> names.add(unit instanceof Node.Scalar s ? String.valueOf(s.text()) : ""));
        }
        names.add(Nodes.text(node.entries(), "reporter", SampleRegistry.REPORTER));
        if (node.entries().get("per") instanceof Node.Mapping per) {
            names.add(Nodes.text(per.entries(), "reporter", SampleRegistry.REPORTER));
        }
        return names;
    }

    private static Bilingual name(Fields fields, Bilingual standIn) {
        return fields.has("name") ? fields.words("name") : standIn;
    }

    /** A harmless item, so that one mistake is told once. */
    private static Node standIn(Node at) {
        return Nodes.mapping(
                at,
                Map.of(
                        "measure", Nodes.scalar(at, "flow"),
                        "cadence", Nodes.scalar(at, "each-year"),
                        "value", Nodes.scalar(at, "1")));
    }

    private static Map<String, Node> entries(Node given, Problems problems) {
        if (given instanceof Node.Mapping mapping) {
            return new LinkedHashMap<>(mapping.entries());
        }
        problems.add(given, "node.not-a-mapping", Map.of());
        return new LinkedHashMap<>();
    }

    private static Node.Mapping completed(Map<String, Node> entries, Node at, boolean isDuty) {
        Map<String, Node> all = new LinkedHashMap<>(defaults(entries, at, isDuty));
        all.putAll(entries);
        for (String key : List.of("from", "to")) {
            if (all.get(key) instanceof Node.Scalar year) {
                all.put(key, Nodes.mapping(year, Map.of("year", year, "source", Nodes.scalar(year, "text"))));
            }
        }
        return new Node.Mapping(at.line(), at.column(), at.path(), all);
    }

    private static Map<String, Node> defaults(Map<String, Node> entries, Node at, boolean isDuty) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("id", ID);
        texts.put("clause", "三(一)1");
        texts.put("marker", "示例");
        texts.put("strength", "plain");
        texts.put("scope", "city");
        if (Nodes.text(entries, "cadence", "").equals("by-deadline")) {
            texts.put("deadline", Nodes.text(entries, "to", LAST_YEAR));
        }
        if (!isDuty) {
            texts.put("indicator", Nodes.text(entries, "id", ID));
            texts.put("comparator", "ge");
            texts.put("unit", Nodes.text(entries, "measure", "").equals("share") ? "%" : "人");
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        texts.forEach((key, text) -> nodes.put(key, Nodes.scalar(at, text)));
        nodes.put(
                "responsible",
                new Node.Sequence(
                        at.line(), at.column(), at.path(), List.of(Nodes.scalar(at, SampleRegistry.REPORTER))));
        if (isDuty) {
            nodes.put("summary", words(at, "示例任务", "Sample duty"));
            nodes.put("evidence", words(at, "印发的文件", "The document issued"));
        }
        return nodes;
    }

    private static Node words(Node at, String zh, String en) {
        return Nodes.mapping(at, Map.of("zh", Nodes.scalar(at, zh), "en", Nodes.scalar(at, en)));
    }

    private static Indicator indicator(Map<String, Node> item, @Nullable Fields given) {
        String id = Nodes.text(item, "indicator", ID);
        boolean countsUnits = Nodes.text(item, "scope", "").startsWith("each-")
                && !Nodes.text(item, "scope", "").equals("each-county");
        String unit = countsUnits ? "个" : Nodes.text(item, "unit", "");
        Bilingual name = id.equals(ID)
                ? new Bilingual("示例指标", "Sample indicator")
                : new Bilingual("指标 " + id, "Indicator " + id);
        if (given == null) {
            return new Indicator(id, name, unit, false, false);
        }
        String named = given.optionalText("unit");
        Indicator indicator = new Indicator(
                id, name(given, name), named == null ? unit : named, given.flag("addsUp"), given.flag("survey"));
        given.done();
        return indicator;
    }
}
