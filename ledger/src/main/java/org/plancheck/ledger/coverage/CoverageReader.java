package org.plancheck.ledger.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.InputException;
import org.plancheck.engine.read.PlanNames;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.DocumentReader;
import org.plancheck.engine.yaml.Fields;
import org.plancheck.engine.yaml.Node;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.ledger.text.Clause;
import org.plancheck.model.plan.Plan;

/** Reads a plan's coverage.yaml; all mistakes at once. */
public final class CoverageReader {
    private static final Pattern CLAUSE = Pattern.compile(PlanNames.CLAUSE.pattern() + "|" + Clause.FOREWORD);

    private final Plan plan;
    private final String file;
    private final List<Excuse> drafts = new ArrayList<>();

    private CoverageReader(Plan plan, String file) {
        this.plan = plan;
        this.file = file;
    }

    /**
     * Reads the file.
     *
     * @param path the plan folder's coverage.yaml
     * @param name the file as people know it
     * @throws InputException with every mistake
     */
    public static Coverage read(Path path, String name, Plan plan) {
        Problems problems = new Problems(name);
        SourceFile source = SourceFile.read(path, name, problems);
        Node root = source == null ? null : DocumentReader.read(name, source.bytes(), problems);
        Coverage coverage = root == null ? null : new CoverageReader(plan, name).coverage(Fields.of(root, problems));
        if (coverage == null || !problems.isEmpty()) {
            throw new InputException(problems.messages());
        }
        return coverage;
    }

    private Coverage coverage(Fields fields) {
        Fields totals = Optional.ofNullable(fields.optionalFields("totals")).orElse(fields);
        if (totals == fields) {
            fields.problem("totals", "key.missing", Map.of("key", "totals"));
        }
        Coverage coverage = new Coverage(
                totals.whole("tasks", 0, 9_999),
                totals.whole("commitments", 0, 9_999),
                totals.whole("duties", 0, 9_999),
                totals.whole("baselines", 0, 9_999),
                fields.requiredListOf("excused", this::excuse).stream()
                        .filter(excuse -> !drafts.contains(excuse))
                        .toList(),
                List.copyOf(drafts));
        totals.done();
        fields.done();
        return coverage;
    }

    private Excuse excuse(Fields fields) {
        String clause = fields.text("clause", CLAUSE, "三(一)4");
        String marker = fields.optionalText("marker");
        Reason reason = fields.choice("reason", Reason.class);
        Excuse excuse = new Excuse(
                clause,
                marker,
                fields.has("occurrence") ? fields.whole("occurrence", 1, 99) : 0,
                reason,
                of(fields, reason),
                file + ":" + fields.node().line());
        if (marker == null && !reason.mayExcuseClauses()) {
            fields.problem("reason", "coverage.whole-clause", Map.of("reason", Fields.kebab(reason)));
        }
        fields.optionalText("note");
        if (fields.flag("draft")) {
            drafts.add(excuse);
        }
        fields.done();
        return excuse;
    }

    private @Nullable String of(Fields fields, Reason reason) {
        String of = fields.optionalText("of");
        if (reason.isOfItem() == (of == null)) {
            fields.problem("of", "coverage.of", Map.of("reason", Fields.kebab(reason)));
        } else if (of != null && plan.items().noneMatch(item -> item.id().equals(of))) {
            fields.problem("of", "coverage.item", Map.of("found", of));
        }
        return of;
    }
}
