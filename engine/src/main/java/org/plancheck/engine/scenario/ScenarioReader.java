package org.plancheck.engine.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.rules.RuleFolder;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Nodes;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.text.Bilingual;

/** Reads a scenarios.yaml: cases, and what is given in all of them. */
final class ScenarioReader {
    private final String subject;
    private final @Nullable String ruleId;
    private final Problems problems;

    private ScenarioReader(String subject, @Nullable String ruleId, Problems problems) {
        this.subject = subject;
        this.ruleId = ruleId;
        this.problems = problems;
    }

    /**
     * The cases of a rule; none when there are mistakes.
     *
     * @param problems receives every mistake with its place
     */
    static List<Scenario> ofRule(RuleFolder folder, Problems problems) {
        Node root = DocumentReader.read(problems.file(), folder.scenarios(), problems);
        if (root == null) {
            return List.of();
        }
        String id = folder.meta().id();
        Fields file = Fields.of(root, problems);
        List<Scenario> scenarios = new ScenarioReader(id, id, problems).read(file);
        file.done();
        return problems.isEmpty() ? scenarios : List.of();
    }

    /** The cases of an example of the plan language. */
    static List<Scenario> ofExample(String name, Fields file) {
        return new ScenarioReader(name, null, file.problems()).read(file);
    }

    private List<Scenario> read(Fields file) {
        Node common = file.get("given");
        return file.listOf("scenarios", fields -> scenario(fields, common));
    }

    /** A case about a duty is not about the commitment that the other cases share, and the other way round. */
    private static @Nullable Node withoutOtherItem(@Nullable Node common, Node own) {
        if (!(common instanceof Node.Mapping shared) || !(own instanceof Node.Mapping mapping)) {
            return common;
        }
        Map<String, Node> entries = new LinkedHashMap<>(shared.entries());
        if (mapping.entries().containsKey("commitment") || mapping.entries().containsKey("duty")) {
            entries.keySet().removeAll(List.of("commitment", "duty"));
        }
        return Nodes.mapping(common, entries);
    }

    private Scenario scenario(Fields fields, @Nullable Node common) {
        Bilingual name = fields.words("name");
        Side side = fields.optionalChoice("side", Side.class);
        Node own = fields.get("given");
        Node all = own == null ? common : Nodes.over(withoutOtherItem(common, own), own);
        GivenReader given = new GivenReader(Fields.of(all == null ? fields.node() : all, problems));
        Node expect = fields.get("expect");
        Expected expected = new ExpectedReader(
                        Fields.of(expect == null ? fields.node() : expect, problems), ruleId, given.areas())
                .read();
        Scenario scenario =
                new Scenario(subject, problems.file() + ":" + fields.node().line(), name, side, given.read(), expected);
        fields.done();
        return scenario;
    }
}
