package nl.dmmsearch.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the letters of others that a letter gives in full without quotation marks: each from its
 * salutation to what it is closed with, or to the end where nothing closes it. For one document,
 * section by section, as only the salutation of the whole is the sender's own.
 */
final class InnerLetters {
  private static final Pattern SALUTATION =
      Pattern.compile(
          "[ \\t]*(?:Geachte|Waarde|Zeer geachte|Beste (?=collega|heer|mevrouw|\\p{Lu})"
              + "|Dear|Excellentie|Excellency)(?: ?[\\p{L}.'’-]+){0,7} ?(?:,|\\n)");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?<=\\n)[ \\t]*(?:Hoogachtend|Met (?:vriendelijke|hartelijke|collegiale) groet"
              + "|Met (?:de meeste |bijzondere )?hoogachting|Vriendelijke groet|Yours|Sincerely"
              + "|Kind regards|Best regards)[^\\n]*");

  /** A name or an office, as it stands under a letter. */
  private static final Pattern SIGNATURE = Pattern.compile("\\G\\s*[^\\n.?!]{1,80}(?=\\n|$)");

  private static final Pattern PARLIAMENT =
      Pattern.compile("[Vv]oorzitter|[Ll]eden|[Kk]amer|[Pp]resident van de");

  private boolean greeted;

  /** Where in the next section such letters stand, from and to behind each. */
  List<int[]> in(String section) {
    List<int[]> found = new ArrayList<>();
    Matcher salutation = SALUTATION.matcher(section);
    for (int from = 0; from < section.length(); from = nextParagraph(section, from)) {
      if (!salutation.region(from, section.length()).lookingAt()) {
        continue;
      }
      boolean inner =
          (greeted || isBehindSentence(section, from))
              && !PARLIAMENT.matcher(salutation.group()).find();
      greeted = true;
      if (inner) {
        int end = end(section, salutation.end());
        found.add(new int[] {from, end});
        from = end;
      }
    }
    return found;
  }

  private static int nextParagraph(String text, int from) {
    int empty = text.indexOf("\n\n", Math.max(0, from - 1));
    return empty < 0 ? text.length() : empty + 2;
  }

  private static boolean isBehindSentence(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return !before.isEmpty() && ".:!?”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static int end(String text, int from) {
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(from)) {
      return text.length();
    }
    Matcher signature = SIGNATURE.matcher(text);
    return signature.find(closing.end()) ? signature.end() : closing.end();
  }
}
