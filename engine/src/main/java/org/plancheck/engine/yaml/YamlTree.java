package org.plancheck.engine.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Grows the tree of a YAML text from the parser's events. Scalars are never resolved: 0123, 1_000, yes and
 * 2024-12-31 stay the text that was typed.
 */
final class YamlTree {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final Parser parser;
    private final TreeBuilder tree;

    private YamlTree(Parser parser, Problems problems) {
        this.parser = parser;
        this.tree = new TreeBuilder(problems);
    }

    static @Nullable Node read(String text, Problems problems) {
        int stranger = Characters.firstUnprintable(text);
        if (stranger >= 0) {
            int lineStart = text.lastIndexOf('\n', stranger) + 1;
            int line = 1
                    + (int) text.substring(0, stranger)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            Map<String, Object> args = Map.of("code", Characters.code(text, stranger));
            problems.add(line, stranger - lineStart + 1, "", "value.character", args);
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(DocumentReader.MAX_BYTES);
        try {
            return new YamlTree(new ParserImpl(new StreamReader(text), options), problems).document();
        } catch (MarkedYAMLException e) {
            Mark at = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            problems.add(line(at), column(at), "", "file.syntax", Map.of("detail", detail(e)));
        } catch (YAMLException e) {
            problems.add("file.syntax", Map.of("detail", String.valueOf(e.getMessage())));
        }
        return null;
    }

    private @Nullable Node document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            tree.problems().add("file.empty", Map.of());
            return null;
        }
        parser.getEvent();
        Node root = node("", 0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Mark second = parser.peekEvent().getStartMark();
            tree.problems().add(line(second), column(second), "", "file.two-documents", Map.of());
        }
        return root;
    }

    private Node node(String path, int depth) {
        Event event = parser.getEvent();
        int line = line(event.getStartMark());
        int column = column(event.getStartMark());
        tree.begin(line, column, path, depth);
        refuseTagsAndAnchors(event, path);
        if (event instanceof MappingStartEvent) {
            return new Node.Mapping(line, column, path, entries(path, depth));
        }
        if (event instanceof SequenceStartEvent) {
            return new Node.Sequence(line, column, path, items(path, depth));
        }
        return tree.scalar(line, column, path, event instanceof ScalarEvent scalar ? text(scalar) : null);
    }

    private Map<String, Node> entries(String path, int depth) {
        LinkedHashMap<String, Node> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event event = parser.peekEvent();
            int line = line(event.getStartMark());
            int column = column(event.getStartMark());
            Node key = node(path, depth + 1);
            if (event instanceof ScalarEvent scalar) {
                String name = scalar.getValue();
                tree.put(entries, name, node(TreeBuilder.child(path, name), depth + 1), line, column);
            } else {
                if (!(event instanceof AliasEvent)) {
                    tree.problems().add(key, "yaml.key", Map.of());
                }
                node(path, depth + 1);
            }
        }
        parser.getEvent();
        return entries;
    }

    private List<Node> items(String path, int depth) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(TreeBuilder.item(path, items), depth + 1));
        }
        parser.getEvent();
        return items;
    }

    private void refuseTagsAndAnchors(Event event, String path) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        Mark at = event.getStartMark();
        if (tag != null) {
            tree.problems().add(line(at), column(at), path, "yaml.tag", Map.of("tag", tag));
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            tree.problems().add(line(at), column(at), path, "yaml.anchor", Map.of());
        }
    }

    private static @Nullable String text(ScalarEvent scalar) {
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && NULLS.contains(scalar.getValue()) ? null : scalar.getValue();
    }

    private static String detail(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem()).replace('\n', ' ');
        if (e.getContext() == null) {
            return problem;
        }
        String begun = e.getContextMark() == null ? "" : " that begins in line " + line(e.getContextMark());
        return e.getContext() + begun + ", " + problem;
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static int column(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getColumn() + 1;
    }
}
