package nl.dmmsearch.extract;

import org.apache.poi.hwpf.usermodel.Paragraph;

/** Follows the cells of tables, whose ends binary Word documents mark in the text. */
final class DocCells {
  private static final String CELL_END = "\u0007";

  private final Prose prose;
  private boolean inRow;
  private boolean inCell;

  DocCells(Prose prose) {
    this.prose = prose;
  }

  void before(Paragraph paragraph) {
    if (!paragraph.isInTable()) {
      end();
    } else if (!paragraph.isTableRowEnd()) {
      if (!inRow) {
        prose.openRow();
        inRow = true;
      }
      if (!inCell) {
        prose.openCell();
        inCell = true;
      }
    }
  }

  void behind(Paragraph paragraph) {
    if (paragraph.isTableRowEnd()) {
      end();
    } else if (inCell && paragraph.text().endsWith(CELL_END)) {
      prose.closeCell();
      inCell = false;
    }
  }

  void end() {
    if (inCell) {
      prose.closeCell();
    }
    if (inRow) {
      prose.closeRow();
    }
    inCell = false;
    inRow = false;
  }
}
