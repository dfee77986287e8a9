package org.plancheck.model.lint;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;

/**
 * Something in an encoding that cannot be right, is likely wrong or is worth knowing.
 *
 * @param code what was found; stable, for machines
 * @param plan id of the plan, null where no single plan is meant
 * @param item id of the commitment or duty, null where none is meant
 * @param file as problems show it
 * @param line 1-based, 0 when the whole file is meant
 * @param args the figures and names in the message
 * @param message what was found and how to mend it
 */
public record LintFinding(
        String code,
        LintSeverity severity,
        @Nullable String plan,
        @Nullable String item,
        String file,
        int line,
        Map<String, Object> args,
        Bilingual message) {

    /** {@code file:line}, or the file alone. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }
}
