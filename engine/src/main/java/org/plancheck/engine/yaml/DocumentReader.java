package org.plancheck.engine.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML or JSON into {@link Node}s by the streaming parser, so that no tag, anchor or type named in a
 * document can build, run or multiply anything: tags and anchors are refused.
 */
public final class DocumentReader {
    /** Plans and submissions are small; anything larger is a mistake or an attack. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final int MAX_DEPTH = 20;
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final JsonFactory JSON = new JsonFactory();

    private final Problems problems;
    private final JsonParser parser;

    private DocumentReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads one document.
     *
     * @param file its name; {@code .json} is read as JSON, everything else as YAML
     * @return the root, or null when the document cannot be read at all; the problems say why
     */
    public static @Nullable Node read(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add("file.too-large", Map.of("bytes", bytes.length, "limit", MAX_BYTES));
            return null;
        }
        JsonFactory factory = file.endsWith(".json") ? JSON : YAML;
        try (JsonParser parser = factory.createParser(
                new InputStreamReader(new ByteArrayInputStream(withoutMark(bytes)), StandardCharsets.UTF_8))) {
            return new DocumentReader(parser, problems).document();
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
            problems.add("file.empty", Map.of());
            return null;
        }
        Node root = node("", 0);
        if (root != null && parser.nextToken() != null) {
            problems.add(line(), column(), "", "file.two-documents", Map.of());
        }
        return root;
    }

    private @Nullable Node node(String path, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            problems.add(line(), column(), path, "file.too-deep", Map.of("limit", MAX_DEPTH));
            throw new StopReading(parser);
        }
        refuseTagsAndAnchors(path);
        int line = line();
        int column = column();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new Node.Mapping(line, column, path, entries(path, depth));
        }
        if (token == JsonToken.START_ARRAY) {
            return new Node.Sequence(line, column, path, items(path, depth));
        }
        return new Node.Scalar(line, column, path, token == JsonToken.VALUE_NULL ? null : parser.getText());
    }

    private Map<String, Node> entries(String path, int depth) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            String child = path.isEmpty() ? key : path + "." + key;
            int line = line();
            int column = column();
            parser.nextToken();
            Node value = node(child, depth + 1);
            if (value != null && entries.putIfAbsent(key, value) != null) {
                problems.add(line, column, child, "key.double", Map.of("key", key));
            }
        }
        return entries;
    }

    private List<Node> items(String path, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = node(path + "[" + (items.size() + 1) + "]", depth + 1);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private void refuseTagsAndAnchors(String path) throws IOException {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.getTypeId() != null) {
            problems.add(line(), column(), path, "yaml.tag", Map.of("tag", yaml.getTypeId()));
        }
        if (yaml.getObjectId() != null || yaml.isCurrentAlias()) {
            problems.add(line(), column(), path, "yaml.anchor", Map.of());
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static String firstLine(@Nullable String message) {
        if (message == null) {
            return "";
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** Ends reading after a problem that was already noted. */
    private static final class StopReading extends JsonProcessingException {
        private static final long serialVersionUID = 1;

        StopReading(JsonParser parser) {
            super("nesting", parser.currentTokenLocation());
        }
    }
}
