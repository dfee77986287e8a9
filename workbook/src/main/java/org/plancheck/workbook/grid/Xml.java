package org.plancheck.workbook.grid;

import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML walked event by event, without document types, entities or anything from outside the part. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What is done with each element; an element is left when its end comes. */
    interface Visitor {
        default void enter(Xml at, String name) {}

        default void text(String text) {}

        default void leave(String name) {}
    }

    /** Walks one part. */
    static void walk(InputStream part, Visitor visitor) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(part);
            Xml at = new Xml(reader);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.enter(at, reader.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> visitor.leave(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedBook("book.entities", Map.of());
                    default -> {
                        // comments and instructions say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw RefusedBook.damaged("XML");
        }
    }

    /** An attribute by its local name, null when absent. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute. */
    int number(String name, int absent) {
        String value = attribute(name);
        return value == null ? absent : Digits.read(value).orElseThrow(() -> RefusedBook.damaged(name));
    }

    /** Whether an attribute says yes. */
    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else lies on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
