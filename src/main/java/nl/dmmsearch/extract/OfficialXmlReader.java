package nl.dmmsearch.extract;

import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Reads the XML of officiële publicaties, which parliament's papers are published in: {@code
 * officiele-publicatie} since 2010 and {@code kamerwrk} before.
 */
final class OfficialXmlReader implements FormatReader {
  @Override
  public Lines read(byte[] bytes) throws UnreadableException {
    var text = new OfficialXmlText();
    XmlEvents.read("the file", new ByteArrayInputStream(bytes), text);
    return new Lines(text.lines(), List.of());
  }
}
