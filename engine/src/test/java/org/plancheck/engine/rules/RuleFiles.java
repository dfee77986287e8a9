package org.plancheck.engine.rules;

import java.nio.file.Path;

/** Lets tests of other packages read rule folders from disk. */
public final class RuleFiles {
    private RuleFiles() {}

    /** Reads every rule below a folder; throws with all mistakes. */
    public static int read(Path folder) {
        return RuleFolders.read(folder, "rules").size();
    }
}
