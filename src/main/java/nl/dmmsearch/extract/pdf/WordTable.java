package nl.dmmsearch.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads Tesseract's table of words (TSV) into segments, in points. */
final class WordTable {
  private static final String WORD_LEVEL = "5";
  private static final int COLUMNS = 12;

  /** Per cent; below it only letters and digits are taken, for specks look like dots and dashes. */
  private static final float DOUBTFUL = 30;

  /** Of the height of the line: a gap that parts segments. */
  private static final float SEGMENT = 1.6f;

  /** A line's tall letters in parts of its size. */
  private static final double TALL = 0.85;

  /** Of the size of the type: what lies farther off is a column that was taken along. */
  private static final float LEVEL = 0.6f;

  private final float scale;
  private final List<Segment> done = new ArrayList<>();
  private final List<Word> open = new ArrayList<>();

  /** Of the line that is being read: they stand level. */
  private final List<Segment> pieces = new ArrayList<>();

  private String line = "";

  private record Word(String text, float left, float top, float right, float bottom) {}

  private WordTable(float scale) {
    this.scale = scale;
  }

  /**
   * The segments in a table.
   *
   * @param scale points per pixel
   */
  static List<Segment> segments(String table, float scale) {
    var reader = new WordTable(scale);
    table.lines().map(row -> row.split("\t", COLUMNS)).forEach(reader::take);
    reader.endLine();
    return reader.done;
  }

  private void take(String[] row) {
    if (row.length < COLUMNS || !row[0].equals(WORD_LEVEL) || isSpeck(row)) {
      return;
    }
    String where = String.join(".", row[2], row[3], row[4]);
    Word word = word(row);
    if (!where.equals(line)) {
      endLine();
      line = where;
    } else if (isFar(word)) {
      close();
    }
    open.add(word);
  }

  private static boolean isSpeck(String[] row) {
    String text = row[11];
    return text.isBlank()
        || (Float.parseFloat(row[10]) < DOUBTFUL
            && text.chars().noneMatch(Character::isLetterOrDigit));
  }

  private Word word(String[] row) {
    float left = Integer.parseInt(row[6]) * scale;
    float top = Integer.parseInt(row[7]) * scale;
    float right = left + Integer.parseInt(row[8]) * scale;
    return new Word(row[11].strip(), left, top, right, top + Integer.parseInt(row[9]) * scale);
  }

  private boolean isFar(Word word) {
    if (open.isEmpty()) {
      return false;
    }
    Word last = open.getLast();
    float height = Math.max(last.bottom() - last.top(), word.bottom() - word.top());
    return word.left() - last.right() > SEGMENT * height;
  }

  /** Words without tails lie higher than their line does: its widest piece tells. */
  private void endLine() {
    close();
    pieces.stream()
        .max(Comparator.comparingDouble(Segment::width))
        .ifPresent(widest -> pieces.forEach(piece -> done.add(settled(piece, widest))));
    pieces.clear();
  }

  private static Segment settled(Segment piece, Segment widest) {
    boolean level = Math.abs(piece.baseline() - widest.baseline()) < LEVEL * widest.size();
    return level ? piece.at(widest.baseline(), widest.size()) : piece;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    double[] heights = open.stream().mapToDouble(word -> word.bottom() - word.top()).toArray();
    double[] bottoms = open.stream().mapToDouble(Word::bottom).toArray();
    float size = Math.round(Ordered.at(heights, 0.75) / TALL);
    pieces.add(
        new Segment(
            String.join(" ", open.stream().map(Word::text).toList()),
            open.getFirst().left(),
            open.getLast().right(),
            (float) Ordered.at(bottoms, 0.25),
            Math.max(size, 4),
            false));
    open.clear();
  }
}
