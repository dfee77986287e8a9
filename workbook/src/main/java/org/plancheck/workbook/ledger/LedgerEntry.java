package org.plancheck.workbook.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.RaisedFinding;
import org.plancheck.model.judging.Rectification.State;
import org.plancheck.model.rectification.LedgerColumn;
import org.plancheck.model.rectification.LedgerWords;
import org.plancheck.model.text.Bilingual;

/**
 * A row as an entry of the YAML form, each part with its cell. What a word or a day must be is left to the reader of
 * that form.
 *
 * @param inputs what the row says in the columns to fill in
 * @param place the cell of a column
 */
record LedgerEntry(
        RaisedFinding finding,
        Map<LedgerColumn, String> inputs,
        Function<LedgerColumn, String> place,
        Problems problems) {

    Node node() {
        Map<String, Node> entry = new LinkedHashMap<>();
        entry.put("finding", findingNode());
        entry.put("state", scalar(LedgerColumn.STATE, state()));
        put(entry, "owner", LedgerColumn.OWNER);
        put(entry, "measures", LedgerColumn.MEASURES);
        put(entry, "completed", LedgerColumn.COMPLETED);
        group(
                entry,
                "evidence",
                Map.of(
                        "number", LedgerColumn.EVIDENCE_NUMBER,
                        "issuer", LedgerColumn.EVIDENCE_ISSUER,
                        "date", LedgerColumn.EVIDENCE_DATE),
                LedgerColumn.EVIDENCE_NUMBER);
        group(
                entry,
                "objection",
                Map.of("reason", LedgerColumn.OBJECTION, "filed", LedgerColumn.OBJECTION_DATE),
                LedgerColumn.OBJECTION);
        answer(entry);
        strikeOff(entry);
        entry.put("cell", scalar(LedgerColumn.ID, place.apply(LedgerColumn.ID)));
        return new Node.Mapping(0, 0, place.apply(LedgerColumn.ID), entry);
    }

    private String state() {
        String typed = inputs.get(LedgerColumn.STATE);
        return typed == null
                ? Fields.kebab(State.OPEN)
                : LedgerWords.state(typed).map(Fields::kebab).orElse(typed);
    }

    private void answer(Map<String, Node> entry) {
        Node.Mapping answer = group(
                entry,
                "answer",
                Map.of(
                        "decision", LedgerColumn.ANSWER,
                        "reason", LedgerColumn.ANSWER_REASON,
                        "date", LedgerColumn.ANSWER_DATE,
                        "by", LedgerColumn.ANSWER_BY),
                LedgerColumn.ANSWER);
        String typed = inputs.get(LedgerColumn.ANSWER);
        if (answer != null && typed != null) {
            LedgerWords.decision(typed)
                    .ifPresent(decision ->
                            answer.entries().put("decision", scalar(LedgerColumn.ANSWER, Fields.kebab(decision))));
        }
    }

    private void strikeOff(Map<String, Node> entry) {
        String typed = inputs.get(LedgerColumn.STRIKE_OFF);
        Optional<Boolean> said = typed == null ? Optional.of(false) : LedgerWords.yesOrNo(typed);
        Map<String, LedgerColumn> columns =
                Map.of("date", LedgerColumn.STRIKE_OFF_DATE, "by", LedgerColumn.STRIKE_OFF_BY);
        if (said.isEmpty()) {
            note("ledger.yes-no", Map.of("found", String.valueOf(typed)));
        } else if (said.get()) {
            Node.Mapping empty = new Node.Mapping(0, 0, place.apply(LedgerColumn.STRIKE_OFF), new LinkedHashMap<>());
            Node.Mapping filled = group(entry, "struckOff", columns, LedgerColumn.STRIKE_OFF);
            entry.put("struckOff", filled == null ? empty : filled);
        } else if (columns.values().stream().anyMatch(inputs::containsKey)) {
            note("ledger.not-struck-off", Map.of());
        }
    }

    private void note(String code, Map<String, Object> args) {
        problems.add(scalar(LedgerColumn.STRIKE_OFF, null), LedgerReader.WORDS, code, args);
    }

    private void put(Map<String, Node> entries, String key, LedgerColumn column) {
        String text = inputs.get(column);
        if (text != null) {
            entries.put(key, scalar(column, text));
        }
    }

    /** Adds what of a group is filled in, at the group's first cell; nothing when all of it is blank. */
    private Node.@Nullable Mapping group(
            Map<String, Node> entry, String key, Map<String, LedgerColumn> columns, LedgerColumn first) {
        Map<String, Node> entries = new LinkedHashMap<>();
        columns.forEach((name, column) -> put(entries, name, column));
        if (entries.isEmpty()) {
            return null;
        }
        Node.Mapping group = new Node.Mapping(0, 0, place.apply(first), entries);
        entry.put(key, group);
        return group;
    }

    private Node findingNode() {
        Map<String, Node> node = new LinkedHashMap<>();
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("id", finding.id());
        texts.put("rule", finding.ruleId());
        texts.put("severity", Fields.kebab(finding.severity()));
        texts.put("subject", finding.subject());
        texts.put("plan", finding.planId());
        texts.put("jurisdiction", finding.jurisdiction());
        texts.put("year", String.valueOf(finding.year()));
        texts.put("clause", finding.clause());
        texts.forEach((key, text) -> node.put(key, scalar(LedgerColumn.ID, text)));
        node.put("about", words(finding.about()));
        node.put("title", words(finding.title()));
        node.put("message", words(finding.message()));
        node.put("reporter", words(finding.reporter()));
        node.put(
                "responsible",
                new Node.Sequence(
                        0,
                        0,
                        place.apply(LedgerColumn.ID),
                        finding.responsible().stream()
                                .map(unit -> (Node) scalar(LedgerColumn.ID, unit))
                                .toList()));
        return new Node.Mapping(0, 0, place.apply(LedgerColumn.ID), node);
    }

    private Node words(Bilingual words) {
        return new Node.Mapping(
                0,
                0,
                place.apply(LedgerColumn.ID),
                Map.of("zh", scalar(LedgerColumn.ID, words.zh()), "en", scalar(LedgerColumn.ID, words.en())));
    }

    private Node.Scalar scalar(LedgerColumn column, @Nullable String text) {
        return new Node.Scalar(0, 0, place.apply(column), text);
    }
}
