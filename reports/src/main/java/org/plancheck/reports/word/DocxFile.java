package org.plancheck.reports.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a Word file by their names, unpacked within caps and in memory, so that neither a bomb nor a name that
 * leads elsewhere does any harm.
 */
record DocxFile(SortedMap<String, byte[]> parts) {
    /** Bytes after unpacking, all parts together; a letterhead with a large picture needs a tenth. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    static final int MAX_PARTS = 1000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final XMLInputFactory XML = xml();

    /** What is done with each event of a part. */
    interface Visitor {
        void visit(XMLStreamReader at, int event) throws XMLStreamException;
    }

    /**
     * Unpacks a file.
     *
     * @throws RefusedTemplate when it is no zip, too large when unpacked, or ambiguous
     */
    static DocxFile read(byte[] bytes) {
        if (startsWith(bytes, OLD_WORD)) {
            throw new RefusedTemplate("docx.old-or-locked", Map.of());
        }
        if (!startsWith(bytes, ZIP)) {
            throw new RefusedTemplate("docx.other-kind", Map.of());
        }
        SortedMap<String, byte[]> parts = new TreeMap<>();
        int left = MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                if (content.length > left || parts.size() == MAX_PARTS) {
                    throw new RefusedTemplate("docx.too-large", Map.of("bytes", MAX_BYTES, "parts", MAX_PARTS));
                }
                left -= content.length;
                // Two parts of one name: which of them a program shows cannot be told.
                if (parts.put(entry.getName().toLowerCase(Locale.ROOT), content) != null) {
                    throw RefusedTemplate.damaged(entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw RefusedTemplate.damaged("zip");
        }
        return new DocxFile(parts);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Walks the XML of one part; document types and entities are refused. */
    static void walk(String part, byte[] content, Visitor visitor) {
        try {
            XMLStreamReader at = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            while (at.hasNext()) {
                int event = at.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new RefusedTemplate("docx.entities", Map.of("part", part));
                }
                visitor.visit(at, event);
            }
        } catch (XMLStreamException e) {
            throw RefusedTemplate.damaged(part);
        }
    }

    private static XMLInputFactory xml() {
        // The JDK's own, whatever else lies on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
