package org.plancheck.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.read.Library;
import org.plancheck.model.plan.Plan;
import org.plancheck.reports.PlanJson;
import org.plancheck.reports.PlanText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What plans there are and what they promise. */
@Command(
        name = "plan",
        subcommands = {PlanCommand.ListPlans.class, PlanCommand.Show.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|show",
        resourceBundle = "org.plancheck.cli.help")
final class PlanCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new LocalizedUsage(
                Objects.requireNonNull(spec).commandLine(), "usage.subcommand", Map.of("names", "list, show"));
    }

    /** All plans, one a line. */
    @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class ListPlans implements Callable<Integer> {
        @Mixin
        private LibraryOptions libraries = new LibraryOptions();

        @Mixin
        private OutputOptions output = new OutputOptions();

        @Mixin
        private LanguageOption language = new LanguageOption();

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            Library library = libraries.library();
            var plans = library.plans().values();
            String md = PlanText.listMarkdown(plans, language.lang());
            Print.document(
                    Objects.requireNonNull(spec),
                    output.pick(
                            PlanText.list(plans, language.lang()),
                            PlanJson.list(plans, language.lang()),
                            md,
                            Print.html(md)));
            return ExitCode.CLEAN;
        }
    }

    /** One plan whole. */
    @Command(name = "show", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Show implements Callable<Integer> {
        @Parameters(paramLabel = "PLAN", descriptionKey = "plan.id")
        private String id = "";

        @Mixin
        private LibraryOptions libraries = new LibraryOptions();

        @Mixin
        private OutputOptions output = new OutputOptions();

        @Mixin
        private LanguageOption language = new LanguageOption();

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            Library library = libraries.library();
            CommandSpec command = Objects.requireNonNull(spec);
            Plan plan = library.plan(id)
                    .orElseThrow(() -> new LocalizedUsage(
                            command.commandLine(),
                            "plan.unknown",
                            Map.of(
                                    "id",
                                    id,
                                    "known",
                                    String.join(", ", library.plans().keySet()))));
            String md = PlanText.markdown(plan, language.lang());
            Print.document(
                    command,
                    output.pick(
                            PlanText.show(plan, language.lang()),
                            PlanJson.show(plan, language.lang()),
                            md,
                            Print.html(md)));
            return ExitCode.CLEAN;
        }
    }
}
