package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what mail marks as the words of another: lines that begin with {@code >}. */
final class QuotedLines {
  /** Also where the lines of a paragraph were put on one. */
  private static final Pattern MARK =
      Pattern.compile("(?<=^|\\n|[.:;!?…”] |[.:;!?…”]\\n)>(?: ?>)*+(?= ?[\\p{L}“\"'(])");

  private QuotedLines() {}

  /** Where in a text such lines stand, from and to behind each paragraph of them. */
  static List<int[]> in(String text) {
    List<int[]> found = new ArrayList<>();
    if (text.indexOf('>') < 0) {
      return found;
    }
    Matcher mark = MARK.matcher(text);
    for (int from = 0; mark.find(from); ) {
      int end = text.indexOf("\n\n", mark.end());
      from = end < 0 ? text.length() : end;
      found.add(new int[] {mark.start(), from});
    }
    return found;
  }
}
