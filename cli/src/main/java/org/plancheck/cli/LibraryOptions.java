package org.plancheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.engine.rules.RuleBook;
import picocli.CommandLine.Option;

/** Where plans and rules come from: the shipped ones, and folders the user names. */
final class LibraryOptions {
    @Option(names = "--plans", paramLabel = "DIR", descriptionKey = "plans")
    private List<Path> plans = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private List<Path> rules = new ArrayList<>();

    Library library() {
        return Library.read(home(), plans);
    }

    /** As far as it can be read, for those who look for mistakes in it. */
    LibraryDraft draft() {
        return LibraryDraft.read(home(), plans);
    }

    RuleBook rules() {
        return RuleBook.load(rules);
    }

    /** The folder with plans, registry and schemes; the launcher names it. */
    static Path home() {
        return Path.of(System.getProperty("plancheck.home", "."));
    }
}
