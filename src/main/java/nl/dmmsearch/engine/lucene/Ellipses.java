package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compounds that share a part which is written once: productie- en leveringszekerheid, wapeninkoop
 * en -productie, cyber- en hybride domein. Each of the shortened ones is completed.
 */
final class Ellipses {
  /** How many words lie at most between a shortened compound and the one that completes it. */
  private static final int FARTHEST = 12;

  private static final int LONGEST = 40;

  /** A word that may complete others though it is no compound: drone coalities. */
  private static final int SHORTEST_NOUN = 5;

  private static final Set<String> AND =
      Set.of("en", "of", "en/of", "dan", "danwel", "als", "alsook", "alsmede", "noch", "&");

  private static final Set<String> BETWEEN = Set.of("wel", "de", "het");

  private final CompoundHalves halves;

  Ellipses(CompoundHalves halves) {
    this.halves = halves;
  }

  /**
   * A compound that a text leaves unfinished.
   *
   * @param start of what is written of it
   * @param end behind that
   * @param word the whole
   * @param lent what of the whole stands elsewhere in the text
   */
  record Completed(int start, int end, String word, String lent) {}

  /** Whether a word stands between a shortened compound and the one that completes it. */
  static boolean joins(String word) {
    return AND.contains(word) || BETWEEN.contains(word);
  }

  /** In the order of the text. */
  List<Completed> in(char[] text, int length) throws IOException {
    List<Completed> found = List.of();
    var words = new RawWords(text, length);
    for (int at = 0; at < length; at++) {
      if (RawWords.isHyphen(text[at])) {
        Completed completed = completed(words, at);
        if (completed != null) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(completed);
        }
      }
    }
    return found;
  }

  private @Nullable Completed completed(RawWords words, int hyphen) throws IOException {
    boolean first = words.endsWith(hyphen);
    if (!first && !words.beginsWith(hyphen)) {
      return null;
    }
    int start = words.start(hyphen);
    int end = words.end(hyphen);
    String half = words.bare(start, end);
    if (half.length() > LONGEST || half.length() < 2) {
      return null;
    }
    if (first) {
      String begin = half.substring(0, half.length() - 1);
      String before = words.before(start);
      String tail = tail(words, begin, before.endsWith("-") || before.endsWith("-,"), end);
      return tail.isEmpty() ? null : new Completed(start, end, begin + tail, tail);
    }
    String head = half.length() < 4 ? "" : head(words, start);
    return head.isEmpty() ? null : new Completed(start, end, head + half.substring(1), head);
  }

  /** What follows the first half in the word that completes it. */
  private String tail(RawWords words, String first, boolean chain, int behind) throws IOException {
    boolean joined = false;
    boolean chained = chain;
    int at = behind;
    for (int i = 0; i < FARTHEST; i++) {
      int start = words.skipSpace(at);
      int end = words.end(start);
      String word = words.bare(start, end);
      if (AND.contains(word)) {
        joined = true;
      } else if (word.endsWith("-")) {
        chained = true;
      } else if (!joined || !BETWEEN.contains(word)) {
        return joined ? tailOf(words, first, chained, word, end) : "";
      }
      at = end;
    }
    return "";
  }

  private String tailOf(RawWords words, String first, boolean chained, String last, int behind)
      throws IOException {
    int prefix = Particles.behindPrefix(last.toLowerCase(Locale.ROOT));
    if (Particles.isPrefix(first.toLowerCase(Locale.ROOT)) && prefix > 0) {
      return last.substring(prefix);
    }
    String tail = halves.tail(last);
    return tail.isEmpty() && (chained || isDescribed(first, last)) ? noun(words, behind) : tail;
  }

  /** Whether a compound is joined with a noun and its adjective: cyber- en hybride domein. */
  static boolean isDescribed(String first, String last) {
    return !Particles.isPrefix(first.toLowerCase(Locale.ROOT)) && Adjectives.isInflected(last);
  }

  private static String noun(RawWords words, int behind) {
    int start = words.skipSpace(behind);
    String next = words.bare(start, words.end(start));
    boolean noun =
        next.length() >= SHORTEST_NOUN
            && next.chars().allMatch(Character::isLowerCase)
            && !Adjectives.isInflected(next);
    return noun ? next : "";
  }

  /** What stands before the last part in the word that a later half leans on. */
  private String head(RawWords words, int start) throws IOException {
    boolean joined = false;
    int at = start;
    for (int i = 0; i < FARTHEST; i++) {
      int end = words.skipSpaceBack(at);
      if (end == 0) {
        return "";
      }
      int from = words.start(end - 1);
      String word = words.bare(from, end);
      if (AND.contains(word)) {
        joined = true;
      } else if (!word.startsWith("-") && !BETWEEN.contains(word)) {
        boolean listed = joined || words.endsWithComma(end);
        return listed && word.length() <= LONGEST ? halves.head(word) : "";
      }
      at = from;
    }
    return "";
  }
}
