package org.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages SAMPLE = Messages.beside(MessagesTest.class, "sample");

    @Test
    void readsUtf8AndFillsBothLanguages() {
        assertThat(SAMPLE.of("gap", Map.of("gap", 120))).isEqualTo(new Bilingual("还差 120 人", "120 people short"));
        assertThat(SAMPLE.in(Lang.ZH, "plain")).isEqualTo("达标");
        assertThat(SAMPLE.in(Lang.EN, "plain")).isEqualTo("met");
        assertThat(SAMPLE.codes(Lang.EN)).containsExactly("gap", "only.en", "plain");
    }

    @Test
    void refusesAMissingMessageInEitherLanguage() {
        assertThatThrownBy(() -> SAMPLE.of("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> SAMPLE.of("only.en")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAMissingArgumentAndAMissingFile() {
        assertThatThrownBy(() -> SAMPLE.of("gap")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Messages.beside(MessagesTest.class, "absent"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent_zh.properties");
    }
}
