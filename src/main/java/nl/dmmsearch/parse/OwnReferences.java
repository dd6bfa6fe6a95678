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
          "(?<![\\p{L}\\d-])(?:MINDEF ?\\d{8,}|(?:BS|D) ?\\d{8,}|BZDOC-[\\d-]+|MINBUZA[-.]?[\\d.-]+"
              + "|[A-Z]{1,6}[-/]?\\d{4}[-/]\\d{2,8}(?:[-/]\\d+)?|(?:19|20)\\d{2}[DZ]\\d{4,6}"
              + "|[A-Z]{2,6}/[A-Z]{2,6}[-/]\\d{1,6}/\\d{2,4})(?![\\p{L}\\d])");
  private static final Pattern THEIRS = Pattern.compile("uw (?:referentie|kenmerk|brief)\\b.*");
  private static final String OURS = "(?:onze referentie|(?:ons )?kenmerk)";
  private static final Pattern OURS_FIRST =
      Pattern.compile("[^\\d]*\\b" + OURS + " uw (?:referentie|kenmerk|brief)\\b[^\\d]*");
  private static final Pattern OURS_LAST =
      Pattern.compile("[^\\d]*\\buw (?:referentie|kenmerk|brief)\\b[^\\d]*" + OURS + "[^\\d]*");
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
    String above = "";
    for (TextLine line : head) {
      String text = line.text();
      if (THEIRS.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
        theirs = true;
      } else if (!isReference(text) && !text.isEmpty()) {
        theirs = false;
      }
      if (!theirs && !OTHER_DOCUMENT.matcher(text).matches()) {
        found.addAll(ours(above.toLowerCase(Locale.ROOT), references(text)));
      }
      above = text.isEmpty() ? above : text;
    }
    return List.copyOf(found);
  }

  private static List<String> references(String text) {
    return REFERENCE.matcher(text).results().map(m -> m.group().replace(" ", "")).toList();
  }

  /** Of two references in columns the one under the sender's label; else all. */
  private static List<String> ours(String labels, List<String> references) {
    if (references.isEmpty()) {
      return references;
    }
    if (OURS_FIRST.matcher(labels).matches()) {
      return references.subList(0, 1);
    }
    return OURS_LAST.matcher(labels).matches()
        ? references.subList(references.size() - 1, references.size())
        : references;
  }
}
