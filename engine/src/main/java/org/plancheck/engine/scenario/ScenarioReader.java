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
    private final RuleFolder folder;
    private final Problems problems;

    /**
     * @param problems receives every mistake with its place
     */
    ScenarioReader(RuleFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The cases; none when there are mistakes. */
    List<Scenario> read() {
        Node root = DocumentReader.read(problems.file(), folder.scenarios(), problems);
        if (root == null) {
            return List.of();
        }
        Fields file = Fields.of(root, problems);
        Node common = file.get("given");
        List<Scenario> scenarios = file.listOf("scenarios", fields -> scenario(fields, common));
        file.done();
        return problems.isEmpty() ? scenarios : List.of();
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
                        Fields.of(expect == null ? fields.node() : expect, problems),
                        folder.meta().id(),
                        given.areas())
                .read();
        Scenario scenario = new Scenario(
                folder.meta().id(), problems.file() + ":" + fields.node().line(), name, side, given.read(), expected);
        fields.done();
        return scenario;
    }
}
