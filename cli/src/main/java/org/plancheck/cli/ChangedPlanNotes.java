package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.SourceFile;
import org.plancheck.engine.yaml.Problems;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.text.Lang;
import org.plancheck.workbook.read.ChangedPlans;
import org.plancheck.workbook.read.WorkbookFormat;

/** Tells the user, softly, that a workbook's template was made from another version of its plan. */
final class ChangedPlanNotes {
    private ChangedPlanNotes() {}

    /** A line for each plan that changed; none for files that are no workbooks, or cannot be read. */
    static void print(Path file, Library library, Lang lang, PrintWriter err) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)
                || new WorkbookFormat().endings().stream().noneMatch(name::endsWith)) {
            return;
        }
        SourceFile source = SourceFile.read(file, name, new Problems(name));
        if (source != null) {
            for (Plan plan : ChangedPlans.in(source.bytes(), library)) {
                err.println(Failures.MESSAGES.in(lang, "check.plan-changed", Map.of("plan", plan.title())));
            }
        }
    }
}
