package org.plancheck.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.scenario.RuleScenarios;
import org.plancheck.engine.scenario.Scenario;
import org.plancheck.engine.scenario.Side;
import org.plancheck.model.concurrent.Workers;
import org.plancheck.model.text.Bilingual;

/** The shipped rules as a collection: none without words, a reference, cases from four sides or a plain condition. */
class RuleCollectionTest {
    private static final RuleBook RULES = RuleBook.load(List.of());
    private static final int SHIPPED = 96;
    private static final Path SOURCES = Home.FOLDER.resolve("rules/src/main/resources/rules");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z-]+)\"></a>");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(salience|eval|from|System|println|print|log|agenda-group|no-loop|lock-on-active)\\b");

    @Test
    void isWhole() throws IOException {
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            walk.filter(p -> p.endsWith("rule.yaml"))
                    .map(p -> p.getParent().getFileName().toString())
                    .forEach(name -> folders.add(name.replaceFirst("^([A-Z]+-\\d{3})-[a-z-]+$", "$1")));
        }

        assertThat(folders).hasSize(SHIPPED);
        assertThat(RULES.folders().stream().map(f -> f.meta().id())).containsExactlyInAnyOrderElementsOf(folders);
        assertThat(RULES.compiledNames()).containsExactlyInAnyOrderElementsOf(folders);
        assertThat(RULES.activeIds()).containsExactlyInAnyOrderElementsOf(folders);
        System.out.println("saw " + folders.size() + " rules");
    }

    /** From one jar, as the build lays it there. */
    @Test
    void mayBeLoadedSeveralTimesAtOnce() {
        List<RuleBook> books = new Workers(4).map(List.of(1, 2, 3, 4, 5, 6, 7, 8), any -> RuleBook.load(List.of()));
        assertThat(books)
                .hasSize(8)
                .allSatisfy(book -> assertThat(book.compiledNames())
                        .containsExactlyInAnyOrderElementsOf(RULES.compiledNames())
                        .hasSize(SHIPPED));
    }

    @Test
    void hasCasesFromFourSides() {
        List<Scenario> scenarios = RuleScenarios.read(RULES);
        each((folder, mistakes) -> {
            Set<Side> sides = scenarios.stream()
                    .filter(s -> s.subject().equals(folder.meta().id()) && s.side() != null)
                    .map(Scenario::side)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
            if (!sides.equals(EnumSet.allOf(Side.class))) {
                mistakes.add("has cases from " + sides + " only");
            }
        });
        assertThat(scenarios.stream().map(s -> s.subject() + s.name().en())).doesNotHaveDuplicates();
        assertThat(scenarios.stream().map(s -> s.subject() + s.name().zh())).doesNotHaveDuplicates();
        System.out.println("saw " + scenarios.size() + " scenarios");
    }

    @Test
    void speaksBothLanguages() {
        each((folder, mistakes) -> {
            RuleMeta meta = folder.meta();
            for (Bilingual words : List.of(meta.title(), meta.message(), meta.remedy(), meta.rationale())) {
                if (words.zh().isBlank() || words.en().isBlank()) {
                    mistakes.add("has blank words: " + words);
                }
            }
        });
        for (Scenario scenario : RuleScenarios.read(RULES)) {
            assertThat(scenario.name().zh()).as(scenario.place()).matches(".*\\p{IsHan}.*");
            assertThat(scenario.name().en()).as(scenario.place()).matches(".*[A-Za-z]{2} .*");
        }
    }

    @Test
    void namesFiguresThatExist() {
        each((folder, mistakes) ->
                RuleWords.mistakes(folder).stream().map(Bilingual::en).forEach(mistakes::add));
    }

    @Test
    void refersToTheLaw() throws IOException {
        Set<String> anchors = new HashSet<>();
        Matcher matcher = ANCHOR.matcher(Files.readString(Home.FOLDER.resolve("docs/judging.md")));
        while (matcher.find()) {
            anchors.add("docs/judging.md#" + matcher.group(1));
        }
        assertThat(anchors).hasSizeGreaterThan(20);
        each((folder, mistakes) -> {
            if (!anchors.contains(folder.meta().reference())) {
                mistakes.add("refers to " + folder.meta().reference() + ", which does not exist");
            }
        });
    }

    @Test
    void keepsConditionsPlain() {
        each((folder, mistakes) -> {
            String drl = new String(folder.drl(), StandardCharsets.UTF_8);
            String rule = drl.substring(drl.indexOf("rule \""));
            String body = rule.substring(rule.indexOf('\n'));
            Matcher forbidden = FORBIDDEN.matcher(body);
            if (forbidden.find()) {
                mistakes.add("uses " + forbidden.group());
            }
            if (Pattern.compile("\\d").matcher(body).find()) {
                mistakes.add("has a figure in its condition: thresholds live in plans and schemes");
            }
            if (body.lines().count() > 8) {
                mistakes.add("is too long to read aloud");
            }
            if (!rule.startsWith("rule \"" + folder.meta().id() + "\"")) {
                mistakes.add("has another name than its folder");
            }
        });
    }

    /** Looks at every rule and says how many it saw, so that an empty collection is no success. */
    private static void each(BiConsumer<RuleFolder, List<String>> look) {
        List<String> all = new ArrayList<>();
        int seen = 0;
        for (RuleFolder folder : RULES.folders()) {
            List<String> mistakes = new ArrayList<>();
            look.accept(folder, mistakes);
            mistakes.forEach(mistake -> all.add(folder.meta().id() + " " + mistake));
            seen++;
        }
        assertThat(all).isEmpty();
        assertThat(seen).isEqualTo(SHIPPED);
    }
}
