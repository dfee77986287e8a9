package org.plancheck.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.plancheck.model.data.DutyState;
import org.plancheck.model.judging.Assessment;
import org.plancheck.model.judging.Input;
import org.plancheck.model.judging.Light;
import org.plancheck.model.judging.Severity;
import org.plancheck.model.judging.Shape;
import org.plancheck.model.judging.Verdict;
import org.plancheck.model.plan.Cadence;
import org.plancheck.model.plan.Comparator;
import org.plancheck.model.plan.DutyKind;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.plan.Strength;
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
    void everyConstantHasWords() {
        assertThat(Arrays.stream(Light.values()).map(Words::of)).hasSize(6);
        assertThat(Arrays.stream(Severity.values()).map(Words::of)).hasSize(8);
        assertThat(Arrays.stream(Measure.values()).map(Words::of)).hasSize(5);
        assertThat(Arrays.stream(Cadence.values()).map(Words::of)).hasSize(3);
        assertThat(Arrays.stream(Comparator.values()).map(Words::of)).hasSize(6);
        assertThat(Arrays.stream(Strength.values()).map(Words::of)).hasSize(3);
        assertThat(Arrays.stream(Shape.values()).map(Words::of)).hasSize(11);
        assertThat(Arrays.stream(DutyKind.values()).map(Words::of)).hasSize(14);
        assertThat(Arrays.stream(DutyState.values()).map(Words::of)).hasSize(3);
        assertThat(Arrays.stream(Input.Status.values()).map(Words::of)).hasSize(4);
        assertThat(Arrays.stream(Input.Role.values()).map(Words::of)).hasSize(11);
        assertThat(List.of(
                        Words.of(Assessment.Kind.ANNUAL).en(),
                        Words.of(Assessment.Kind.SELF_CHECK).en()))
                .doesNotHaveDuplicates();
    }
}
