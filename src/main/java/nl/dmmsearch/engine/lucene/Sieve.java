package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Which words a pattern can match at all. Telling it of a word costs next to nothing, so that the
 * pattern itself is tried on few; a word that the pattern matches always passes.
 */
interface Sieve {
  /** Whether the pattern must be tried on a word. */
  boolean passes(char[] word, int length);

  /** For patterns of words with one of these endings, each in small letters of ASCII. */
  static Sieve ending(String... endings) {
    List<List<String>> byLast = new ArrayList<>();
    for (char last = 0; last < 128; last++) {
      String letter = String.valueOf(last);
      byLast.add(Stream.of(endings).filter(ending -> ending.endsWith(letter)).toList());
    }
    return (word, length) ->
        length > 0 && word[length - 1] < 128 && endsIn(word, length, byLast.get(word[length - 1]));
  }

  /** For patterns of words that end in one of the first, with one of the second behind it. */
  static Sieve ending(List<String> first, List<String> second) {
    return ending(
        first.stream().flatMap(begin -> second.stream().map(begin::concat)).toArray(String[]::new));
  }

  /** For patterns of words that hold a character. */
  static Sieve holding(char character) {
    return (word, length) -> {
      for (int i = 0; i < length; i++) {
        if (word[i] == character) {
          return true;
        }
      }
      return false;
    };
  }

  /** For patterns of a few words, each from end to end. */
  static Sieve among(List<String> words) {
    var all = new CharArraySet(words, false);
    return (word, length) -> all.contains(word, 0, length);
  }

  private static boolean endsIn(char[] word, int length, List<String> endings) {
    for (int i = 0; i < endings.size(); i++) {
      if (endsIn(word, length, endings.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsIn(char[] word, int length, String ending) {
    int from = length - ending.length();
    if (from < 0) {
      return false;
    }
    // From the front: that the last letter is the same is known.
    for (int i = 0; i < ending.length(); i++) {
      if (word[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
