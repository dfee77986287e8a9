package org.plancheck.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.plancheck.model.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A mistyped command: says what is wrong in the user's language, and how to see the help. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Lang lang;

    UsageErrors(Lang lang) {
        this.lang = lang;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(message(wrong));
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            String names = String.join(", ", unmatched.getSuggestions());
            err.println(Failures.MESSAGES.in(lang, "usage.suggestion", Map.of("names", names)));
        }
        err.println(Failures.MESSAGES.in(
                lang, "usage.hint", Map.of("command", line.getCommandSpec().qualifiedName())));
        return ExitCode.USAGE;
    }

    private String message(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            String names = String.join(
                    ", ", missing.getMissing().stream().map(a -> label(a)).toList());
            return Failures.MESSAGES.in(lang, "usage.missing", Map.of("names", names));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Failures.MESSAGES.in(
                    lang, "usage.unknown", Map.of("names", String.join(" ", unmatched.getUnmatched())));
        }
        return wrong instanceof LocalizedUsage localized
                ? localized.words().in(lang)
                : Failures.MESSAGES.in(lang, "usage.other", Map.of("detail", String.valueOf(wrong.getMessage())));
    }

    private static String label(CommandLine.Model.ArgSpec spec) {
        return spec instanceof CommandLine.Model.OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
