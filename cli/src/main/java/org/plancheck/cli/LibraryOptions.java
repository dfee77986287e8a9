package org.plancheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Library;
import org.plancheck.engine.read.LibraryDraft;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.text.Lang;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where plans and rules come from: the shipped ones, and folders the user names. */
final class LibraryOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--plans", paramLabel = "DIR", descriptionKey = "plans")
    private List<Path> plans = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private List<Path> rules = new ArrayList<>();

    private @Nullable CompletableFuture<RuleBook> ahead;

    /**
     * The library, of which is read what is asked for; says on the error stream which drafts of a plan are left out of
     * everything that is done with it.
     */
    Library library() {
        return Library.open(home(), plans, plan -> tell(plan.id(), plan.drafts().count()));
    }

    /** The library, for those who speak of drafts themselves. */
    Library quietly() {
        return Library.open(home(), plans, plan -> {});
    }

    private void tell(String plan, int drafts) {
        if (drafts == 0) {
            return;
        }
        CommandSpec command = Objects.requireNonNull(spec);
        OptionSpec option = command.findOption("--lang");
        Lang lang = option != null && "en".equals(option.getValue()) ? Lang.EN : Lang.ZH;
        command.commandLine()
                .getErr()
                .println(Failures.MESSAGES.in(lang, "drafts.left-out", Map.of("plan", plan, "count", drafts)));
    }

    /** As far as it can be read, for those who look for mistakes in it. */
    LibraryDraft draft() {
        return LibraryDraft.read(home(), plans);
    }

    /** Has the rules loaded while something else is read. */
    void loadRulesAhead() {
        ahead = CompletableFuture.supplyAsync(() -> RuleBook.load(rules));
    }

    RuleBook rules() {
        if (ahead == null) {
            return RuleBook.load(rules);
        }
        try {
            return ahead.join();
        } catch (CompletionException e) {
            // As it would have been thrown here, for the one who tells the user.
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }

    /** The folder with plans, registry and schemes; the launcher names it. */
    static Path home() {
        return Path.of(System.getProperty("plancheck.home", "."));
    }
}
