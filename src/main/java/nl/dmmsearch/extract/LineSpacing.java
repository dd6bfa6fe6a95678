package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/**
 * Closes the gaps of extractions that put an empty line after every wrapped line. A gap stays where
 * the line before it was not full, for there the writer broke it.
 */
final class LineSpacing {
  private static final Pattern ITEM =
      Pattern.compile("([•·▪◦‣–—−*-]|o|\\d{1,2}[.)]|[a-z][.)]) .*|[•·▪◦‣].*");

  /** So many gaps within a sentence are no accident. */
  private static final int EVIDENCE = 3;

  /** Longer lines were not wrapped at a margin. */
  private static final int LONGEST_WRAPPED = 140;

  private LineSpacing() {}

  static List<TextLine> single(List<TextLine> lines) {
    if (!isDoubleSpaced(lines)) {
      return lines;
    }
    int width = width(lines);
    var out = new ArrayList<TextLine>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!(isGap(lines, i) && isSoft(lines.get(i - 1).text(), lines.get(i + 1).text(), width))) {
        out.add(lines.get(i));
      }
    }
    return out;
  }

  private static boolean isDoubleSpaced(List<TextLine> lines) {
    int within = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (isGap(lines, i) && runsOn(lines.get(i - 1).text(), lines.get(i + 1).text())) {
        within++;
      }
    }
    return within >= EVIDENCE;
  }

  private static boolean isGap(List<TextLine> lines, int i) {
    return i > 0
        && i + 1 < lines.size()
        && lines.get(i).text().isEmpty()
        && !lines.get(i - 1).text().isEmpty()
        && !lines.get(i + 1).text().isEmpty();
  }

  private static boolean runsOn(String before, String after) {
    return before.length() >= 40
        && !endsSentence(before)
        && Character.isLowerCase(after.strip().charAt(0))
        && !ITEM.matcher(after.strip()).matches();
  }

  private static boolean isSoft(String before, String after, int width) {
    boolean indented = after.charAt(0) == ' ' && before.charAt(0) != ' ';
    if (ITEM.matcher(after.strip()).matches() || (indented && endsSentence(before))) {
      return false;
    }
    if (runsOn(before, after)) {
      return true;
    }
    boolean headingLike = after.length() < width / 2 && !endsSentence(after);
    if (endsSentence(before)) {
      return before.length() >= 0.95 * width && !headingLike;
    }
    return before.length() >= 0.7 * width;
  }

  private static boolean endsSentence(String line) {
    return ".;:!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** The ninth decile: a title or a note in small type may run wider than the text. */
  private static int width(List<TextLine> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(line -> line.text().length())
            .filter(length -> length > 0 && length <= LONGEST_WRAPPED)
            .sorted()
            .toArray();
    return lengths.length == 0 ? LONGEST_WRAPPED : lengths[lengths.length * 9 / 10];
  }
}
