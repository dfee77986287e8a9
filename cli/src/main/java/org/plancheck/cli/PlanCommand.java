package org.plancheck.cli;

import java.util.Map;
import org.plancheck.engine.read.Library;
import org.plancheck.model.plan.Plan;
import org.plancheck.model.registry.Registry;
import org.plancheck.reports.plan.PlanJson;
import org.plancheck.reports.plan.PlanText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What plans there are and what they promise. */
@Command(
        name = "plan",
        subcommands = {
            PlanCommand.ListPlans.class,
            PlanCommand.Show.class,
            PlanNewCommand.class,
            PlanAcceptCommand.class,
            PlanLintCommand.class,
            PlanVerifyCommand.class,
            PlanHandbookCommand.class,
            PlanDraftQualityCommand.class,
            PlanReconcileCommand.class,
            PlanDiffCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|show|new|accept|lint|verify|handbook|reconcile|diff",
        resourceBundle = "org.plancheck.cli.help")
final class PlanCommand extends CommandGroup {

    /** The plan that the user means. */
    static Plan named(String id, Library library, DocumentCommand command) {
        return named(id, library, command.console());
    }

    /** As {@link #named(String, Library, DocumentCommand)}, for a command of another sort. */
    static Plan named(String id, Library library, Console console) {
        String known = String.join(", ", library.planIds());
        return library.plan(id).orElseThrow(() -> console.usage("plan.unknown", Map.of("id", id, "known", known)));
    }

    /** All plans, one a line. */
    @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class ListPlans extends DocumentCommand {
        @Mixin
        private LibraryOptions libraries = new LibraryOptions();

        @Override
        public Integer call() {
            var plans = libraries.library().plans().values();
            return print(
                    PlanText.list(plans, lang()), PlanJson.list(plans, lang()), PlanText.listMarkdown(plans, lang()));
        }
    }

    /** One plan whole. */
    @Command(name = "show", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Show extends DocumentCommand {
        @Parameters(paramLabel = "PLAN", descriptionKey = "plan.id")
        private String id = "";

        @Mixin
        private LibraryOptions libraries = new LibraryOptions();

        @Override
        public Integer call() {
            Library library = libraries.library();
            Plan plan = named(id, library, this);
            Registry registry = library.registry();
            return print(
                    PlanText.show(plan, registry, lang()),
                    PlanJson.show(plan, registry, lang()),
                    PlanText.markdown(plan, registry, lang()));
        }
    }
}
