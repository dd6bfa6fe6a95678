package nl.dmmsearch.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;

/**
 * Learns from known compounds where words may be cut: hyphenation keeps to syllables, and sees no
 * seam in persmomenten. Two letters on either side decide.
 */
final class Seams {
  private static final int SIDE = 2;

  private static final int LONG = 5;

  /** Letters: shorter names stand in other words by chance. */
  private static final int LONG_NAME = 6;

  /** Letters: fewer, at the beginning of a part, stand in other words by chance. */
  private static final int TELLING = 7;

  /** Learned words: those of Dutch prefixes are mostly seen. */
  private static final Pattern VOWEL_FIRST =
      Pattern.compile("[aeiou]\\p{L}{4,}(?:[tsnm]ie|ief|teit|ment|dent|ade)");

  /** So many compounds with one beginning, whose seam is not seen, are no chance. */
  private static final int OFTEN = 2;

  private final HyphenationTree hyphenation;
  private final Compounds compounds;
  private final Map<String, Integer> missed = new TreeMap<>();
  private final Map<String, Integer> begins = new TreeMap<>();
  private final Map<String, Integer> met = new HashMap<>();

  private Seams(HyphenationTree hyphenation, Compounds compounds) {
    this.hyphenation = hyphenation;
    this.compounds = compounds;
  }

  /** Patterns for the seams of these words that hyphenation does not see. */
  static List<String> unseen(
      Collection<String> words, Compounds compounds, HyphenationTree hyphenation) {
    var seams = new Seams(hyphenation, compounds);
    words.forEach(seams::add);
    Stream<String> behind =
        seams.begins.entrySet().stream()
            .filter(e -> e.getValue() >= OFTEN)
            .map(e -> "." + e.getKey() + "9");
    Stream<String> between =
        seams.missed.entrySet().stream()
            .filter(e -> e.getValue() > 1)
            .filter(e -> 5 * e.getValue() > seams.met.getOrDefault(e.getKey(), 0))
            .map(e -> e.getKey().substring(0, SIDE) + "9" + e.getKey().substring(SIDE));
    return Stream.concat(behind, between).toList();
  }

  /** Patterns for a seam before each long name: Navo-Rusland, joined, ends in Rusland, not land. */
  static Stream<String> before(Stream<String> names) {
    return names.filter(name -> name.length() >= LONG_NAME).map(name -> "9" + name);
  }

  /**
   * Patterns for a seam before learned words that begin with a vowel: with the consonant before it
   * that is a syllable, so that eindevaluatie is hyphenated as ein-de-va-lu-a-tie. None behind the
   * vowel, which would go with the part before it, as any letter may that joins two.
   */
  static Stream<String> beforeVowels(Compounds compounds) {
    return compounds.listed().stream()
        .filter(part -> VOWEL_FIRST.matcher(part).matches())
        .filter(part -> compounds.ends(part) && compounds.parts(part).isEmpty())
        .map(part -> "9" + part.charAt(0) + "8" + part.substring(1, TELLING))
        .distinct()
        .sorted();
  }

  private void add(String word) {
    List<String> parts = compounds.parts(word);
    int seam = parts.size() == 2 ? word.length() - parts.getLast().length() : 0;
    Set<Integer> points = points(word);
    boolean plain =
        seam >= LONG && word.startsWith(parts.getFirst()) && seam == parts.getFirst().length();
    if (plain && !word.substring(0, seam).endsWith("s") && !points.contains(seam)) {
      begins.merge(word.substring(0, seam), 1, Integer::sum);
    }
    for (int i = SIDE; i <= word.length() - SIDE; i++) {
      if (!points.contains(i)) {
        String around = word.substring(i - SIDE, i + SIDE);
        met.merge(around, 1, Integer::sum);
        missed.merge(around, i == seam ? 1 : 0, Integer::sum);
      }
    }
  }

  private Set<Integer> points(String word) {
    Hyphenation points = hyphenation.hyphenate(word.toCharArray(), 0, word.length(), 1, 1);
    return points == null
        ? Set.of()
        : Arrays.stream(points.getHyphenationPoints()).boxed().collect(Collectors.toSet());
  }
}
