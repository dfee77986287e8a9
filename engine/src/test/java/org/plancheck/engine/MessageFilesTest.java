package org.plancheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.engine.read.Home;

/** Every message file speaks both languages: same keys, same places to fill, nothing left blank. */
class MessageFilesTest {
    private static final Path RESOURCES = Home.FOLDER.resolve("engine/src/main/resources");
    private static final Path SOURCES = Home.FOLDER.resolve("engine/src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    static List<Path> chineseFiles() throws IOException {
        try (Stream<Path> walk = Files.walk(RESOURCES)) {
            return walk.filter(f -> f.toString().endsWith("_zh.properties"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreAllTheFiles() throws IOException {
        assertThat(chineseFiles())
                .extracting(f -> f.getFileName().toString())
                .contains("problems_zh.properties", "steps_zh.properties", "findings_zh.properties");
    }

    @ParameterizedTest
    @MethodSource("chineseFiles")
    void bothLanguagesSayTheSame(Path chinese) throws IOException {
        Properties zh = load(chinese);
        Properties en = load(Path.of(chinese.toString().replace("_zh.", "_en.")));
        assertThat(en.stringPropertyNames()).isEqualTo(zh.stringPropertyNames()).isNotEmpty();
        for (String key : zh.stringPropertyNames()) {
            assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key)));
            assertThat(zh.getProperty(key)).as(key).isNotBlank();
            assertThat(en.getProperty(key)).as(key).isNotBlank().doesNotContain("。", "，", "；");
        }
    }

    /** A key written twice in a properties file silently hides the first. */
    @ParameterizedTest
    @MethodSource("chineseFiles")
    void noKeyIsWrittenTwice(Path chinese) throws IOException {
        for (Path file : List.of(chinese, Path.of(chinese.toString().replace("_zh.", "_en.")))) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    /** A problem that nobody reports any more, or one without words, is told here and not by a crash. */
    @Test
    void problemsAndTheirWordsMatch() throws IOException {
        String sources = sources();
        Properties words = load(RESOURCES.resolve("org/plancheck/engine/yaml/problems_en.properties"));
        Set<String> used = Pattern.compile(
                        "\"((?:file|yaml|key|node|value|ref|double|commitment|plan|submission|allocation|rule|scheme)"
                                + "\\.[a-z][a-z0-9-]*)\"")
                .matcher(sources)
                .results()
                .map(m -> m.group(1))
                .filter(code -> !code.endsWith(".yaml") && !code.endsWith(".drl"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words.stringPropertyNames()).containsAll(used);
        assertThat(used).hasSizeGreaterThan(40);
    }

    private static String sources() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : walk.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
