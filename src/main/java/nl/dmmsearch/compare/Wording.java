package nl.dmmsearch.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of one of the texts that are compared.
 *
 * @param text without the space behind it, so that it is the same one wherever it stands
 * @param gap what stands between it and the next one; empty behind the last
 * @param words that stand in it, with how often each does
 * @param length how many words it has
 */
record Wording(String text, String gap, Map<String, Integer> words, int length) {
  private static final String PARAGRAPH = "\n\n";
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  /** A word, a number with its decimals, or what stands between. */
  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,][\\p{N}]+)*|[^\\p{L}\\p{M}\\p{N}]");

  /**
   * Good enough to begin with: what is cut amiss is cut alike on both sides. A small letter behind
   * a point goes on ({@code Washington D.C. hebben}).
   */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s)(?<text>.+?)(?:(?<=[.!?;:])(?<space> )(?!(?<=\\. )\\p{Ll})|(?<paragraph>\\n\\n)|$)");

  /** The share of words that two wordings of one sentence have in common at least. */
  private static final double REWORDED = 0.4;

  /** The share of the shorter one that the longer one says as well, where it says more beside. */
  private static final double EXTENDED = 0.75;

  /** Of fewer words than this, it is chance that two places say the same. */
  private static final int TELLING = 5;

  /** The sentences of a text; how its lines were broken says nothing. */
  static List<Wording> in(String text) {
    List<Wording> sentences = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(onOneLine(text));
    while (sentence.find()) {
      String gap = sentence.group("space") != null ? " " : PARAGRAPH;
      boolean last = sentence.group("space") == null && sentence.group("paragraph") == null;
      sentences.add(of(sentence.group("text"), last ? "" : gap));
    }
    return sentences;
  }

  private static String onOneLine(String text) {
    return SPACE
        .matcher(text.strip())
        .replaceAll(
            space -> space.group().chars().filter(c -> c == '\n').count() > 1 ? PARAGRAPH : " ");
  }

  private static Wording of(String text, String gap) {
    Map<String, Integer> words = new HashMap<>();
    int length = 0;
    for (String part : parts(text)) {
      if (Character.isLetterOrDigit(part.codePointAt(0))) {
        words.merge(part, 1, Integer::sum);
        length++;
      }
    }
    return new Wording(text, gap, words, length);
  }

  /** Its words and what stands between them. */
  List<String> parts() {
    return parts(text);
  }

  private static List<String> parts(String text) {
    Matcher part = PART.matcher(text);
    List<String> parts = new ArrayList<>();
    while (part.find()) {
      parts.add(part.group());
    }
    return parts;
  }

  /** Whether it is long enough to be known again at another place. */
  boolean isTelling() {
    return length >= TELLING;
  }

  /** How much of two sentences is the same, from 0 to 1; 0 where neither is made of the other. */
  double likeness(Wording other) {
    int shorter = Math.min(length, other.length);
    int common = 0;
    for (var word : words.entrySet()) {
      common += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
    }
    double share = 2.0 * common / Math.max(1, length + other.length);
    boolean extended = shorter >= TELLING && common >= EXTENDED * shorter;
    return share >= REWORDED || extended ? share : 0;
  }
}
