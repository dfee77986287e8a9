package org.plancheck.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.engine.finding.Arguments;
import org.plancheck.engine.read.Home;
import org.plancheck.engine.rules.RuleBook;
import org.plancheck.engine.rules.RuleWords;
import org.plancheck.engine.scenario.ScenarioReport.Result;
import org.plancheck.model.judging.Due;
import org.plancheck.model.judging.FollowedUp;
import org.plancheck.model.judging.Judged;
import org.plancheck.model.judging.Reconciled;
import org.plancheck.model.judging.RefusedFile;
import org.plancheck.model.judging.Reported;
import org.plancheck.model.judging.Ruling;
import org.plancheck.model.judging.Unexplained;
import org.plancheck.model.judging.Unreported;
import org.plancheck.model.judging.Unused;

/** The page for rule authors says what the code holds: every field, every figure, and an example that works. */
class RuleFactsPageTest {
    private static final String PAGE = page();
    private static final Pattern FIELD = Pattern.compile("(?m)^\\| `([a-zA-Z]+)` \\|");
    private static final Pattern FIGURE = Pattern.compile("\\{([a-zA-Z]+)}");

    static Stream<Class<?>> facts() {
        return Stream.of(
                Due.class,
                Reported.class,
                Judged.class,
                Reconciled.class,
                Unreported.class,
                Unused.class,
                Unexplained.class,
                RefusedFile.class,
                FollowedUp.class);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void listsEveryField(Class<?> fact) {
        Set<String> fields = new TreeSet<>();
        for (RecordComponent component : fact.getRecordComponents()) {
            fields.add(component.getName());
        }
        for (Method method : fact.getDeclaredMethods()) {
            boolean asks = Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0;
            if (asks && !List.of("toString", "hashCode").contains(method.getName())) {
                fields.add(property(method.getName()));
            }
        }

        assertThat(found(FIELD, section(fact))).containsExactlyInAnyOrderElementsOf(fields);
        System.out.println(fact.getSimpleName() + ": saw " + fields.size() + " fields");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void listsEveryFigure(Class<?> fact) {
        String section = section(fact);
        Set<String> listed = found(FIGURE, section.substring(section.indexOf("Figures:")));
        if (fact == Judged.class) {
            listed.addAll(RuleWords.figures().get("Due"));
        }

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(RuleWords.figures().get(fact.getSimpleName()));
    }

    @Test
    void figuresAreThoseOfMessages() {
        Map<Class<?>, Set<String>> figures = new HashMap<>();
        for (String scenario : List.of(
                "QUOTA-001",
                "CHECK-001",
                "RECON-001",
                "FOLLOW-004",
                "FILE-001",
                "FOLLOW-006",
                "DATA-007",
                "FOLLOW-007")) {
            Given given = Cities.shipped(scenario);
            Arguments arguments = new Arguments(given.registry());
            Cities.assess(
                    given,
                    RuleBook.load(List.of()),
                    Duration.ofSeconds(20),
                    outcome -> outcome.acts()
                            .forEach(act -> figures.put(
                                    act.fact().getClass(),
                                    arguments.of(act.fact()).keySet())));
        }

        assertThat(figures).hasSize(RuleWords.figures().size());
        figures.forEach((fact, names) -> assertThat(RuleWords.figures().get(fact.getSimpleName()))
                .as(fact.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(names));
    }

    @Test
    void namesEveryAct() {
        for (Method act : Ruling.class.getDeclaredMethods()) {
            assertThat(PAGE).contains("ruling." + act.getName() + "(");
        }
    }

    @Test
    void itsExampleWorks(@TempDir Path folder) {
        RuleDirectory rules = new RuleDirectory(folder.resolve("town-rules"));
        for (String file : List.of("rule.yaml", "rule.drl", "scenarios.yaml")) {
            Matcher block = Pattern.compile("`" + Pattern.quote(file) + "`\n```[a-z]+\n(.*?)```", Pattern.DOTALL)
                    .matcher(PAGE);
            assertThat(block.find()).as(file).isTrue();
            rules.write("TOWN-001-met-but-fallen/" + file, block.group(1));
        }

        ScenarioReport report = RuleScenarios.run(rules.load(), id -> {});

        Function<Result, String> rule = result -> result.scenario().subject();
        assertThat(report.results().stream().map(rule).filter("TOWN-001"::equals))
                .hasSize(5);
        assertThat(report.failed()).isEmpty();
        assertThat(report.incomplete()).isEmpty();
    }

    /** How a condition writes a method: {@code isGapInSeries} → {@code gapInSeries}. */
    private static String property(String method) {
        return method.matches("is[A-Z].*") ? Character.toLowerCase(method.charAt(2)) + method.substring(3) : method;
    }

    private static String section(Class<?> fact) {
        String head = "\n### " + fact.getSimpleName() + "\n";
        assertThat(PAGE).contains(head);
        String rest = PAGE.substring(PAGE.indexOf(head) + head.length());
        Matcher next = Pattern.compile("(?m)^##+ ").matcher(rest);
        return next.find() ? rest.substring(0, next.start()) : rest;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static String page() {
        try {
            return Files.readString(Home.FOLDER.resolve("docs/rule-facts.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
