package nl.dmmsearch.extract;

import java.util.OptionalInt;
import nl.dmmsearch.brief.LineRole;

/** A run of paragraphs in RTF: the text, a note, a text box, the head or foot of pages. */
final class RtfFlow {
  /** What it is; empty for the text, {@code note 3}, {@code headerf}. */
  final String name;

  final Prose prose;
  private final RtfStyles styles;
  private final ParagraphText text = new ParagraphText();
  private final StringBuilder mark = new StringBuilder();
  private int style = -1;
  private int outline = -1;
  private boolean inTable;
  private boolean inRow;
  private boolean inCell;

  RtfFlow(String name, Prose prose, RtfStyles styles) {
    this.name = name;
    this.prose = prose;
    this.styles = styles;
  }

  void resetParagraph() {
    style = -1;
    outline = -1;
    inTable = false;
  }

  void style(int number) {
    style = number;
  }

  void outline(int level) {
    outline = level;
  }

  void inTable() {
    inTable = true;
  }

  void add(String piece, RtfGroup group) {
    boolean bold = group.bold || styles.isBold(style);
    if (group.raised) {
      text.raise(piece, bold);
    } else {
      text.add(piece, bold);
    }
  }

  void mark(String marker) {
    text.mark(marker);
  }

  void listMark(String piece) {
    mark.append(piece);
  }

  void endParagraph() {
    if (!inTable && inRow) {
      endRow();
    }
    if (!text.isEmpty()) {
      if (inTable) {
        openCell();
      }
      lay();
    }
    text.clear();
    mark.setLength(0);
  }

  private void lay() {
    String listed = mark.toString().strip();
    boolean counts = listed.chars().anyMatch(Character::isLetterOrDigit) && listed.length() > 1;
    OptionalInt level = outline < 0 ? styles.level(style) : DocxStyles.level(outline);
    if (level.isPresent()) {
      String number = counts ? listed + " " : "";
      prose.paragraph(number + text.text(), new LineRole.Heading(level.getAsInt()));
    } else if (listed.isEmpty()) {
      prose.paragraph(text);
    } else {
      prose.item(counts ? listed : Bullets.BULLET, text.text());
    }
  }

  private void openCell() {
    if (!inRow) {
      prose.openRow();
      inRow = true;
    }
    if (!inCell) {
      prose.openCell();
      inCell = true;
    }
  }

  void endCell() {
    inTable = true;
    openCell();
    endParagraph();
    prose.closeCell();
    inCell = false;
  }

  void endRow() {
    if (inCell) {
      prose.closeCell();
    }
    if (inRow) {
      prose.closeRow();
    }
    inCell = false;
    inRow = false;
  }

  /** What was begun and not ended is of the text all the same. */
  void end() {
    endParagraph();
    endRow();
  }
}
