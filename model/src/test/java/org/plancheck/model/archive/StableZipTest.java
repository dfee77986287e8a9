package org.plancheck.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 3, 1, 8, 0);
    private static final LocalDateTime EVENING = LocalDateTime.of(2025, 3, 1, 20, 0);

    @Test
    void theSameContentIsTheSameBytesWheneverItWasPacked() throws IOException {
        Map<String, byte[]> parts = document("2025-03-01T08:00:00Z");
        assertThat(zip(parts, MORNING)).isNotEqualTo(zip(parts, EVENING));
        assertThat(StableZip.of(zip(parts, MORNING))).isEqualTo(StableZip.of(zip(parts, EVENING)));
    }

    @Test
    void entriesKeepOrderAndContent() throws IOException {
        Map<String, byte[]> parts = document("2025-03-01T08:00:00Z");
        Map<String, byte[]> packed = parts(StableZip.of(zip(parts, MORNING)));
        assertThat(packed.keySet()).containsExactlyElementsOf(parts.keySet());
        assertThat(packed).allSatisfy((name, content) -> assertThat(content).isEqualTo(parts.get(name)));
    }

    @Test
    void theClockOfTheWriterGoesOnlyWhenAskedTo() throws IOException {
        byte[] early = zip(document("2025-03-01T08:00:00Z"), MORNING);
        byte[] late = zip(document("2025-03-01T20:00:00Z"), EVENING);
        assertThat(StableZip.of(early)).isNotEqualTo(StableZip.of(late));
        assertThat(StableZip.withoutClock(early)).isEqualTo(StableZip.withoutClock(late));
        assertThat(new String(parts(StableZip.withoutClock(early)).get(PROPERTIES), StandardCharsets.UTF_8))
                .isEqualTo(properties("1980-01-01T00:00:00Z"));
    }

    /** Properties of a unit's own file may be in any encoding. */
    @Test
    void propertiesStayByteForByteUnlessTheClockIsTakenOut() throws IOException {
        byte[] wide = properties("2025-03-01T08:00:00Z").getBytes(StandardCharsets.UTF_16);
        assertThat(parts(StableZip.of(zip(Map.of(PROPERTIES, wide), MORNING))).get(PROPERTIES))
                .isEqualTo(wide);
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        assertThatThrownBy(() -> StableZip.of(new byte[] {1, 2, 3})).isInstanceOf(ZipException.class);
    }

    private static Map<String, byte[]> document(String time) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
        parts.put("a/first-by-name.bin", new byte[] {0, (byte) 0xFF, (byte) 0xC3});
        parts.put(PROPERTIES, properties(time).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static String properties(String time) {
        return "<p><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:modified></p>";
    }

    private static byte[] zip(Map<String, byte[]> parts, LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(time);
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
