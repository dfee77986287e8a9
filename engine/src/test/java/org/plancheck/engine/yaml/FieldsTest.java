package org.plancheck.engine.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plancheck.model.plan.Cadence;

/** Every mistake is told with its place and with what is allowed there. */
class FieldsTest {
    private final Problems problems = new Problems("plans/x/plan.yaml");

    @Test
    void tellsEveryMistakeAtOnce() {
        Fields fields = fields("""
                id: No Good
                count: 1e3
                low: 12.5
                share: 15%
                flag: yes
                day: 2024-02-30
                cadence: yearly
                years: [2021, 19]
                list: one
                texts: [a, {b: c}, ""]
                words: {zh: 中文}
                surprise: 1
                """);
        fields.text("id", Pattern.compile("[a-z]+"), "nanjing");
        fields.whole("count", 1, 9);
        fields.whole("low", 1, 99);
        fields.decimal("share");
        fields.flag("flag");
        fields.date("day");
        fields.choice("cadence", Cadence.class);
        fields.years("years");
        fields.listOf("list", f -> f);
        fields.texts("texts");
        fields.words("words");
        fields.text("title");
        fields.done();
        assertThat(problems.messages())
                .extracting(m -> m.en())
                .containsExactly(
                        "plans/x/plan.yaml:1:5 id: \"id\" has the value \"No Good\", which should look like nanjing.",
                        "plans/x/plan.yaml:2:8 count: \"count\" has the value \"1e3\", which is no whole number from 1 to 9.",
                        "plans/x/plan.yaml:3:6 low: \"low\" has the value \"12.5\", which is no whole number from 1 to 99.",
                        "plans/x/plan.yaml:4:8 share: \"share\" has the value \"15%\", which is no number. Write digits only,"
                                + " such as 15.5, without a unit and with 万 multiplied out.",
                        "plans/x/plan.yaml:5:7 flag: \"flag\" has the value \"yes\", which is not allowed."
                                + " Allowed: true, false.",
                        "plans/x/plan.yaml:6:6 day: \"day\" has the value \"2024-02-30\", which is no date."
                                + " Write it as 2024-12-31.",
                        "plans/x/plan.yaml:7:10 cadence: \"cadence\" has the value \"yearly\", which is not allowed."
                                + " Allowed: each-year, by-deadline, standing.",
                        "plans/x/plan.yaml:8:8 years: \"years\" has the value \"19\", which is no whole number"
                                + " from 1949 to 2199.",
                        "plans/x/plan.yaml:9:7 list: \"list\" should be a list (each item begins with \"- \").",
                        "plans/x/plan.yaml:10:12 texts[2]: \"texts\" should be a single value, not a list or a mapping.",
                        "plans/x/plan.yaml:10:20 texts[3]: \"texts\" has a blank item. Fill it in or delete it.",
                        "plans/x/plan.yaml:11:8 words: \"en\" is missing. Add it.",
                        "plans/x/plan.yaml:1:1: \"title\" is missing. Add it.",
                        "plans/x/plan.yaml:12:11 surprise: unknown key \"surprise\". Allowed here: cadence, count, day, flag,"
                                + " id, list, low, share, texts, title, words, years.");
        assertThat(problems.messages()).extracting(m -> m.zh()).hasSize(14).allMatch(m -> m.contains("："));
    }

    @Test
    void standInsAreHarmless() {
        Fields fields = fields("a: x\n");
        assertThat(fields.whole("a", 3, 9)).isEqualTo(3);
        assertThat(fields.wholeOr("a", 3, 9, 0)).isZero();
        assertThat(fields.decimal("a").isZero()).isTrue();
        assertThat(fields.years("b")).isEmpty();
        assertThat(fields.texts("b")).isEmpty();
        assertThat(fields.optionalDate("b")).isNull();
    }

    @Test
    void wholeNumbersNeitherOverflowNorRound() {
        for (String typed :
                List.of("99999999999999999999", "9223372036854775808", "1.0", "1,000", "０", "+1", "0x1", "")) {
            Problems found = new Problems("f");
            Fields fields = fields("a: '" + typed + "'\n", found);
            assertThat(fields.whole("a", 0, 2_000)).as(typed).isZero();
            assertThat(found.all()).as(typed).hasSize(1);
        }
    }

    @Test
    void aFloodOfMistakesIsCutWithAWord() {
        String many = String.join(
                "\n", IntStream.range(0, 3_000).mapToObj(i -> "k" + i + ": 1").toList());
        fields(many).done();
        assertThat(problems.all()).hasSize(501);
        assertThat(problems.messages().get(500).en()).contains("only the first 500 are listed");
    }

    @Test
    void suggestsOnlyWhatIsNear() {
        List<String> known = List.of("市科协", "市科技局", "science-tutors-trained");
        assertThat(Suggestion.hint("市科枝局", known).zh()).contains("市科技局");
        assertThat(Suggestion.hint("science-tutor-trained", known).en()).contains("science-tutors-trained");
        assertThat(Suggestion.hint("完全不同的名称", known).zh()).isEmpty();
        assertThat(Suggestion.hint("x".repeat(1_000_000), known).zh()).isEmpty();
    }

    private Fields fields(String yaml) {
        return fields(yaml, problems);
    }

    private static Fields fields(String yaml, Problems into) {
        return Fields.of(DocumentReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8), into), into);
    }
}
