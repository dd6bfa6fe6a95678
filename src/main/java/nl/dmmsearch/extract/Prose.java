package nl.dmmsearch.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.LineRole;
import nl.dmmsearch.brief.TextLine;

/**
 * Gathers the paragraphs, tables and notes of a document whose format knows them, and lays them out
 * as lines: one for each paragraph, with an empty line behind it.
 */
final class Prose {
  private final Deque<List<Piece>> open = new ArrayDeque<>();
  private final Deque<List<List<Piece>>> rows = new ArrayDeque<>();
  private final List<Piece> notes = new ArrayList<>();

  Prose() {
    open.push(new ArrayList<>());
  }

  void paragraph(ParagraphText paragraph) {
    paragraph(paragraph.text(), paragraph.isStrong() ? LineRole.STRONG : LineRole.PLAIN);
  }

  void paragraph(String text, LineRole role) {
    String clean = tidy(text);
    if (!clean.isEmpty()) {
      top().add(new Piece(clean, role));
    }
  }

  /**
   * An item of a list.
   *
   * @param mark its number, or the bullet
   */
  void item(String mark, String text) {
    String clean = tidy(text);
    if (!clean.isEmpty()) {
      top().add(new Piece(tidy(mark) + " " + clean, LineRole.PLAIN));
    }
  }

  /** A note; its paragraphs become one. */
  void note(String marker, List<String> paragraphs) {
    String text =
        paragraphs.stream()
            .map(Prose::tidy)
            .map(p -> p.replace('\n', ' '))
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining(" "));
    if (!text.isEmpty()) {
      notes.add(new Piece(text, new LineRole.Note(marker)));
    }
  }

  void openRow() {
    rows.push(new ArrayList<>());
  }

  void openCell() {
    open.push(new ArrayList<>());
  }

  void closeCell() {
    if (open.size() > 1 && !rows.isEmpty()) {
      rows.element().add(open.pop());
    }
  }

  void closeRow() {
    if (!rows.isEmpty()) {
      top().addAll(Row.lay(rows.pop()));
    }
  }

  /** The lines of all that was gathered, notes last. */
  List<TextLine> lines() {
    var lines = new ArrayList<TextLine>();
    open.descendingIterator().forEachRemaining(pieces -> pieces.forEach(p -> lay(p, lines)));
    notes.forEach(note -> lay(note, lines));
    return lines;
  }

  private static void lay(Piece piece, List<TextLine> lines) {
    if (piece.role() instanceof LineRole.Heading) {
      lines.add(new TextLine(piece.text().replace('\n', ' '), null, piece.role()));
    } else {
      piece.text().lines().forEach(line -> lines.add(new TextLine(line, null, piece.role())));
    }
    lines.add(new TextLine("", null));
  }

  private List<Piece> top() {
    return open.element();
  }

  private static String tidy(String text) {
    return Characters.clean(text)
        .replace('\f', ' ')
        .lines()
        .map(line -> line.strip().replaceAll(" {2,}", " "))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
