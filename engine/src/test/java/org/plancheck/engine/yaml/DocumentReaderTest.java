package org.plancheck.engine.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file, however broken or hostile, may run, multiply or hang anything; each mistake has its place. */
class DocumentReaderTest {
    private final Problems problems = new Problems("a.yaml");

    @ParameterizedTest(name = "{0} stays as typed")
    @ValueSource(
            strings = {
                "0123", "0o17", "0x1F", "0b11", "1_000", "1_0.5", "12:30:45", "190:20:30", "1e3", "+5", "-0", ".5",
                "1.", "1.50", ".inf", ".NaN", "yes", "no", "on", "off", "Y", "True", "FALSE", "2022-11-25",
                "2022-11-25T10:00:00Z", "1.2万", "５００", "约500", "=1+1", "=", "<<"
            })
    void keepsScalarsAsTyped(String typed) {
        assertThat(text("a: " + typed + "\n")).isEqualTo(typed);
        assertThat(text("{a: " + typed + "}")).isEqualTo(typed);
    }

    @ParameterizedTest(name = "“{0}” is nothing")
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void readsAnAbsentValue(String typed) {
        assertThat(text("a: " + typed + "\n")).isNull();
        assertThat(text("a: '" + typed + "'\n")).isEqualTo(typed);
    }

    @Test
    void readsJsonNumbersAsTyped() {
        Node root = json("{\"a\":1.50,\"b\":1E3,\"c\":true,\"d\":-0,\"e\":null,\"f\":12000000000000000000000}");
        assertThat(problems.all()).isEmpty();
        assertThat(((Node.Mapping) root).entries().values())
                .extracting(n -> ((Node.Scalar) n).text())
                .containsExactly("1.50", "1E3", "true", "-0", null, "12000000000000000000000");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(
                        "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x\"]]]]",
                        List.of("1:4 yaml.tag", "1:40 yaml.tag", "1:68 yaml.tag")),
                Arguments.of("!!javax.script.ScriptEngineManager\na: 1", List.of("1:1 yaml.tag")),
                Arguments.of("!!java.lang.Runtime a: 1", List.of("1:1 yaml.tag")),
                Arguments.of("a: !!str 1", List.of("1:4 yaml.tag")),
                Arguments.of("a: !local {b: 1}", List.of("1:4 yaml.tag")),
                Arguments.of("a: ! 1", List.of("1:4 yaml.tag")),
                Arguments.of("a: &x 1\nb: *x", List.of("1:4 yaml.anchor", "2:4 yaml.anchor")),
                Arguments.of("a: &重点 工作", List.of("1:4 yaml.anchor")),
                Arguments.of("a: *重点工作", List.of("1:4 yaml.anchor")),
                Arguments.of("&x a: 1", List.of("1:1 yaml.anchor")),
                Arguments.of("a: &x q\n*x : 2", List.of("1:4 yaml.anchor", "2:1 yaml.anchor")),
                Arguments.of("a: &x\n  b: 1\n<<: *x", List.of("1:4 yaml.anchor", "3:5 yaml.anchor")),
                Arguments.of("a: &x [*x]", List.of("1:4 yaml.anchor", "1:8 yaml.anchor")),
                Arguments.of("? [a, b]\n: 1\nc: 2", List.of("1:3 yaml.key")),
                Arguments.of("? {a: b}\n: 1", List.of("1:3 yaml.key")),
                Arguments.of("a: 1\nb: 2\na: 3", List.of("3:1 key.double")),
                Arguments.of("a: {b: 1, b: 2, b: 3}", List.of("1:11 key.double", "1:17 key.double")),
                Arguments.of("a: 1\n---\nb: 2\n", List.of("2:1 file.two-documents")),
                Arguments.of("a: 1\n---\n", List.of("2:1 file.two-documents")),
                Arguments.of("a:\n\t- b", List.of("2:1 file.syntax")),
                Arguments.of("a: 1\n\tb: 2\n", List.of("2:1 file.syntax")),
                Arguments.of("a: \"x\0y\"", List.of("1:6 value.character")),
                Arguments.of("a: 1\nb: x\0y", List.of("2:5 value.character")),
                Arguments.of("a: \"x\\0y\"", List.of("1:4 value.character")),
                Arguments.of("a: \"x\\uD83D\"", List.of("1:4 value.character")),
                Arguments.of("a: x\u0007", List.of("1:5 value.character")),
                Arguments.of("", List.of("0:0 file.empty")),
                Arguments.of("  \n\n", List.of("0:0 file.empty")),
                Arguments.of("# only a remark\n", List.of("0:0 file.empty")),
                Arguments.of("a: b: c", List.of("1:5 file.syntax")),
                Arguments.of("a: 1\n  b: 2", List.of("2:4 file.syntax")),
                Arguments.of("a: [1, 2", List.of("1:9 file.syntax")),
                Arguments.of("a: \"x\nb: 2\n", List.of("3:1 file.syntax")),
                Arguments.of("a: %5", List.of("1:4 file.syntax")),
                Arguments.of("a: @x", List.of("1:4 file.syntax")),
                Arguments.of("value: -", List.of("1:8 file.syntax")),
                Arguments.of("...\n", List.of("1:1 file.syntax")));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("hostile")
    void refusesWithTheRightPlace(String yaml, List<String> expected) {
        read(yaml);
        assertThat(problems.all())
                .extracting(p -> p.line() + ":" + p.column() + " " + p.code())
                .isEqualTo(expected);
        assertThat(problems.messages()).allSatisfy(m -> {
            assertThat(m.zh()).startsWith("a.yaml").doesNotContain("\n");
            assertThat(m.en()).startsWith("a.yaml").doesNotContain("\n");
        });
    }

    /** A merge key without an alias is just a key; whoever reads the mapping does not know it. */
    @Test
    void mergesNothing() {
        Fields fields = Fields.of(read("<<: {unit: 市科协}\n"), problems);
        assertThat(fields.optionalText("unit")).isNull();
        fields.done();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("key.unknown");
    }

    @Test
    void billionLaughsStayTen() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 60; i++) {
            String ten = ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1);
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(ten)
                    .append("]\n");
        }
        assertThatCode(() -> read(bomb.toString())).doesNotThrowAnyException();
        assertThat(problems.all()).hasSize(501);
        assertThat(problems.all().subList(0, 500)).extracting(Problem::code).containsOnly("yaml.anchor");
        assertThat(problems.all().get(500).code()).isEqualTo("file.more");
    }

    @ParameterizedTest(name = "{0} levels of {1}")
    @CsvSource({"22,'['", "100000,'['", "22,'{a: '", "100000,'{a: '", "100000,'- '"})
    void stopsAtDeepNesting(int levels, String opening) {
        assertThat(read(opening.repeat(levels))).isNull();
        assertThat(problems.all()).hasSize(1).allSatisfy(p -> {
            assertThat(p.code()).isEqualTo("file.too-deep");
            assertThat(p.line()).isEqualTo(1);
        });
    }

    @Test
    void stopsAtDeepJson() {
        assertThat(json("[".repeat(100_000))).isNull();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("file.too-deep");
    }

    @Test
    void stopsAtMillionsOfNodes() {
        assertThat(read("[" + "[],".repeat(1_000_000) + "]")).isNull();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("file.too-many");
    }

    @Test
    void refusesTooManyBytesBeforeReadingThem() {
        assertThat(DocumentReader.read("a.yaml", new byte[DocumentReader.MAX_BYTES + 1], problems))
                .isNull();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("file.too-large");
    }

    @Test
    void readsUpToTheLimit() {
        byte[] bytes = ("a: " + "x".repeat(DocumentReader.MAX_BYTES - 3)).getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentReader.read("a.yaml", bytes, problems)).isNotNull();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void neverReplacesBrokenUtf8(String file) {
        byte[] broken = bytes("{\"标题\": \"甲\",\n \"b\": \"乙", 0xC3, 0x28, "\"}");
        assertThat(DocumentReader.read(file, broken, problems)).isNull();
        assertThat(problems.all()).hasSize(1).first().satisfies(p -> {
            assertThat(p.code()).isEqualTo("file.not-utf8");
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.column()).isEqualTo(9);
        });
    }

    @Test
    void refusesOtherEncodings() {
        for (String charset : List.of("GB18030", "UTF-16", "UTF-16LE")) {
            Problems found = new Problems("a.yaml");
            byte[] bytes = ("\uFEFFunit: 市科协").getBytes(Charset.forName(charset));
            assertThat(DocumentReader.read("a.yaml", bytes, found)).isNull();
            assertThat(found.isEmpty()).isFalse();
        }
        byte[] truncated = {'a', ':', ' ', (byte) 0xE5, (byte) 0xB8};
        assertThat(DocumentReader.read("a.yaml", truncated, problems)).isNull();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("file.not-utf8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void skipsTheByteOrderMark(String file) {
        byte[] marked = "\uFEFF{\"a\": \"市科协\"}".getBytes(StandardCharsets.UTF_8);
        Node root = DocumentReader.read(file, marked, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(((Node.Mapping) root).entries()).containsOnlyKeys("a");
    }

    @Test
    void takesAnyCaseOfTheSuffix() {
        assertThat(DocumentReader.read("A.JSON", "{\"a\":\t1}".getBytes(StandardCharsets.UTF_8), problems))
                .isNotNull();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} {} | 1:4 file.two-documents",
                "{} x | 1:4 file.syntax",
                "{\"a\":1,\"a\":2} | 1:8 key.double",
                "{\"a\":NaN} | 1:9 file.syntax",
                "{/*x*/\"a\":1} | 1:2 file.syntax",
                "{\"a\":1,} | 1:8 file.syntax",
                "{'a':1} | 1:2 file.syntax",
                "{\"a\":\"\\u0000\"} | 1:6 value.character",
                "{\"a\":\"\\ud800\"} | 1:6 value.character",
                "{\"a\":01} | 1:7 file.syntax",
            })
    void refusesLooseJson(String json, String expected) {
        json(json);
        assertThat(problems.all())
                .extracting(p -> p.line() + ":" + p.column() + " " + p.code())
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"- a\n- b\n", "just text", "---\n", "[]", "42"})
    void aRootThatIsNoMappingIsAMistakeOfItsReader(String yaml) {
        Node root = read(yaml);
        assertThat(problems.all()).isEmpty();
        Fields.of(root, problems).text("unit");
        assertThat(problems.all()).extracting(Problem::code).containsExactly("node.not-a-mapping", "key.missing");
    }

    @Test
    void keepsPathsAndPlaces() {
        Node root = read("head: 1\nvalues:\n  - indicator: a\n    evidence: {number: x}\n");
        Node.Sequence values = (Node.Sequence) ((Node.Mapping) root).entries().get("values");
        Node.Mapping first = (Node.Mapping) values.items().get(0);
        Node.Mapping evidence = (Node.Mapping) first.entries().get("evidence");
        Node number = evidence.entries().get("number");
        assertThat(number.path()).isEqualTo("values[1].evidence.number");
        assertThat(number.line()).isEqualTo(4);
        assertThat(number.column()).isEqualTo(24);
    }

    /** Whatever the bytes: an answer with a reason, never an exception. */
    @Test
    void survivesNoise() {
        Random random = new Random(20251231);
        String seed = "a: [1, {b: \"c\", d: 'e'}, *x, &y z, !t u, |\n  block\n- - ? : , # % @ ` > \\ \t\n---\n...";
        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = seed.getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(20); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte)
                        (random.nextInt(4) == 0 ? random.nextInt(256) : seed.charAt(random.nextInt(seed.length())));
            }
            for (String file : List.of("a.yaml", "a.json")) {
                Problems found = new Problems(file);
                Node root = DocumentReader.read(file, bytes, found);
                assertThat(root != null || !found.isEmpty()).isTrue();
                assertThatCode(found::messages).doesNotThrowAnyException();
            }
        }
    }

    private String text(String yaml) {
        Problems found = new Problems("a.yaml");
        Node root = DocumentReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), found);
        assertThat(found.all()).isEmpty();
        Map<String, Node> entries = ((Node.Mapping) root).entries();
        return ((Node.Scalar) entries.get("a")).text();
    }

    private Node read(String yaml) {
        return DocumentReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
    }

    private Node json(String json) {
        return DocumentReader.read("a.json", json.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer one) {
                bytes.write(one);
            } else {
                bytes.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
