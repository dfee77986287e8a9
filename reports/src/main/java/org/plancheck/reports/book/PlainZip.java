package org.plancheck.reports.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook or Word document packed again: without the clock that its writer put in, and in the plain form that every reader takes
 * (the writer's own entries carry 64-bit sizes, at which streaming readers stumble).
 */
public final class PlainZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(?<=<dcterms:(?:created|modified) xsi:type=\"dcterms:W3CDTF\">)[^<]*";

    private PlainZip() {}

    /** The same parts in the same order, all of one time. */
    public static byte[] of(byte[] book) throws IOException {
        Path file = Files.createTempFile("plancheck-", ".xlsx");
        try {
            Files.write(file, book);
            return packed(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] packed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(NO_TIME);
                out.putNextEntry(plain);
                out.write(content(entry.getName(), zip.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content) {
        return name.equals(PROPERTIES)
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll(CREATED, NO_TIME + ":00Z")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
