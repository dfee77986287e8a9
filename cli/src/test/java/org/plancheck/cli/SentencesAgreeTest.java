package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.cli.FinishedSet.VERDICTS;
import static org.plancheck.cli.FinishedSet.YEAR;
import static org.plancheck.cli.FinishedSet.cityReport;
import static org.plancheck.cli.FinishedSet.cut;
import static org.plancheck.cli.FinishedSet.exact;
import static org.plancheck.cli.FinishedSet.json;
import static org.plancheck.cli.FinishedSet.notices;
import static org.plancheck.cli.FinishedSet.numbers;
import static org.plancheck.cli.FinishedSet.of;
import static org.plancheck.cli.FinishedSet.paragraphs;
import static org.plancheck.cli.FinishedSet.unit;
import static org.plancheck.cli.FinishedSet.verdicts;
import static org.plancheck.cli.FinishedSet.zh;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures in the sentences of the finished documents, outside all tables, held against assessment.json. */
class SentencesAgreeTest {
    private static final Pattern COUNTED = Pattern.compile("(\\p{IsHan}+?)(\\d+)项");
    private static final Pattern GRAVEST = Pattern.compile("(.+?)为([\\d.万亿]+\\P{Punct}*?)，目标(.+?)，还差(.+)");

    /** Digits that name or number something: files, dates, headings, tables and figures, checksums. */
    private static final String NAMES =
            "[^\\s（，。：]*\\.(ya?ml|json|csv|xlsx|pdf|docx)\\S*|SHA-256|\\d{4}年|\\d+月\\d+日|\\d{4}-\\d{2}-\\d{2}"
                    + "|^[表图]\\d+|GB/T \\S+|[A-Z]+-\\d+\\S*|\\d{4}、|〔\\d{4}〕\\d+号";

    @Test
    void noSentenceHoldsAFigureThatTheOutputDoesNotKnow() throws IOException {
        Set<BigDecimal> known = new TreeSet<>(numbers(json().toString().replaceAll("[_/@:\\-]", " ")));
        verdicts().forEach(v -> known.add(cut(v.path("value"))));
        // Up to here a whole number may count items.
        BigDecimal items = new BigDecimal(
                verdicts().stream().filter(v -> v.path("year").asInt() == YEAR).count());
        int seen = 0;
        List<Path> documents = new ArrayList<>(notices());
        documents.add(cityReport());
        for (Path document : documents) {
            for (String sentence : paragraphs(document)) {
                List<BigDecimal> figures = numbers(sentence.replaceAll(NAMES, " ")).stream()
                        .filter(n -> n.scale() > 0 || n.compareTo(items) > 0)
                        .toList();
                assertThat(known).as(document.getFileName() + ": " + sentence).containsAll(figures);
                seen += figures.size();
            }
        }
        assertThat(seen).as("figures seen").isGreaterThan(100);
    }

    @Test
    void aNoticeTellsValueTargetAndGapOfEveryFigureThatIsShort() throws IOException {
        int told = 0;
        for (Path notice : notices()) {
            List<String> sentences = paragraphs(notice);
            for (JsonNode verdict : of(unit(notice))) {
                if (isShort(verdict)) {
                    assertThat(sentences).as(verdict.path("key").asText()).anySatisfy(sentence -> {
                        assertThat(sentence).contains(zh(verdict.path("title")), "还差");
                        assertThat(numbers(sentence)).contains(cut(verdict.path("value")), exact(verdict.path("gap")));
                        assertThat(numbers(sentence))
                                .containsAnyOf(exact(verdict.path("threshold")), exact(verdict.path("path")));
                    });
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(5);
    }

    private static boolean isShort(JsonNode verdict) {
        return verdict.path("year").asInt() == YEAR
                && verdict.path("itemKind").asText().equals("commitment")
                && Set.of("SHORTFALL", "BEHIND")
                        .contains(verdict.path("verdict").asText());
    }

    @Test
    void aNoticeCountsTheVerdictsOfItsUnit() throws IOException {
        int counted = 0;
        for (Path notice : notices()) {
            Optional<String> sentence = paragraphs(notice).stream()
                    .filter(text -> text.contains("你单位列入考核"))
                    .findFirst();
            List<JsonNode> own = of(unit(notice)).stream()
                    .filter(v -> v.path("year").asInt() == YEAR)
                    .toList();
            assertThat(sentence.isPresent()).as(unit(notice)).isEqualTo(!own.isEmpty());
            if (sentence.isPresent()) {
                assertThat(counts(sentence.get())).as(unit(notice)).isEqualTo(counts(own));
                counted++;
            }
        }
        assertThat(counted).isGreaterThan(10);
    }

    @Test
    void theOverviewCountsWhatTheSummaryCounts() throws IOException {
        Map<String, Integer> expected = new TreeMap<>();
        JsonNode summary = json().path("summary").path("verdictsOfYear");
        VERDICTS.forEach((code, words) -> {
            if (summary.path(code).asInt() > 0) {
                expected.put(words, summary.path(code).asInt());
            }
        });
        String sentence = paragraphs(cityReport()).stream()
                .filter(text -> text.contains("全市列入考核"))
                .findFirst()
                .orElseThrow();
        assertThat(counts(sentence)).isEqualTo(expected).hasSizeGreaterThan(5);
    }

    @Test
    void theGravestGapsOfTheOverviewAreThoseOfTheirVerdicts() throws IOException {
        String sentence = paragraphs(cityReport()).stream()
                .filter(text -> text.startsWith("差距较大的量化承诺有："))
                .findFirst()
                .orElseThrow();
        int compared = 0;
        for (String part : sentence.substring(sentence.indexOf('：') + 1).split("；")) {
            Matcher told = GRAVEST.matcher(part);
            assertThat(told.matches()).as(part).isTrue();
            assertThat(verdicts()).as(part).anySatisfy(verdict -> {
                assertThat(told.group(1))
                        .isEqualTo(zh(verdict.path("jurisdiction").path("name")) + zh(verdict.path("title")));
                assertThat(verdict.path("year").asInt()).isEqualTo(YEAR);
                assertThat(numbers(told.group(2))).containsExactly(cut(verdict.path("value")));
                assertThat(numbers(told.group(3))).containsExactly(exact(verdict.path("threshold")));
                assertThat(numbers(told.group(4))).containsExactly(exact(verdict.path("gap")));
            });
            compared++;
        }
        assertThat(compared).isGreaterThan(2);
    }

    /** 达标4项、未达标2项 as counts by verdict. */
    private static Map<String, Integer> counts(String sentence) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher matcher = COUNTED.matcher(sentence.substring(sentence.indexOf("其中") + 2));
        while (matcher.find()) {
            counts.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
        }
        return counts;
    }

    /** Met and short are told even where there is none. */
    private static Map<String, Integer> counts(List<JsonNode> verdicts) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("达标", 0);
        counts.put("未达标", 0);
        verdicts.forEach(v -> counts.merge(VERDICTS.get(v.path("verdict").asText()), 1, Integer::sum));
        return counts;
    }
}
