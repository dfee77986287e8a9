package org.plancheck.ledger.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.model.text.Lang;

/** Writes entries as plans have them, with the reason of each doubt as a comment behind the guess. */
final class DraftYaml {
    private static final ObjectMapper QUOTER = new ObjectMapper();
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9()（）、·¶.-]*");
    private static final Pattern WORDS_OF_YAML = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final Lang lang;

    DraftYaml(Lang lang) {
        this.lang = lang;
    }

    /** A list of drafts, each key on a line of its own. */
    String blocks(String key, List<Candidate> entries) {
        StringBuilder yaml = new StringBuilder(key).append(entries.isEmpty() ? ": []\n" : ":\n");
        String gap = "";
        for (Candidate entry : entries) {
            yaml.append(gap);
            String mark = "  - ";
            for (Guess guess : marked(entry)) {
                yaml.append(mark).append(guess.key()).append(": ").append(value(guess.value()));
                yaml.append(comment(guess.doubt())).append('\n');
                mark = "    ";
            }
            gap = "\n";
        }
        return yaml.toString();
    }

    /** A list of drafts, each on one line. */
    String lines(String key, List<Candidate> entries) {
        StringBuilder yaml = new StringBuilder(key).append(entries.isEmpty() ? ": []\n" : ":\n");
        for (Candidate entry : entries) {
            Map<String, Object> row = new LinkedHashMap<>();
            StringBuilder comments = new StringBuilder();
            for (Guess guess : marked(entry)) {
                row.put(guess.key(), guess.value());
                comments.append(comment(guess.doubt()));
            }
            yaml.append("  - ").append(value(row)).append(comments).append('\n');
        }
        return yaml.toString();
    }

    /** A list of plain rows, each on one line. */
    String rows(String key, List<Map<String, Object>> rows) {
        StringBuilder yaml = new StringBuilder(key).append(rows.isEmpty() ? ": []\n" : ":\n");
        rows.forEach(row -> yaml.append("  - ").append(value(row)).append('\n'));
        return yaml.toString();
    }

    /** One key of a document. */
    String line(Guess guess) {
        return guess.key() + ": " + value(guess.value()) + comment(guess.doubt()) + "\n";
    }

    /** The comment that a doubt leaves behind its guess. */
    String comment(@Nullable Doubt doubt) {
        return doubt == null ? "" : "  # ? " + PlanDrafter.WORDS.in(lang, "doubt." + Fields.kebab(doubt));
    }

    private static List<Guess> marked(Candidate entry) {
        List<Guess> guesses =
                entry.guesses().stream().filter(guess -> guess.value() != null).collect(Collectors.toList());
        guesses.add(Guess.of("draft", true));
        return guesses;
    }

    private static String value(@Nullable Object value) {
        if (value instanceof Map<?, ?> row) {
            return row.entrySet().stream()
                    .map(cell -> cell.getKey() + ": " + value(cell.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DraftYaml::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? text(text) : String.valueOf(value);
    }

    /** A text as it is where nothing in it could be markup, else in quotes. */
    private static String text(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS_OF_YAML.matcher(text).matches()) {
            return text;
        }
        try {
            return QUOTER.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
