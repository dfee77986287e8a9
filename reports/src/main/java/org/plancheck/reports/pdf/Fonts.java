package org.plancheck.reports.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that are embedded, parsed when the first document is written and kept for the rest of the run. A parsed
 * font is read by moving within its bytes: only one thread may use it at a time.
 */
final class Fonts {
    private static final int WEIGHT = 400;

    private final Map<Face, TrueTypeFont> faces = new EnumMap<>(Face.class);
    private final CmapLookup everyCharacter;

    /** A font by the name that the style sheet calls it. */
    private enum Face {
        /** 宋体; the only one with every character, so it stands behind the others. */
        SONG("song"),
        SONG_BOLD("song-bold"),
        /** 黑体. */
        HEI("hei");

        private final String family;

        Face(String family) {
            this.family = family;
        }
    }

    private Fonts() {
        for (Face face : Face.values()) {
            faces.put(face, parse("fonts/" + face.family + ".ttf.gz"));
        }
        try {
            everyCharacter = face(Face.SONG).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final Fonts FONTS = new Fonts();
    }

    /** The fonts; the first call parses them. */
    static Fonts get() {
        return Holder.FONTS;
    }

    /** Whether every document can show this code point. */
    boolean has(int codePoint) {
        return everyCharacter.getGlyphId(codePoint) != 0;
    }

    /** Tells the typesetter of all fonts; a document embeds those it uses, with the characters it uses. */
    void register(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : Face.values()) {
            builder.useFont(
                    new Embedded(document, face(face)), face.family, WEIGHT, PdfRendererBuilder.FontStyle.NORMAL, true);
        }
    }

    private TrueTypeFont face(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    /** Puts a font into a document when its first character is set. */
    private static final class Embedded extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;

        Embedded(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static TrueTypeFont parse(String resource) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            byte[] bytes = new GZIPInputStream(in).readAllBytes();
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
