package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.model.text.Lang;

/** The reference of the plan language is made from what is true; {@code -Dgolden.update=true} writes it anew. */
class LanguageReferenceTest {
    @ParameterizedTest
    @CsvSource({"ZH, 规划语言.md", "EN, plan-language.md"})
    void saysWhatTheLanguageIs(Lang lang, String name) throws IOException {
        Path file = Home.FOLDER.resolve("docs").resolve(name);
        String page = new LanguageReference(lang, RuleBook.load(List.of())).text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, page);
        }

        assertThat(file).as("run once with -Dgolden.update=true").exists();
        assertThat(Files.readString(file)).isEqualTo(page);
        LanguageExample.shipped()
                .forEach(example -> assertThat(page).contains(example.title().in(lang), example.phrase()));
    }
}
