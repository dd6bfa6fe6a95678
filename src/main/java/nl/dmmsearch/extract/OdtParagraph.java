package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** One paragraph of an OpenDocument text while it is read. */
final class OdtParagraph {
  private static final int DEEPEST = 9;

  private final OdtStyles styles;
  private final ParagraphText text = new ParagraphText();
  private final Deque<Span> spans = new ArrayDeque<>();
  private final OptionalInt level;

  private record Span(boolean bold, boolean hidden, boolean raised) {}

  OdtParagraph(OdtStyles styles, XmlEvents.Element element) {
    this.styles = styles;
    String style = element.get("style-name");
    boolean bold = Boolean.TRUE.equals(styles.bold("paragraph", style));
    spans.push(new Span(bold, styles.isHidden("paragraph", style), false));
    level = element.name().equals("h") ? outline(element) : styles.level(style);
  }

  private static OptionalInt outline(XmlEvents.Element element) {
    int outline = DocxText.number(element.get("outline-level"), 1);
    return OptionalInt.of(Math.clamp(outline, 1, DEEPEST));
  }

  void start(XmlEvents.Element element) {
    switch (element.name()) {
      case "span" -> openSpan(element.get("style-name"));
      case "s" -> text(" ");
      case "tab" -> text(" ");
      case "line-break" -> text("\n");
      default -> {}
    }
  }

  private void openSpan(String style) {
    Span outer = spans.element();
    Boolean bold = styles.bold("text", style);
    spans.push(
        new Span(
            bold == null ? outer.bold() : bold,
            outer.hidden() || styles.isHidden("text", style),
            outer.raised() || styles.isRaised(style)));
  }

  void closeSpan() {
    if (spans.size() > 1) {
      spans.pop();
    }
  }

  void mark(String marker) {
    if (!spans.element().hidden()) {
      text.mark(marker);
    }
  }

  void text(String piece) {
    Span span = spans.element();
    if (span.hidden()) {
      return;
    }
    if (span.raised()) {
      text.raise(piece, span.bold());
    } else {
      text.add(piece, span.bold());
    }
  }

  ParagraphText text() {
    return text;
  }

  OptionalInt level() {
    return level;
  }
}
