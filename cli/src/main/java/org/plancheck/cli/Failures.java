package org.plancheck.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.plancheck.engine.NothingDueException;
import org.plancheck.engine.read.InputException;
import org.plancheck.model.text.Lang;
import org.plancheck.model.text.Messages;
import org.plancheck.reports.ReportException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what goes wrong into words and an exit code: no stack trace for a user's mistake. */
final class Failures implements IExecutionExceptionHandler {
    static final Messages MESSAGES = Messages.beside(Failures.class, "cli");

    private final Lang lang;

    Failures(Lang lang) {
        this.lang = lang;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof InputException input) {
            err.println(MESSAGES.in(
                    lang, "input.refused", Map.of("count", input.problems().size())));
            input.problems().forEach(problem -> err.println("  " + problem.in(lang)));
            return ExitCode.REFUSED;
        }
        if (failure instanceof NothingDueException nothing) {
            err.println(nothing.words().in(lang));
            return ExitCode.NOTHING_DUE;
        }
        if (failure instanceof ReportException report) {
            err.println(report.in(lang));
            return ExitCode.REFUSED;
        }
        err.println(MESSAGES.in(lang, "crash", Map.of("detail", String.valueOf(failure))));
        failure.printStackTrace(err);
        return ExitCode.FAILED;
    }
}
