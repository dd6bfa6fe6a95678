package nl.dmmsearch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stays of a line when it returns on another page: all of it, or all but one number that
 * counts along with the pages. Any other number that differs makes another line.
 */
public final class LineForms {
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");

  private LineForms() {}

  /**
   * The forms of a line, as it is first.
   *
   * @param page on which it stands, from 1
   * @param most the highest number that can count pages
   */
  public static List<String> of(String line, int page, int most) {
    String whole = line.strip();
    var forms = new ArrayList<String>();
    forms.add(whole);
    Matcher m = NUMBER.matcher(whole);
    while (m.find()) {
      int number = Integer.parseInt(m.group());
      if (number <= most) {
        int ahead = number - page;
        forms.add(whole.substring(0, m.start()) + "\0" + ahead + "\0" + whole.substring(m.end()));
      }
    }
    return forms;
  }
}
