package nl.dmmsearch.engine.lucene;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that can only stand before the noun that they describe: hybride, maritieme, digitale. */
final class Adjectives {
  private static final int SHORTEST = 5;

  /** Of words that have no comparative, or of which the lexicon has none. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:isch|air|[dnrt]el|(?:iev|ia|na|ra|ta|ca)l|iev|iek|iem|lijk|baar|bar|zam|loz|[dgnrt]ig"
              + "|achtig|matig|aans|eens|ees|lands|[^aeiou]end)e");

  private static final Set<String> OTHERS =
      Set.of(
          "andere",
          "bemande",
          "diverse",
          "externe",
          "geallieerde",
          "gewapende",
          "hybride",
          "interne",
          "onbemande",
          "overige",
          "overzeese");

  private Adjectives() {}

  /** Whether a word is an adjective with the e that it has before a noun; Turkse has a capital. */
  static boolean isInflected(String word) {
    String folded = WrittenWords.folded(word);
    return folded.length() >= SHORTEST
        && folded.endsWith("e")
        && (OTHERS.contains(folded)
            || ENDING.matcher(folded).find()
            || (Character.isUpperCase(word.charAt(0)) && folded.endsWith("se"))
            || DutchWords.shipped().has(folded + "re"));
  }
}
