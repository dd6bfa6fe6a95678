package nl.dmmsearch.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another spelling of a word of a query.
 *
 * @param typed the word as it was typed, without what stands behind it; two words where one was
 *     typed with a space too many
 * @param instead as the letters have it; of two words where a compound is found in its parts, or
 *     where the space between them was forgotten
 */
public record Correction(String typed, String instead) {
  private static final Pattern BEHIND = Pattern.compile("[.,;:?!…]+$");

  /** A word without the punctuation behind it. */
  public static String bare(String word) {
    return BEHIND.matcher(word).replaceFirst("");
  }

  /** Whether a word of a query, with what stands behind it, is the one that this corrects. */
  boolean isOf(String word) {
    return bare(word).equals(typed);
  }

  /** A text as typed, with these words as one where they stand side by side in it. */
  String joining(String text) {
    if (typed.indexOf(' ') < 0) {
      return text;
    }
    String apart = Pattern.quote(typed).replace(" ", "\\E[\\s\\p{Z}]+\\Q");
    return Pattern.compile("(?<![\\p{L}\\p{N}-])" + apart + "(?![\\p{L}\\p{N}-])")
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(instead));
  }

  /** What finds the right spelling. */
  public Clause clause() {
    List<Clause> words = words().<Clause>map(Clause.Word::new).toList();
    return words.size() == 1 ? words.getFirst() : new Clause.And(words);
  }

  /** Whether a word is what was searched instead, or a part of it. */
  boolean has(String word) {
    return instead.equals(word) || words().anyMatch(word::equals);
  }

  /** Whether nothing but a space is added. */
  boolean isSpace() {
    return words().count() > 1
        && instead.replace(" ", "").toLowerCase(Locale.ROOT).equals(typed.toLowerCase(Locale.ROOT));
  }

  Stream<String> words() {
    return Stream.of(instead.split(" "));
  }
}
