package nl.dmmsearch.extract;

import java.util.List;
import java.util.Map;
import nl.dmmsearch.brief.TextLine;

/** Reads the part of a Word document that holds its foot or end notes. */
final class DocxNotes implements XmlEvents.Handler {
  private final String kind;
  private final DocxContext context;
  private final Map<String, List<String>> notes;
  private String key = "";
  private Prose prose = new Prose();
  private DocxText text;

  /**
   * A reader of notes.
   *
   * @param kind {@code footnote} or {@code endnote}
   * @param notes that gets them, with the kind before their ids
   */
  DocxNotes(String kind, DocxContext context, Map<String, List<String>> notes) {
    this.kind = kind;
    this.context = context;
    this.notes = notes;
    this.text = new DocxText(context, prose);
  }

  @Override
  public void start(XmlEvents.Element element) {
    if (element.name().equals(kind)) {
      key = kind + element.get("id");
      prose = new Prose();
      text = new DocxText(context, prose);
    }
    text.start(element);
  }

  @Override
  public void end(XmlEvents.Element element) {
    text.end(element);
    if (element.name().equals(kind)) {
      notes.put(key, prose.lines().stream().map(TextLine::text).toList());
    }
  }

  @Override
  public void text(String piece) {
    text.text(piece);
  }
}
