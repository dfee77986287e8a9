package org.plancheck.cli;

import java.util.Map;
import org.plancheck.model.text.Bilingual;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A usage error with words in both languages. */
final class LocalizedUsage extends ParameterException {
    private static final long serialVersionUID = 1;

    private final transient Bilingual words;

    LocalizedUsage(CommandLine line, String code, Map<String, ?> args) {
        super(line, code);
        this.words = Failures.MESSAGES.of(code, args);
    }

    Bilingual words() {
        return words;
    }
}
