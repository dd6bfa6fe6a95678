package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;

/** Reads paragraphs, lists, tables, boxes and notes of an OpenDocument text. */
final class OdtText implements XmlEvents.Handler {
  /** What is no text, or none that a person sees. */
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "annotation-end",
          "hidden-text",
          "hidden-paragraph",
          "note-citation",
          "forms",
          "binary-data",
          "script",
          "ruby-text",
          "table-of-content-source",
          "dde-connection-decls");

  private final OdtStyles styles;
  private final Prose prose = new Prose();
  private final Deque<OdtParagraph> paragraphs = new ArrayDeque<>();
  private final NoteMarks marks = new NoteMarks();
  private final Map<String, List<String>> bodies = new HashMap<>();
  private final OdtCounter counter;
  private Prose sink = prose;
  private String note = "";
  private int skipping;
  private boolean objects;
  private String firstStyle = "";

  OdtText(OdtStyles styles) {
    this.styles = styles;
    this.counter = new OdtCounter(styles.lists());
  }

  /** The lines read so far, with their notes. */
  List<TextLine> lines() {
    marks.lay(bodies, prose);
    return prose.lines();
  }

  /** The style of the first paragraph, which tells the layout of the first page. */
  String firstStyle() {
    return firstStyle;
  }

  boolean holdsObjects() {
    return objects;
  }

  @Override
  public void start(XmlEvents.Element element) {
    if (skipping > 0 || isSkipped(element)) {
      skipping++;
      return;
    }
    switch (element.name()) {
      case "p", "h" -> open(element);
      case "list" -> counter.openList(element);
      case "list-item" -> counter.openItem(element);
      case "table-row" -> sink.openRow();
      case "table-cell" -> sink.openCell();
      case "note" -> openNote(element);
      case "object", "object-ole" -> objects = true;
      default -> inParagraph(element);
    }
  }

  private static boolean isSkipped(XmlEvents.Element element) {
    boolean drawing = element.uri().contains("svg");
    return drawing
        || SKIPPED.contains(element.name())
        || (element.name().equals("section") && element.get("display").equals("none"));
  }

  private void open(XmlEvents.Element element) {
    if (firstStyle.isEmpty()) {
      firstStyle = element.get("style-name");
    }
    paragraphs.push(new OdtParagraph(styles, element));
  }

  private void openNote(XmlEvents.Element element) {
    String id = element.get("id");
    note = id.isEmpty() ? "note " + bodies.size() : id;
    if (!paragraphs.isEmpty()) {
      paragraphs.element().mark(marks.of(note));
    }
    sink = new Prose();
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
    switch (element.name()) {
      case "p", "h" -> close();
      case "list" -> counter.closeList();
      case "table-row" -> sink.closeRow();
      case "table-cell" -> sink.closeCell();
      case "note" -> closeNote();
      case "span" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.element().closeSpan();
        }
      }
      default -> {}
    }
  }

  private void closeNote() {
    bodies.put(note, sink.lines().stream().map(TextLine::text).toList());
    sink = prose;
  }

  private void close() {
    if (paragraphs.isEmpty()) {
      return;
    }
    OdtParagraph paragraph = paragraphs.pop();
    if (paragraph.text().isEmpty()) {
      return;
    }
    String mark = counter.takeMark();
    OptionalInt level = paragraph.level();
    if (level.isPresent()) {
      String number = mark.isEmpty() || mark.equals(Bullets.BULLET) ? "" : mark + " ";
      sink.paragraph(number + paragraph.text().text(), new LineRole.Heading(level.getAsInt()));
    } else if (mark.isEmpty()) {
      sink.paragraph(paragraph.text());
    } else {
      sink.item(mark, paragraph.text().text());
    }
  }

  @Override
  public void text(String text) {
    if (skipping == 0 && !paragraphs.isEmpty()) {
      paragraphs.element().text(text.replaceAll("\\s+", " "));
    }
  }
}
