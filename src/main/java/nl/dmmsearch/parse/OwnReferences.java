package nl.dmmsearch.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.TextLine;

/** The sender's references, by the forms that ministries and the House give them. */
final class OwnReferences {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:MINDEF ?\\d{8,}|BS ?\\d{8,}|BZDOC-[\\d-]+|MINBUZA[-.]?[\\d.-]+"
              + "|[A-Z]{1,6}[-/]?\\d{4}[-/]\\d{2,8}(?:[-/]\\d+)?|(?:19|20)\\d{2}[DZ]\\d{4,6}"
              + "|[A-Z]{2,6}/[A-Z]{2,6}[-/]\\d{1,6}/\\d{2,4})(?![\\p{L}\\d])");
  private static final Pattern THEIRS = Pattern.compile("uw (?:referentie|kenmerk|brief)\\b.*");
  private static final Pattern OTHER_DOCUMENT =
      Pattern.compile(".*(?:Kamerstuk|https?:|vergaderjaar|dossier).*");

  private OwnReferences() {}

  static boolean isReference(String line) {
    Matcher m = REFERENCE.matcher(line);
    return m.matches();
  }

  /** The references among the lines of a letterhead, in order; not those of the addressee. */
  static List<String> in(List<TextLine> head) {
    Set<String> found = new LinkedHashSet<>();
    boolean theirs = false;
    for (TextLine line : head) {
      String text = line.text();
      if (THEIRS.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
        theirs = true;
      } else if (!isReference(text) && !text.isEmpty()) {
        theirs = false;
      }
      if (!theirs && !OTHER_DOCUMENT.matcher(text).matches()) {
        for (Matcher m = REFERENCE.matcher(text); m.find(); ) {
          found.add(m.group().replace(" ", ""));
        }
      }
    }
    return List.copyOf(found);
  }
}
