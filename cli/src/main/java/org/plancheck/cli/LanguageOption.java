package org.plancheck.cli;

import org.plancheck.model.text.Lang;
import picocli.CommandLine.Option;

/** {@code --lang}: Chinese unless asked otherwise. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", descriptionKey = "lang")
    private String code = "zh";

    Lang lang() {
        return code.equals("en") ? Lang.EN : Lang.ZH;
    }
}
