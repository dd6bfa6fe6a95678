package nl.dmmsearch.extract;

import java.io.IOException;
import java.util.List;
import nl.dmmsearch.brief.Reading;
import nl.dmmsearch.brief.TextLine;

/** Reads OpenDocument texts (OASIS ODF 1.3), straight from their two parts with text. */
final class OdtReader implements FormatReader {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";

  @Override
  public Lines read(byte[] bytes) throws UnreadableException {
    try (var parts = new PackedParts(bytes)) {
      return lines(parts);
    } catch (IOException e) {
      throw new UnreadableException("not readable as ODT: " + e.getMessage(), e);
    }
  }

  private static Lines lines(PackedParts parts) throws IOException, UnreadableException {
    var styles = new OdtStyles();
    if (parts.has(STYLES)) {
      read(parts, STYLES, styles);
    }
    read(parts, CONTENT, styles);
    var text = new OdtText(styles);
    read(parts, CONTENT, new Within("text", text));
    List<TextLine> letterhead = List.of();
    if (parts.has(STYLES)) {
      var heads = new OdtHeads(styles, text.firstStyle());
      read(parts, STYLES, heads);
      letterhead = Letterhead.first(heads.heads());
    }
    List<Reading> remarks = text.holdsObjects() ? List.of(Embedded.REMARK) : List.of();
    return new Lines(Letterhead.above(letterhead, text.lines()), remarks);
  }

  private static void read(PackedParts parts, String part, XmlEvents.Handler handler)
      throws IOException, UnreadableException {
    XmlEvents.read("its part " + part, parts.open(part), handler);
  }

  /** Hands on what stands within the element {@code office:text}. */
  private static final class Within implements XmlEvents.Handler {
    private final String name;
    private final OdtText inner;
    private boolean inside;

    Within(String name, OdtText inner) {
      this.name = name;
      this.inner = inner;
    }

    private boolean isBorder(XmlEvents.Element element) {
      return element.name().equals(name) && element.uri().endsWith(":office:1.0");
    }

    @Override
    public void start(XmlEvents.Element element) {
      if (inside) {
        inner.start(element);
      }
      inside |= isBorder(element);
    }

    @Override
    public void end(XmlEvents.Element element) {
      inside &= !isBorder(element);
      if (inside) {
        inner.end(element);
      }
    }

    @Override
    public void text(String text) {
      if (inside) {
        inner.text(text);
      }
    }
  }
}
