package nl.dmmsearch.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML without ever looking outside of it: nothing a document type points at is
 * fetched, and entities that it declares are an error.
 */
final class XmlEvents {
  /** No document nests its paragraphs, tables and boxes so deep. */
  private static final int DEEPEST = 1000;

  private XmlEvents() {}

  /** Is told what the document holds, in order. */
  interface Handler {
    /** An element begins. */
    void start(Element element) throws UnreadableException;

    /** An element ends. */
    void end(Element element) throws UnreadableException;

    /** Text, perhaps a part of it. */
    void text(String text);
  }

  /**
   * An element.
   *
   * @param uri of its namespace, or nothing
   * @param name without prefix
   * @param at where the reader stands, for its attributes; null behind its end
   */
  record Element(String uri, String name, XMLStreamReader at) {
    /** The value of an attribute, whatever its namespace; empty where there is none. */
    String get(String attribute) {
      for (int i = 0; i < at.getAttributeCount(); i++) {
        if (at.getAttributeLocalName(i).equals(attribute)) {
          return at.getAttributeValue(i);
        }
      }
      return "";
    }
  }

  /**
   * Tells {@code handler} of everything in the XML.
   *
   * @param what it is, for the reason: {@code its part content.xml}
   */
  static void read(String what, InputStream xml, Handler handler) throws UnreadableException {
    try (xml) {
      XMLStreamReader reader = factory().createXMLStreamReader(XmlCharset.reader(xml));
      walk(reader, handler);
    } catch (XMLStreamException | IOException e) {
      throw new UnreadableException(reason(what, e), e);
    }
  }

  private static void walk(XMLStreamReader reader, Handler handler)
      throws XMLStreamException, UnreadableException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new UnreadableException("its XML nests deeper than " + DEEPEST + " elements");
          }
          handler.start(element(reader));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          handler.end(element(reader));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            handler.text(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableException(
                "its XML uses the entity " + reader.getLocalName() + ", which is not followed");
        default -> {}
      }
    }
  }

  private static Element element(XMLStreamReader reader) {
    String uri = reader.getNamespaceURI();
    return new Element(uri == null ? "" : uri, reader.getLocalName(), reader);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * DEEPEST));
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("it points at " + systemId + ", which is not fetched");
    });
    return factory;
  }

  /** In one line: the reader's own message runs over several. */
  private static String reason(String what, Exception e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof BombException) {
        return String.valueOf(t.getMessage());
      }
    }
    if (e instanceof XMLStreamException x && x.getNestedException() instanceof BombException b) {
      return String.valueOf(b.getMessage());
    }
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    String plain =
        message.replaceAll(
            "^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\] Message: ", "line $1, column $2: ");
    return String.format(Locale.ROOT, "%s is not well-formed XML: %s", what, plain);
  }
}
