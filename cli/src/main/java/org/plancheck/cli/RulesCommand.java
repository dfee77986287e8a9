package org.plancheck.cli;

import java.util.Map;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleFolder;
import org.plancheck.engine.scenario.RuleScenarios;
import org.plancheck.engine.scenario.ScenarioReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What rules there are, what one says, and whether all do what their scenarios say. */
@Command(
        name = "rules",
        subcommands = {RulesCommand.ListRules.class, RulesCommand.Show.class, RulesCommand.TestRules.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|show|test",
        resourceBundle = "org.plancheck.cli.help")
final class RulesCommand extends CommandGroup {

    /** All rules, one a line. */
    @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class ListRules extends DocumentCommand {
        @Mixin
        private LibraryOptions libraries = new LibraryOptions();

        @Override
        public Integer call() {
            RulePrinter printer = new RulePrinter(libraries.rules(), lang());
            return print(printer.list(), printer.listJson(), printer.listMarkdown());
        }
    }

    /** One rule whole: words and condition. */
    @Command(name = "show", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Show extends DocumentCommand {
        @Parameters(paramLabel = "ID", descriptionKey = "rules.id")
        private String id = "";

        @Mixin
        private LibraryOptions libraries = new LibraryOptions();

        @Override
        public Integer call() {
            RuleBook rules = libraries.rules();
            RuleFolder rule = rules.folders().stream()
                    .filter(f -> f.meta().id().equalsIgnoreCase(id))
                    .findFirst()
                    .orElseThrow(() -> usage("rules.unknown", Map.of("id", id)));
            RulePrinter printer = new RulePrinter(rules, lang());
            return print(printer.text(rule), printer.json(rule), printer.markdown(rule));
        }
    }

    /** Runs every scenario through the real engine; exit code 2 when one fails or a rule is not held from both sides. */
    @Command(name = "test", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class TestRules extends DocumentCommand {
        @Mixin
        private LibraryOptions libraries = new LibraryOptions();

        @Override
        public Integer call() {
            ScenarioReport report = RuleScenarios.run(libraries.rules(), rule -> {});
            ScenarioPrinter printer = new ScenarioPrinter(report, lang());
            print(printer.text(), printer.json(), printer.text());
            return report.allPassed() && report.incomplete().isEmpty() ? ExitCode.CLEAN : ExitCode.SHORT;
        }
    }
}
