package nl.dmmsearch.lexicon;

import java.util.regex.Pattern;
import nl.dmmsearch.brief.PlainLetters;

/** Writes words as the analysis sees them: small letters without accents. */
final class Folding {
  private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");

  private Folding() {}

  /** The word folded; the one letter ĳ, which dictionaries use, becomes two. */
  static String fold(String word) {
    return PlainLetters.of(word);
  }

  /** Whether a folded word is one that no tokenizer cuts. */
  static boolean isPlain(String folded) {
    return LETTERS.matcher(folded).matches();
  }

  /** Whether the word begins with a capital and is no acronym. */
  static boolean isName(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }
}
