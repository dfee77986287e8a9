package org.plancheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point: one subcommand for each thing a user can do. */
@Command(
        name = "plancheck",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "org.plancheck.cli.help")
public final class Main extends CommandGroup {
    private static final List<Class<?>> COMMANDS = List.of(
            AssessCommand.class,
            TemplateCommand.class,
            CheckCommand.class,
            MergeCommand.class,
            StatusCommand.class,
            RectifyCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            ScoreCommand.class,
            PlanCommand.class,
            RulesCommand.class,
            ReportCommand.class);

    private Main() {}

    /** Runs the command and ends the process with its exit code, whatever threads a runaway rule left behind. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command with given streams; for tests. */
    static int run(PrintStream out, PrintStream err, String... args) {
        Lang lang = language(args);
        ResourceBundle help = ResourceBundle.getBundle(
                "org.plancheck.cli.help", Locale.forLanguageTag(lang.code()), new NoFallback());
        CommandLine line = new CommandLine(new Main());
        commands(args).forEach(line::addSubcommand);
        line.setResourceBundle(help);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(100);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler(new UsageErrors(lang));
        line.setExecutionExceptionHandler(new Failures(lang));
        return line.execute(args);
    }

    /** The command that the call begins with, since looking into all of them slows every start; else all. */
    private static List<Class<?>> commands(String... args) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    /** The language must be known before parsing, for help and usage errors. */
    private static Lang language(String[] args) {
        int at = Arrays.asList(args).indexOf("--lang");
        boolean english = (at >= 0 && at + 1 < args.length && args[at + 1].equals("en"))
                || Arrays.asList(args).contains("--lang=en");
        return english ? Lang.EN : Lang.ZH;
    }

    /** Only the language asked for: the machine's locale must not decide what a user reads. */
    private static final class NoFallback extends ResourceBundle.Control {
        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
