package org.plancheck.workbook.read;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.number.NumberReader;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.text.Bilingual;
import org.plancheck.workbook.grid.Cell;
import org.plancheck.workbook.layout.Layout;
import org.plancheck.workbook.layout.Layout.Label;

/**
 * Tells whose submission it is and for which year: by the hidden stamp, else by what is printed. Where both are there
 * and differ, somebody used another's template, and nobody can tell whose figures they are.
 */
final class HeadReader {
    private static final Map<Label, String> KEYS =
            Map.of(Label.UNIT, "unit", Label.CITY, "city", Label.YEAR, "year", Label.SEQUENCE, "sequence");

    private final Registry registry;
    private final Map<String, String> stamp;
    private final Problems problems;

    HeadReader(Registry registry, Optional<Map<String, String>> stamp, Problems problems) {
        this.registry = registry;
        this.stamp = stamp.orElse(Map.of());
        this.problems = problems;
    }

    /** The entries of the submission's head; none when it cannot be told. */
    Map<String, Node> read(List<Form> forms) {
        Map<Label, Node.Scalar> printed = new EnumMap<>(Label.class);
        forms.forEach(form -> Head.of(form).found().forEach((label, entry) -> merge(printed, label, entry)));
        if (isNewer()) {
            return Map.of();
        }
        Map<String, Node> head = new LinkedHashMap<>();
        for (Label label : List.of(Label.CITY, Label.UNIT, Label.YEAR)) {
            put(head, label, printed.get(label));
        }
        if (head.size() < 3) {
            problems.add(Words.FORMS, "form.whose", Map.of());
            return Map.of();
        }
        Node.Scalar typed = printed.get(Label.SEQUENCE);
        String suggested = stamp.getOrDefault("sequence", "1");
        head.put("sequence", typed == null ? new Node.Scalar(0, 0, "", suggested) : digits(typed));
        Node.Scalar date = printed.get(Label.DATE);
        if (date != null) {
            String iso = DateText.iso(new Cell(Cell.Kind.NUMBER, String.valueOf(date.text())));
            head.put("submitted", new Node.Scalar(date.line(), date.column(), date.path(), iso));
        }
        return head;
    }

    private boolean isNewer() {
        String version = stamp.getOrDefault("template", "1");
        boolean newer = !version.matches("\\d{1,4}") || Integer.parseInt(version) > Layout.VERSION;
        if (newer) {
            problems.add(Words.FORMS, "form.newer", Map.of("found", version, "known", Layout.VERSION));
        }
        return newer;
    }

    private void merge(Map<Label, Node.Scalar> printed, Label label, Node.Scalar entry) {
        Node.Scalar first = printed.putIfAbsent(label, entry);
        if (first != null && KEYS.containsKey(label) && !Words.bare(text(first)).equals(Words.bare(text(entry)))) {
            problems.add(
                    entry,
                    Words.FORMS,
                    "form.heads-differ",
                    Map.of("label", label.words(), "found", text(entry), "first", text(first), "place", first.place()));
        }
    }

    private void put(Map<String, Node> head, Label label, Node.@Nullable Scalar printed) {
        String key = KEYS.getOrDefault(label, "");
        String stamped = stamp.get(key);
        if (stamped == null) {
            if (printed != null) {
                head.put(key, label == Label.YEAR ? digits(printed) : printed);
            }
            return;
        }
        if (printed != null && !isSame(label, stamped, text(printed))) {
            problems.add(
                    printed,
                    Words.FORMS,
                    "form.other-template",
                    Map.of(
                            "label", label.words(),
                            "found", text(printed),
                            "stamped", stamp.getOrDefault(key + "Name", stamped)));
        }
        head.put(key, new Node.Scalar(0, 0, printed == null ? "" : printed.path(), stamped));
    }

    private boolean isSame(Label label, String stamped, String printed) {
        String bare = Words.bare(printed);
        return switch (label) {
            case YEAR -> NumberReader.halfWidth(bare).replaceFirst("年度?$", "").equals(stamped);
            case CITY ->
                bare.equals(stamped)
                        || bare.equals(Words.bare(stamp.getOrDefault("cityName", stamped)))
                        || registry.jurisdiction(stamped)
                                .filter(city -> isEnglish(city.name(), bare))
                                .isPresent();
            default -> isSameUnit(stamped, bare);
        };
    }

    private boolean isSameUnit(String stamped, String printed) {
        return printed.equals(stamped)
                || printed.equals(Words.bare(stamp.getOrDefault("unitName", stamped)))
                || registry.unitNamed(printed)
                        .map(ResponsibleUnit::id)
                        .filter(stamped::equals)
                        .isPresent()
                || registry.unit(stamped)
                        .filter(unit -> isEnglish(unit.name(), printed))
                        .isPresent()
                || registry.jurisdiction(stamped)
                        .filter(j -> printed.startsWith(j.name().zh()) || isEnglish(j.name(), printed))
                        .isPresent();
    }

    private static boolean isEnglish(Bilingual name, String printed) {
        return printed.equalsIgnoreCase(Words.bare(name.en()));
    }

    /** 第2批 and 2025年度 say 2 and 2025. */
    private static Node.Scalar digits(Node.Scalar typed) {
        String text = NumberReader.halfWidth(text(typed))
                .replaceAll("^第|(年度?|[批次期]+)$", "")
                .strip();
        return new Node.Scalar(typed.line(), typed.column(), typed.path(), text);
    }

    private static String text(Node.Scalar scalar) {
        return String.valueOf(scalar.text());
    }
}
