package org.alongside.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document written from the top. */
final class Xml {

    /** What an element holds. */
    interface Content {
        void write() throws XMLStreamException;
    }

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    Xml() throws XMLStreamException {
        this.writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        writer.writeStartDocument("UTF-8", "1.0");
    }

    Xml root(String name, String namespace, Content content) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeStartElement(name);
        writer.writeDefaultNamespace(namespace);
        content.write();
        writer.writeEndElement();
        writer.writeCharacters("\n");
        return this;
    }

    void element(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write();
        writer.writeEndElement();
        writer.writeCharacters("\n");
    }

    void text(String name, String text) throws XMLStreamException {
        element(name, () -> writer.writeCharacters(text));
    }

    /** An element with attributes only, given as name, value, name, value … */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
        writer.writeCharacters("\n");
    }

    byte[] bytes() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
        return bytes.toByteArray();
    }
}
