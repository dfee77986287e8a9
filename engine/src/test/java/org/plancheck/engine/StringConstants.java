package org.plancheck.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The texts in a compiled class, read from its constant pool: what its code can say. */
final class StringConstants {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private StringConstants() {}

    static Set<String> of(Path classFile) throws IOException {
        try (InputStream in = Files.newInputStream(classFile);
                DataInputStream data = new DataInputStream(in)) {
            data.skipNBytes(8);
            Set<String> texts = new TreeSet<>();
            int count = data.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = data.readUnsignedByte();
                if (tag == UTF8) {
                    texts.add(data.readUTF());
                } else {
                    data.skipNBytes(sizeOf(tag));
                    // Long and double take two places in the pool.
                    i += tag == LONG || tag == DOUBLE ? 1 : 0;
                }
            }
            return texts;
        }
    }

    private static int sizeOf(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IllegalStateException("constant of unknown kind " + tag);
        };
    }
}
