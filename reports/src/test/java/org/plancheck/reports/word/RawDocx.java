package org.plancheck.reports.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file taken apart and put together again with something changed: by a clerk, or by somebody hostile. */
final class RawDocx {
    static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawDocx() {}

    static RawDocx of(byte[] docx) {
        RawDocx raw = new RawDocx();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                raw.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return raw;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String text(String part) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new IllegalArgumentException(part + " is not among " + parts.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    RawDocx with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Replaces what must be there. */
    RawDocx replace(String part, String from, String to) {
        String text = text(part);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("no " + from + " in " + part);
        }
        return with(part, text.replace(from, to));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
