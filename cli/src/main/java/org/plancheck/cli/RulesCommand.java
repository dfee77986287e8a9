package org.plancheck.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleFolder;
import org.plancheck.engine.scenario.RuleScenarios;
import org.plancheck.engine.scenario.ScenarioReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What rules there are, what one says, and whether all do what their scenarios say. */
@Command(
        name = "rules",
        subcommands = {RulesCommand.ListRules.class, RulesCommand.Show.class, RulesCommand.TestRules.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|show|test",
        resourceBundle = "org.plancheck.cli.help")
final class RulesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new LocalizedUsage(
                Objects.requireNonNull(spec).commandLine(), "usage.subcommand", Map.of("names", "list, show, test"));
    }

    /** All rules, one a line. */
    @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class ListRules implements Callable<Integer> {
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
            RuleBook rules = libraries.rules();
            RulePrinter printer = new RulePrinter(rules, language.lang());
            String md = printer.listMarkdown();
            Print.document(
                    Objects.requireNonNull(spec), output.pick(printer.list(), printer.listJson(), md, Print.html(md)));
            return ExitCode.CLEAN;
        }
    }

    /** One rule whole: words, condition, scenarios. */
    @Command(name = "show", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class Show implements Callable<Integer> {
        @Parameters(paramLabel = "ID", descriptionKey = "rules.id")
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
            RuleBook rules = libraries.rules();
            CommandSpec command = Objects.requireNonNull(spec);
            RuleFolder rule = rules.folders().stream()
                    .filter(f -> f.meta().id().equalsIgnoreCase(id))
                    .findFirst()
                    .orElseThrow(() -> new LocalizedUsage(command.commandLine(), "rules.unknown", Map.of("id", id)));
            RulePrinter printer = new RulePrinter(rules, language.lang());
            String md = printer.markdown(rule);
            Print.document(command, output.pick(printer.text(rule), printer.json(rule), md, Print.html(md)));
            return ExitCode.CLEAN;
        }
    }

    /** Runs every scenario through the real engine; exit code 2 when one fails or a rule is not held from both sides. */
    @Command(name = "test", mixinStandardHelpOptions = true, resourceBundle = "org.plancheck.cli.help")
    static final class TestRules implements Callable<Integer> {
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
            ScenarioReport report = RuleScenarios.run(libraries.rules(), rule -> {});
            ScenarioPrinter printer = new ScenarioPrinter(report, language.lang());
            String text = printer.text();
            Print.document(Objects.requireNonNull(spec), output.pick(text, printer.json(), text, Print.html(text)));
            return report.allPassed() && report.incomplete().isEmpty() ? ExitCode.CLEAN : ExitCode.SHORT;
        }
    }
}
