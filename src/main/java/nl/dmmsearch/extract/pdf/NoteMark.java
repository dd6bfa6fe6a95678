package nl.dmmsearch.extract.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark that a note begins with.
 *
 * @param number in plain digits
 * @param raised whether it is written small and raised
 * @param tight whether the text follows it without a gap
 * @param end where the text of the note begins
 */
record NoteMark(String number, boolean raised, boolean tight, int end) {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\\d{1,3})(?=[ .)]|\\p{Lu})|\\[(\\d{1,3})\\])[.)]?\\s*(?=[^\\s\\d])");
  private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}");
  private static final Pattern IN_TEXT =
      Pattern.compile("([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?<=[\\p{L})\\].,;:”’\"])(\\d{1,3})(?=$|[ .,;:)])");

  static @Nullable NoteMark at(String line) {
    Matcher m = OPENING.matcher(line);
    if (!m.lookingAt()) {
      return null;
    }
    String raised = m.group(1);
    if (raised != null) {
      return new NoteMark(RaisedMarks.lowered(raised), true, false, m.end());
    }
    String plain = m.group(2) == null ? m.group(3) : m.group(2);
    boolean tight = m.group(2) != null && m.end() == m.end(2);
    return plain == null ? null : new NoteMark(plain, false, tight, m.end());
  }

  /** The numbers that are glued to a word somewhere in the text, or raised where a line begins. */
  static Set<String> glued(List<PdfPage> pages, TypeSizes type) {
    var found = new HashSet<String>();
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        Matcher m = IN_TEXT.matcher(line.text());
        while (m.find()) {
          if (m.start() > 0 || !type.isSmall(line)) {
            found.add(RaisedMarks.lowered(m.group()));
          }
        }
      }
    }
    return found;
  }

  /** The numbers that are raised in the text of a page. */
  static Set<String> raised(PdfPage page, TypeSizes type) {
    var found = new HashSet<String>();
    for (PdfLine line : page.lines()) {
      Matcher m = RAISED.matcher(line.text());
      while (!type.isSmall(line) && m.find()) {
        found.add(RaisedMarks.lowered(m.group()));
      }
    }
    return found;
  }
}
