package org.plancheck.workbook.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zipped workbook, by name. Nothing is written to disk, so names cannot lead anywhere; whatever is
 * unpacked is counted, so a bomb costs no more than the cap.
 */
final class Unpacked {
    private static final int MAX_PARTS = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new TreeMap<>();
    private int left = Caps.UNPACKED_BYTES;

    private Unpacked(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a zip by its central directory, as spreadsheet programs do; a cut-off file has none. */
    static Unpacked open(byte[] bytes) {
        try {
            Unpacked unpacked = new Unpacked(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get());
            List<ZipArchiveEntry> entries = Collections.list(unpacked.zip.getEntries());
            Caps.require(entries.size() <= MAX_PARTS, "book.too-many-parts", MAX_PARTS);
            entries.forEach(unpacked::add);
            unpacked.requireStatedWithinCap();
            return unpacked;
        } catch (IOException | IllegalArgumentException e) {
            throw RefusedBook.damaged("zip");
        }
    }

    private void add(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedBook("book.encrypted", Map.of());
        }
        // Two parts of one name: which of them a program shows cannot be told.
        if (parts.put(key(entry.getName()), entry) != null) {
            throw RefusedBook.damaged("zip");
        }
    }

    private static String key(String name) {
        String slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Whether any part's name ends so. */
    boolean hasEnding(String ending) {
        return parts.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /** The bytes of a part, counted and held against their checksum; empty when there is no such part. */
    Optional<InputStream> part(String name) {
        ZipArchiveEntry entry = parts.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(new ByteArrayInputStream(unpacked(entry)));
    }

    /** By the sizes that the zip states, parts included that reading leaves alone; what it understates is counted when unpacked. */
    private void requireStatedWithinCap() {
        long stated = parts.values().stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
        if (stated > Caps.UNPACKED_BYTES) {
            throw refusal();
        }
    }

    void requireAllWithinCap() {
        parts.values().forEach(this::unpacked);
    }

    private byte[] unpacked(ZipArchiveEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(left + 1);
            if (bytes.length > left) {
                throw refusal();
            }
            left -= bytes.length;
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            // One flipped bit in a digit would be another figure.
            if (checksum.getValue() != entry.getCrc()) {
                throw RefusedBook.damaged("zip");
            }
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw RefusedBook.damaged("zip");
        }
    }

    static RefusedBook refusal() {
        return new RefusedBook("book.too-large", Map.of("limit", Caps.UNPACKED_BYTES));
    }
}
