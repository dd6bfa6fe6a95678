package nl.dmmsearch.brief;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes words in small letters without accents, so that they compare however they are typed. */
public final class PlainLetters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlainLetters() {}

  /** The text so; the one letter ĳ becomes two. Letters that are no accented ones (ø, ß) stay. */
  public static String of(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = text.replace("ĳ", "ij").replace("Ĳ", "IJ");
    String bare = MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }

  /** Most words are, and a start folds tens of thousands of them. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
