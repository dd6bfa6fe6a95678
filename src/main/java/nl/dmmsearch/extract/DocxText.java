package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Reads the text of one part of a Word document: paragraphs, tables, boxes and marks of notes. */
final class DocxText implements XmlEvents.Handler {
  /** What is not in the text that a person sees, or stands in it twice. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del", "moveFrom", "Fallback", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange");

  private final DocxContext context;
  private final Prose prose;
  private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
  private final DocxPages pages = new DocxPages();
  private int skipping;
  private boolean placeholder;
  private boolean objects;
  private boolean inText;

  DocxText(DocxContext context, Prose prose) {
    this.context = context;
    this.prose = prose;
  }

  /** Relationships of the heads and feet of the first page, heads first. */
  List<String> pageHeads() {
    return new ArrayList<>(pages.heads());
  }

  boolean holdsObjects() {
    return objects;
  }

  @Override
  public void start(XmlEvents.Element element) {
    if (skipping > 0 || isSkipped(element.name())) {
      skipping++;
      return;
    }
    pages.start(element);
    switch (element.name()) {
      case "p" -> openParagraph(element);
      case "tr" -> prose.openRow();
      case "tc" -> prose.openCell();
      case "t" -> inText = true;
      case "showingPlcHdr" -> placeholder = true;
      case "OLEObject", "altChunk" -> objects = true;
      default -> inParagraph(element);
    }
  }

  /** Word shows a hint where nothing was filled in; it is not of the text. */
  private boolean isSkipped(String name) {
    if (name.equals("sdtContent") && placeholder) {
      placeholder = false;
      return true;
    }
    return SKIPPED.contains(name);
  }

  private void openParagraph(XmlEvents.Element element) {
    if (isWord(element)) {
      paragraphs.push(new DocxParagraph(context));
    }
  }

  private void inParagraph(XmlEvents.Element element) {
    if (!paragraphs.isEmpty()) {
      paragraphs.element().start(element);
    }
  }

  @Override
  public void end(XmlEvents.Element element) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    pages.end(element);
    switch (element.name()) {
      case "p" -> closeParagraph(element);
      case "tr" -> prose.closeRow();
      case "tc" -> prose.closeCell();
      case "t" -> inText = false;
      case "rPr", "pPr" -> inParagraphEnd(element.name());
      default -> {}
    }
  }

  private void inParagraphEnd(String name) {
    if (!paragraphs.isEmpty()) {
      paragraphs.element().end(name);
    }
  }

  private void closeParagraph(XmlEvents.Element element) {
    if (isWord(element) && !paragraphs.isEmpty()) {
      paragraphs.pop().lay(prose);
    }
  }

  @Override
  public void text(String text) {
    if (skipping == 0 && inText && !paragraphs.isEmpty()) {
      paragraphs.element().text(text);
    }
  }

  /** Drawings have paragraphs of their own, in another namespace. */
  private static boolean isWord(XmlEvents.Element element) {
    return element.uri().contains("wordprocessingml");
  }

  /** Whether a property is on: it is, unless it says otherwise. */
  static boolean isOn(String value) {
    return !Set.of("0", "false", "off", "none").contains(value);
  }

  static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
