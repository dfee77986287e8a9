package org.plancheck.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Lang;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that prints one document in the language and format asked for. */
abstract class DocumentCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    final Lang lang() {
        return language.lang();
    }

    /** Prints the text that the format asks for, with exactly one line end after it. */
    final int print(String text, String json, String md, String html) {
        Print.document(Objects.requireNonNull(spec), output.pick(text, json, md, html));
        return ExitCode.CLEAN;
    }

    /** As {@link #print(String, String, String, String)}, for documents without a page of their own. */
    final int print(String text, String json, String md) {
        return print(text, json, md, Print.html(md));
    }

    /** Says on the error stream what else was done. */
    final void tell(String code, Map<String, ?> args) {
        Objects.requireNonNull(spec).commandLine().getErr().println(Failures.MESSAGES.in(lang(), code, args));
    }

    /** A mistake in the arguments, in the user's language. */
    final LocalizedUsage usage(String code, Map<String, ?> args) {
        return new LocalizedUsage(Objects.requireNonNull(spec).commandLine(), code, args);
    }
}
