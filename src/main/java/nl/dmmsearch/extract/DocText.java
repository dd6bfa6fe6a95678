package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.parser.microsoft.ListManager;

/** Reads paragraphs, tables and notes of a binary Word document. */
final class DocText {
  private final HWPFDocument document;
  private final ListManager lists;
  private final Prose prose;
  private final NoteMarks marks = new NoteMarks();
  private final Map<Integer, String> anchors = new HashMap<>();
  private final List<Integer> objects = new ArrayList<>();

  DocText(HWPFDocument document, Prose prose) {
    this.document = document;
    this.prose = prose;
    this.lists = new ListManager(document);
    anchors("foot ", document.getFootnotes());
    anchors("end ", document.getEndnotes());
  }

  private void anchors(String kind, Notes notes) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      anchors.put(notes.getNoteAnchorPosition(i), kind + i);
    }
  }

  /** Where objects of other programs stand. */
  List<Integer> objects() {
    return objects;
  }

  void read(Range range) {
    read(range, prose);
  }

  private void read(Range range, Prose into) {
    var cells = new DocCells(into);
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      cells.before(paragraph);
      lay(paragraph, into);
      cells.behind(paragraph);
    }
    cells.end();
  }

  private void lay(Paragraph paragraph, Prose into) {
    ParagraphText text = new DocRuns(anchors, marks, objects).of(paragraph);
    if (text.isEmpty()) {
      return;
    }
    String mark = mark(paragraph);
    OptionalInt level = level(paragraph);
    if (level.isPresent()) {
      String number = mark.isEmpty() || mark.equals(Bullets.BULLET) ? "" : mark + " ";
      into.paragraph(number + text.text(), new LineRole.Heading(level.getAsInt()));
    } else if (mark.isEmpty()) {
      into.paragraph(text);
    } else {
      into.item(mark, text.text());
    }
  }

  private String mark(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    String number = lists.getFormattedNumber(paragraph).strip();
    boolean counts = number.length() > 1 && number.chars().anyMatch(Character::isLetterOrDigit);
    return counts ? number : Bullets.BULLET;
  }

  private OptionalInt level(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    StyleDescription style =
        index < document.getStyleSheet().numStyles()
            ? document.getStyleSheet().getStyleDescription(index)
            : null;
    return style == null || style.getName() == null
        ? OptionalInt.empty()
        : HeadingStyle.level(style.getName());
  }

  void layNotes() {
    Map<String, List<String>> bodies = new HashMap<>();
    bodies("foot ", document.getFootnotes(), document.getFootnoteRange(), bodies);
    bodies("end ", document.getEndnotes(), document.getEndnoteRange(), bodies);
    marks.lay(bodies, prose);
  }

  private void bodies(String kind, Notes notes, Range all, Map<String, List<String>> bodies) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int from = all.getStartOffset() + notes.getNoteTextStartOffset(i);
      int to = all.getStartOffset() + notes.getNoteTextEndOffset(i);
      var note = new Prose();
      read(new Range(from, to, document), note);
      bodies.put(kind + i, note.lines().stream().map(TextLine::text).toList());
    }
  }
}
