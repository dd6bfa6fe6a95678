package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;

/** Takes the notes at the foot of pages out of their lines: small type under the text. */
final class FootNotes {
  /** So far a note may lie behind the last one that was recognised. */
  private static final int SKIPPED = 3;

  private final TypeSizes type;
  private final Set<String> glued;
  private int last;

  FootNotes(TypeSizes type, Set<String> glued) {
    this.type = type;
    this.glued = glued;
  }

  /**
   * A page in two.
   *
   * @param text without the notes
   * @param notes each as one line
   */
  record Cut(PdfPage text, List<TextLine> notes) {}

  Cut cut(PdfPage page) {
    Set<PdfLine> foot = foot(page.lines());
    Set<String> raised = NoteMark.raised(page, type);
    var notes = new ArrayList<TextLine>();
    var taken = new HashSet<PdfLine>();
    for (PdfLine line : page.lines()) {
      NoteMark mark = foot.contains(line) ? NoteMark.at(line.text()) : null;
      if (mark != null && opens(mark, raised)) {
        last = Integer.parseInt(mark.number());
        String text = line.text().substring(mark.end());
        notes.add(new TextLine(text, page.number(), new LineRole.Note(mark.number())));
        taken.add(line);
      } else if (foot.contains(line) && !notes.isEmpty()) {
        TextLine open = notes.removeLast();
        notes.add(open.with(WrappedLines.join(open.text(), line.text())));
        taken.add(line);
      }
    }
    List<PdfLine> text = page.lines().stream().filter(line -> !taken.contains(line)).toList();
    return new Cut(taken.isEmpty() ? page : page.with(text), notes);
  }

  boolean isSmall(PdfLine line) {
    return type.isSmall(line);
  }

  /** Whether a line, taken by itself, begins a note that the text refers to. */
  boolean isNote(PdfLine line) {
    NoteMark mark = isSmall(line) ? NoteMark.at(line.text()) : null;
    return mark != null && (mark.raised() || glued.contains(mark.number()));
  }

  /**
   * A number that does not follow is one of the text, unless it is raised. One that is glued to a
   * word, as in 3D, has to be raised in the text of its page.
   */
  private boolean opens(NoteMark mark, Set<String> raised) {
    int number = Integer.parseInt(mark.number());
    if (mark.tight()) {
      return raised.contains(mark.number());
    }
    boolean follows = number > last && number <= last + SKIPPED;
    return mark.raised()
        || (glued.contains(mark.number()) && (last == 0 || number == 1 || follows));
  }

  /** The small lines that nothing in the size of the text stands under. */
  private Set<PdfLine> foot(List<PdfLine> lines) {
    var foot = new HashSet<PdfLine>();
    for (PdfLine line : lines) {
      if (!line.side()
          && type.isSmall(line)
          && lines.stream().noneMatch(other -> isUnder(other, line))) {
        foot.add(line);
      }
    }
    return foot;
  }

  private boolean isUnder(PdfLine other, PdfLine line) {
    return !other.side()
        && !type.isSmall(other)
        && other.baseline() > line.baseline()
        && other.place().left() < line.place().right()
        && other.place().right() > line.place().left();
  }
}
