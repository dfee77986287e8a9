package org.plancheck.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.plancheck.model.text.Lang;
import picocli.CommandLine.Mixin;

/** A command that prints one document in the language and format asked for. */
abstract class DocumentCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private Console console = new Console();

    final Lang lang() {
        return console.lang();
    }

    /** Prints the text that the format asks for, with exactly one line end after it. */
    final int print(String text, String json, String md, String html) {
        Print.document(console.command(), output.pick(text, json, md, html));
        return ExitCode.CLEAN;
    }

    /** As {@link #print(String, String, String, String)}, for documents without a page of their own. */
    final int print(String text, String json, String md) {
        return print(text, json, md, Print.html(md));
    }

    /** How it speaks to its user. */
    final Console console() {
        return console;
    }

    /** Says on the error stream what else was done. */
    final void tell(String code, Map<String, ?> args) {
        console.tell(code, args);
    }

    /** A mistake in the arguments, in the user's language. */
    final LocalizedUsage usage(String code, Map<String, ?> args) {
        return console.usage(code, args);
    }
}
