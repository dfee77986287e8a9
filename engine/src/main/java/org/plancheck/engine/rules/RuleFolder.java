package org.plancheck.engine.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.judging.Severity;

/**
 * One rule: its words and its condition.
 *
 * @param drl the condition's source
 * @param yaml the bytes of rule.yaml, for the rule set's hash
 * @param scenarios the text of scenarios.yaml, empty when there is none
 * @param drlName name of the DRL file for messages
 */
public record RuleFolder(RuleMeta meta, byte[] drl, byte[] yaml, byte[] scenarios, String drlName) {
    private static final Pattern ID = Pattern.compile("[A-Z]+(-[A-Z]+)*-\\d{3}");

    /** Reads the words of a rule; null when they cannot be read, the problems say why. */
    static @Nullable RuleMeta meta(String folder, byte[] yaml, Problems problems) {
        Node root = DocumentReader.read(problems.file(), yaml, problems);
        if (root == null) {
            return null;
        }
        Fields fields = Fields.of(root, problems);
        String severity = fields.text("severity");
        Severity made = severity.equals("none") ? null : fields.choice("severity", Severity.class);
        RuleMeta meta = new RuleMeta(
                fields.text("id", ID, "TOWN-001"),
                fields.whole("version", 1, 9999),
                fields.choice("status", RuleMeta.Status.class),
                made,
                fields.words("title"),
                fields.words("message"),
                fields.words("remedy"),
                fields.words("rationale"),
                fields.text("reference"),
                fields.texts("replaces"),
                folder);
        fields.done();
        return meta;
    }
}
