package nl.dmmsearch.extract.pdf;

import java.util.regex.Pattern;

/** Joins the lines of a note, which the parser gets whole. */
final class WrappedLines {
  private static final Pattern SUSPENDED = Pattern.compile("(?:en|of|en/of|tot|dan|naar)\\b.*");

  /** Vowels that Dutch keeps apart by a hyphen, as in defensie-industrie. */
  private static final Pattern CLASHING =
      Pattern.compile("(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])", Pattern.CASE_INSENSITIVE);

  private WrappedLines() {}

  static String join(String line, String next) {
    int last = line.length() - 1;
    boolean broken =
        last > 0 && line.charAt(last) == '-' && Character.isLetterOrDigit(line.charAt(last - 1));
    if (!broken || next.isEmpty() || SUSPENDED.matcher(next).matches()) {
      return line + " " + next;
    }
    boolean word = Character.isLowerCase(line.charAt(last - 1)) && startsLower(next);
    String joint = "" + line.charAt(last - 1) + next.charAt(0);
    return word && !CLASHING.matcher(joint).matches()
        ? line.substring(0, last) + next
        : line + next;
  }

  private static boolean startsLower(String text) {
    return Character.isLowerCase(text.charAt(0));
  }
}
