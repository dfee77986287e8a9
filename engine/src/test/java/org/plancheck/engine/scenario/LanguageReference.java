package org.plancheck.engine.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.judging.Judgement;
import org.plancheck.model.judging.Step;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Commitment;
import org.plancheck.model.plan.PromiseWords;
import org.plancheck.model.text.Lang;

/** The reference of the plan language in one language: keys from the schemas, shapes from the examples as judged. */
final class LanguageReference {
    private static final List<String> FILES =
            List.of("plan", "tasks", "commitments", "duties", "coverage", "references", "allocations");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();
    private static final Path EXAMPLES = Home.FOLDER.resolve("rules/src/main/resources/language");

    private final Lang lang;
    private final RuleBook rules;
    private final StringBuilder page = new StringBuilder();

    LanguageReference(Lang lang, RuleBook rules) {
        this.lang = lang;
        this.rules = rules;
    }

    String text() {
        say("""
                # 规划语言

                [English](plan-language.md)

                一份规划用几个 YAML 文件写成，不用编程。本页由 schemas/ 和 rules/src/main/resources/language/ 生成，每个示例都用 `plancheck rules test`
                试跑过。怎样评定见 [judging.md](judging.md)，从头做一份规划见 [教程](教程.md)。

                - [各种说法怎样写](#shapes)
                - [各文件的键](#keys)

                <a id="shapes"></a>
                ## 各种说法怎样写

                `id`、`clause`、`marker` 每个条目都有；`from`、`to` 不写取规划期，`responsible` 不写取 tasks.yaml 中同一条款的。
                """, """
                # The plan language

                [中文](规划语言.md)

                A plan is written in a few YAML files, without a program. This page is made from schemas/ and rules/src/main/resources/language/; every example
                is run by `plancheck rules test`. How things are judged: [judging.md](judging.md). A plan from the beginning: [tutorial](tutorial.md).

                - [How to write what plans say](#shapes)
                - [The keys of each file](#keys)

                <a id="shapes"></a>
                ## How to write what plans say

                `id`, `clause` and `marker` belong to every entry; `from` and `to` are the plan's period when left out, `responsible` are those of the clause in tasks.yaml.
                """);
        LanguageExample.shipped().forEach(this::example);
        say("\n<a id=\"keys\"></a>\n## 各文件的键\n", "\n<a id=\"keys\"></a>\n## The keys of each file\n");
        for (String file : FILES) {
            page.append('\n').append(new KeyTables(json("schemas/" + file + ".schema.json"), lang).text());
        }
        return page.toString();
    }

    private void example(LanguageExample example) {
        page.append("\n### ")
                .append(example.title().in(lang))
                .append("\n\n> ")
                .append(example.phrase())
                .append("\n\n");
        page.append("```yaml\n");
        entries(example).forEach(entry -> page.append(indented(entry)));
        page.append("```\n\n");
        Given first = example.scenarios().get(0).given();
        PromiseWords words = new PromiseWords(first.registry());
        for (Commitment commitment : example.plan().commitments()) {
            String promise = commitment.title().in(lang)
                    + (lang == Lang.ZH ? "：" : ": ")
                    + words.of(commitment).in(lang);
            say("读作：" + promise + "\n\n", "It says: " + promise + "\n\n");
        }
        page.append(example.remark().in(lang)).append("\n\n");
        example.scenarios().stream()
                .map(scenario -> new Short(scenario, judged(scenario)))
                .filter(it -> it.judgement().verdict() == Verdict.SHORTFALL
                        || it.judgement().verdict() == Verdict.BEHIND)
                .findFirst()
                .ifPresent(this::arithmetic);
    }

    /** A case that comes out short, with its verdict. */
    private record Short(Scenario scenario, Judgement judgement) {}

    private void arithmetic(Short it) {
        String name = it.scenario().name().in(lang);
        say("算一遍：" + name + "\n\n", "Worked out: " + name + "\n\n");
        int number = 1;
        for (Step step : it.judgement().steps()) {
            page.append(number++).append(". ").append(step.text().in(lang)).append('\n');
        }
    }

    private Judgement judged(Scenario scenario) {
        Given given = scenario.given();
        String key = given.itemKey() + "@" + SampleRegistry.CITY + "/" + given.year();
        return Cities.assess(given, rules, Duration.ofSeconds(20), outcome -> {}).judgements().stream()
                .filter(judgement -> judgement.due().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> entries(LanguageExample example) {
        JsonNode given = yaml(EXAMPLES.resolve(example.name() + ".yaml")).path("given");
        List<JsonNode> entries = new ArrayList<>(List.of(given.path("commitment")));
        given.path("also").forEach(other -> entries.add(other.path("commitment")));
        return entries;
    }

    /** An entry of a list. */
    private static String indented(JsonNode entry) {
        try {
            return "- " + YAML.writeValueAsString(entry).strip().replace("\n", "\n  ") + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String zh, String en) {
        page.append(lang == Lang.ZH ? zh : en);
    }

    private static JsonNode json(String file) {
        try {
            return JSON.readTree(Files.readString(Home.FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
