package org.plancheck.workbook.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Random changes to workbooks. */
final class Mutations {
    private static final List<String> SPLINTERS = List.of(
            "<c r='H9'><v>7</v></c>",
            "</row>",
            "<row r='3'>",
            "<!DOCTYPE a>",
            "&amp;",
            "&x;",
            "]]>",
            "<v>1E9</v>",
            "<f>1+1</f>",
            "r='ZZZ1048576'",
            "t='s'",
            "t='e'",
            "s='999999'",
            "<v>-1</v>",
            "<mergeCell ref='A1:P9'/>",
            "\u0000");

    private Mutations() {}

    /** Flips, overwrites, removes or repeats bytes anywhere, or cuts the end off. */
    static byte[] bytes(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        int hits = 1 + random.nextInt(8);
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> changed[at] = (byte) random.nextInt(256);
                case 2 -> Arrays.fill(changed, at, Math.min(changed.length, at + random.nextInt(64)), (byte) 0);
                default -> {
                    int from = random.nextInt(changed.length);
                    int length = Math.min(random.nextInt(256), changed.length - Math.max(at, from));
                    System.arraycopy(whole, from, changed, at, length);
                }
            }
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }

    /** Changes the XML of one part and packs it again. */
    static byte[] part(byte[] whole, Random random) throws IOException {
        Map<String, byte[]> parts = parts(whole);
        List<String> names = parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        int hits = 1 + random.nextInt(3);
        for (int i = 0; i < hits && !text.isEmpty(); i++) {
            text = changed(text, random);
        }
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(200));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, end) + text.substring(at);
            case 2 -> text.substring(0, at) + SPLINTERS.get(random.nextInt(SPLINTERS.size())) + text.substring(at);
            case 3 -> text.substring(0, at) + (char) (32 + random.nextInt(90)) + text.substring(at + 1);
            default ->
                text.substring(0, at) + text.substring(at).replaceFirst("\\d", String.valueOf(random.nextInt(10)));
        };
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
