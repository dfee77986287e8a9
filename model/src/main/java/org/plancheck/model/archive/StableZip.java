package org.plancheck.model.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a document (.xlsx, .docx or another archive) again, so that the same content is the same bytes: its entries in
 * their order, all of one time, and in the plain form that every reader takes. Some writers give their entries 64-bit
 * sizes, at which streaming readers stumble; the archive is therefore read by its central directory.
 */
public final class StableZip {
    /** The first moment that archives know. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CLOCK = "(?<=<dcterms:(?:created|modified) xsi:type=\"dcterms:W3CDTF\">)[^<]*";

    private StableZip() {}

    /**
     * Packs an archive whose content hangs on no clock, or whose dates are to stay: a workbook that a unit made.
     *
     * @param archive a whole zip archive
     * @throws IOException when it is none
     */
    public static byte[] of(byte[] archive) throws IOException {
        return packed(archive, UnaryOperator.identity());
    }

    /**
     * Packs a document from a writer that put the clock into its properties: created and modified become a fixed day.
     *
     * @param document a whole Office document
     * @throws IOException when it is no archive
     */
    public static byte[] withoutClock(byte[] document) throws IOException {
        return packed(
                document,
                properties -> new String(properties, StandardCharsets.UTF_8)
                        .replaceAll(CLOCK, NO_TIME + ":00Z")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(byte[] archive, UnaryOperator<byte[]> properties) throws IOException {
        // Only a file is read by its central directory.
        Path file = Files.createTempFile("plancheck-", ".zip");
        try {
            Files.write(file, archive);
            return packed(file, properties);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] packed(Path file, UnaryOperator<byte[]> properties) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(NO_TIME);
                out.putNextEntry(plain);
                byte[] content = zip.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? properties.apply(content) : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
