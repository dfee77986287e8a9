package org.plancheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleFolder;
import org.plancheck.engine.rules.RuleMeta;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;

/** Rules as text, Markdown and JSON. */
final class RulePrinter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RuleBook rules;
    private final Lang lang;

    RulePrinter(RuleBook rules, Lang lang) {
        this.rules = rules;
        this.lang = lang;
    }

    String list() {
        return rules.folders().stream()
                .map(RuleFolder::meta)
                .map(meta -> "%-12s %-10s %-10s %s"
                        .formatted(
                                meta.id(),
                                status(meta),
                                severity(meta),
                                meta.title().in(lang)))
                .collect(Collectors.joining("\n"));
    }

    String listMarkdown() {
        String rows = rules.folders().stream()
                .map(RuleFolder::meta)
                .map(m -> "| %s | %s | %s | %s |"
                        .formatted(m.id(), status(m), severity(m), m.title().in(lang)))
                .collect(Collectors.joining("\n"));
        return "| id | status | severity | " + (lang == Lang.ZH ? "名称" : "title") + " |\n|---|---|---|---|\n" + rows;
    }

    String listJson() {
        ArrayNode all = JSON.createArrayNode();
        rules.folders().forEach(folder -> all.add(head(folder.meta())));
        return write(all);
    }

    String text(RuleFolder rule) {
        RuleMeta meta = rule.meta();
        return meta.id() + "  " + meta.title().in(lang) + "\n\n"
                + Failures.MESSAGES.in(lang, "rules.rationale")
                + meta.rationale().in(lang) + "\n"
                + Failures.MESSAGES.in(lang, "rules.message") + meta.message().in(lang) + "\n"
                + Failures.MESSAGES.in(lang, "rules.remedy") + meta.remedy().in(lang) + "\n"
                + Failures.MESSAGES.in(lang, "rules.reference") + meta.reference() + "\n\n"
                + new String(rule.drl(), StandardCharsets.UTF_8);
    }

    String markdown(RuleFolder rule) {
        RuleMeta meta = rule.meta();
        return "# " + meta.id() + " " + meta.title().in(lang) + "\n\n"
                + meta.rationale().in(lang) + "\n\n> " + meta.message().in(lang) + "\n\n"
                + meta.remedy().in(lang) + "\n\n" + meta.reference() + "\n\n```\n"
                + new String(rule.drl(), StandardCharsets.UTF_8) + "```\n";
    }

    String json(RuleFolder rule) {
        RuleMeta meta = rule.meta();
        ObjectNode node = head(meta);
        node.set("message", words(meta.message()));
        node.set("remedy", words(meta.remedy()));
        node.set("rationale", words(meta.rationale()));
        node.put("reference", meta.reference());
        node.put("drl", new String(rule.drl(), StandardCharsets.UTF_8));
        return write(node);
    }

    private static ObjectNode head(RuleMeta meta) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", meta.id());
        node.put("version", meta.version());
        node.put("status", status(meta));
        node.put("severity", severity(meta));
        node.set("title", words(meta.title()));
        node.put("folder", meta.folder());
        return node;
    }

    private static ObjectNode words(Bilingual words) {
        return JSON.createObjectNode().put("zh", words.zh()).put("en", words.en());
    }

    private static String status(RuleMeta meta) {
        return meta.status().name().toLowerCase(Locale.ROOT);
    }

    private static String severity(RuleMeta meta) {
        return meta.severity() == null ? "-" : meta.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String write(com.fasterxml.jackson.databind.JsonNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
