package nl.dmmsearch.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of names that are understood in a query. They are rightly spelt, and may be meant by a
 * word that no brief has: briefs may have another name for the same.
 */
public final class NameWords {
  /** Shorter ones are too near to too many others. */
  private static final int SHORTEST = 4;

  /** A misspelt word is at most so many letters longer or shorter. */
  private static final int MORE = 2;

  private final Map<String, Set<String>> byFirst;

  private NameWords(Map<String, Set<String>> byFirst) {
    this.byFirst = byFirst;
  }

  /** Of names, each as one would type it. */
  public static NameWords of(Stream<String> names) {
    return new NameWords(
        names
            .flatMap(name -> Stream.of(name.split("[\\s\\p{Z}]+")))
            .filter(NameWords::isWord)
            .collect(groupingBy(NameWords::first, toUnmodifiableSet())));
  }

  /** No names. */
  public static NameWords none() {
    return of(Stream.empty());
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST
        && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  /** The first letter, without regard to case and accents. */
  private static String first(String word) {
    String letter =
        Normalizer.normalize(word.substring(0, word.offsetByCodePoints(0, 1)), Normalizer.Form.NFD);
    return letter.substring(0, letter.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
  }

  /** Words with the same first letter and about as long. */
  Set<String> like(String word) {
    return word.isEmpty()
        ? Set.of()
        : byFirst.getOrDefault(first(word), Set.of()).stream()
            .filter(name -> Math.abs(name.length() - word.length()) <= MORE)
            .collect(toUnmodifiableSet());
  }
}
