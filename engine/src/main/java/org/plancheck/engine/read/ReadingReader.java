package org.plancheck.engine.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Nodes;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.plan.Item;
import org.plancheck.model.plan.OtherReading;

/**
 * Gathers how open passages can be read otherwise: plan.yaml asks the questions, entries answer them with the keys that
 * differ.
 */
final class ReadingReader {
    private static final String KEY = "readings";

    private static final String DRAFT = "draft";

    /** A reading says how the promise is meant, never which one or whose it is. */
    private static final Set<String> FIXED = Set.of(
            "id",
            "clause",
            "marker",
            "occurrence",
            "partOf",
            "reporter",
            "responsible",
            "summary",
            "evidence",
            "note",
            DRAFT,
            KEY);

    private final List<OtherReading> declared;
    private final Map<String, List<Item>> items = new LinkedHashMap<>();

    private ReadingReader(List<OtherReading> declared) {
        this.declared = declared;
        declared.forEach(reading -> items.put(reading.id(), new ArrayList<>()));
    }

    /** The questions that a plan's head asks. */
    static ReadingReader of(Fields head) {
        Set<String> taken = new HashSet<>();
        return new ReadingReader(head.listOf(KEY, fields -> question(fields, taken)));
    }

    private static OtherReading question(Fields fields, Set<String> taken) {
        String id = fields.text("id", RegistryReader.ID, "from-period");
        if (id.equals(OtherReading.MAIN)) {
            fields.problem("id", "reading.main", Map.of("id", id));
        } else if (!id.isEmpty() && !taken.add(id)) {
            fields.problem("id", "double.id", Map.of("id", id));
        }
        OtherReading reading = new OtherReading(id, fields.words("words"), fields.words("instead"), List.of());
        fields.optionalText("note");
        fields.done();
        return reading;
    }

    /** Takes the key, so that it is no unknown one; {@link #read} follows when the entry itself was read. */
    void expect(Fields entry) {
        entry.has(KEY);
    }

    /**
     * An entry's other readings: each is read like an entry of its own, with the reading's keys laid over the
     * entry's, so that whatever is wrong with it is told at its place.
     */
    void read(Fields entry, Function<Fields, ? extends Item> reader) {
        Fields own = entry.optionalFields(KEY);
        if (own == null) {
            return;
        }
        for (String id : own.keys()) {
            Node node = own.get(id);
            List<Item> known = items.get(id);
            if (known == null) {
                own.problem(id, "ref.reading", Map.of("found", id, "allowed", listed(items.keySet())));
            } else if (node == null) {
                own.problem(id, "reading.empty", Map.of("id", id));
            } else {
                known.add(read(entry, node, reader));
            }
        }
        own.done();
    }

    /** Names of readings as a message lists them. */
    static String listed(Set<String> ids) {
        return ids.isEmpty() ? "—" : String.join(", ", ids);
    }

    private static Item read(Fields entry, Node node, Function<Fields, ? extends Item> reader) {
        Fields differing = Fields.of(node, entry.problems());
        differing.keys().stream()
                .filter(FIXED::contains)
                .forEach(key -> differing.problem(key, "reading.fixed", Map.of("key", key)));
        Problems mistakes = new Problems(entry.problems().file());
        Node laidOver = node instanceof Node.Mapping ? Nodes.over(entry.node(), node) : entry.node();
        Node whole = Nodes.without(Nodes.without(laidOver, KEY), DRAFT);
        Item item = reader.apply(Fields.of(whole, mistakes));
        entry.problems().addNew(mistakes);
        return item;
    }

    /** Every question with the items that it changes. */
    List<OtherReading> all() {
        return declared.stream()
                .map(r -> new OtherReading(
                        r.id(), r.words(), r.instead(), List.copyOf(items.getOrDefault(r.id(), List.of()))))
                .toList();
    }
}
