package nl.dmmsearch.engine.lucene;

import java.util.Set;

/**
 * Plurals of nouns whose singular is mostly written as another word: mijnen are weapons, mijn is
 * whose; staten are countries, staat is what stands; hagen are green, Den Haag is a town. Who asks
 * for the plural does not mean that word.
 */
final class PluralOnly {
  private static final Set<String> SINGULARS =
      Set.of("mijn", "staat", "haar", "meer", "niet", "bij", "weg", "haag");

  private static final LongestTerm STEMS = new LongestTerm(Analysis.querying());

  private PluralOnly() {}

  static boolean is(String word) {
    String folded = WrittenWords.folded(word);
    return folded.endsWith("en") && SINGULARS.contains(STEMS.of(Schema.TEXT, folded));
  }
}
