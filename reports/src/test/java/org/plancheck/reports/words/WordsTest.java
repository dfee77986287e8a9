package org.plancheck.reports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;
import org.plancheck.model.text.Messages;

class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    @Test
    void bothLanguagesHaveTheSameMessagesWithTheSamePlaceholders() throws Exception {
        Messages messages = Words.MESSAGES;
        assertThat(messages.codes(Lang.ZH)).isEqualTo(messages.codes(Lang.EN)).hasSizeGreaterThan(100);
        Properties zh = load("reports_zh.properties");
        Properties en = load("reports_en.properties");
        for (String code : messages.codes(Lang.ZH)) {
            assertThat(placeholders(en.getProperty(code))).as(code).isEqualTo(placeholders(zh.getProperty(code)));
        }
    }

    private static Properties load(String file) throws Exception {
        Properties words = new Properties();
        try (var in = Words.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void verdictsAreCalledAsTheDictionarySays() {
        assertThat(Arrays.stream(Verdict.values()).map(v -> Words.of(v).zh()))
                .containsExactly("达标", "序时达标", "未到考核期", "滞后", "未达标", "未报", "存疑", "不适用", "豁免", "规则错误");
        assertThat(Words.of(Light.BLUE).zh()).contains("临近");
    }

    @Test
    void everyConstantHasWordsOfItsOwn() {
        assertThat(Words.GROUPS).hasSize(15);
        for (Class<?> kind : Words.GROUPS.keySet()) {
            List<Bilingual> words = Arrays.stream(kind.getEnumConstants())
                    .map(constant -> Words.of((Enum<?>) constant))
                    .toList();
            assertThat(words).as(kind.getName()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void aScopeHasWordsUnlessAnAnalystNamedItsUnit() {
        assertThat(Words.of(Scope.EACH_COUNTY)).isEqualTo(new Bilingual("各县区", "each county"));
        assertThat(Words.of(new Scope("each-library"))).isEqualTo(Bilingual.same("each-library"));
    }

    @Test
    void aKindWithoutWordsIsNamed() {
        assertThatThrownBy(() -> Words.of(Lang.ZH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Lang.class.getName());
    }
}
