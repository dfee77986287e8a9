package org.plancheck.engine.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Grows the tree of a JSON text. */
final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final TreeBuilder tree;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.tree = new TreeBuilder(problems);
    }

    static @Nullable Node read(String text, Problems problems) {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonTree(parser, problems).document();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            problems.add(
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    "",
                    "file.syntax",
                    Map.of("detail", firstLine(e.getOriginalMessage())));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Node document() throws IOException {
        if (parser.nextToken() == null) {
            tree.problems().add("file.empty", Map.of());
            return null;
        }
        Node root = node("", 0);
        if (parser.nextToken() != null) {
            tree.problems().add(line(), column(), "", "file.two-documents", Map.of());
        }
        return root;
    }

    private Node node(String path, int depth) throws IOException {
        int line = line();
        int column = column();
        tree.begin(line, column, path, depth);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new Node.Mapping(line, column, path, entries(path, depth));
        }
        if (token == JsonToken.START_ARRAY) {
            return new Node.Sequence(line, column, path, items(path, depth));
        }
        return tree.scalar(line, column, path, token == JsonToken.VALUE_NULL ? null : parser.getText());
    }

    private Map<String, Node> entries(String path, int depth) throws IOException {
        LinkedHashMap<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = line();
            int column = column();
            parser.nextToken();
            tree.put(entries, key, node(TreeBuilder.child(path, key), depth + 1), line, column);
        }
        return entries;
    }

    private List<Node> items(String path, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(TreeBuilder.item(path, items), depth + 1));
        }
        return items;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    private static String firstLine(@Nullable String message) {
        if (message == null) {
            return "";
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
