package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How unlikely it is that somebody who means one word writes another: the letters to add, drop,
 * change or swap (Damerau 1964), where what Dutch confuses costs less: double letters, ij and ei,
 * ou and au, c, k and q, d and t, g and ch, s and the old sch.
 */
final class DutchDistance {
  private static final double ANY = 1;
  private static final double SWAP = 0.7;
  private static final double VOWEL = 0.75;
  private static final double ALIKE = 0.5;
  private static final double DOUBLE = 0.4;
  private static final double SYLLABLE = 1.4;
  private static final double FIRST = 0.5;

  private static final double ANYHOW = 1000;

  private static final String VOWELS = "aeiouy";

  /** Letters that sound alike, at the end of a word at least. */
  private static final List<String> LETTERS =
      List.of("ck", "dt", "sz", "fv", "iy", "gh", "bp", "kq", "cq", "ij", "uw", "mn");

  private static final List<Sound> SOUNDS =
      List.of(
          sound("ij", "ei"),
          sound("ij", "y"),
          sound("ei", "y"),
          sound("ou", "au"),
          sound("ouw", "au"),
          sound("auw", "ou"),
          sound("ouw", "auw"),
          sound("ch", "g"),
          sound("ks", "x"),
          sound("ph", "f"),
          sound("th", "t"),
          sound("ie", "i"),
          sound("ie", "y"),
          sound("ck", "k"),
          sound("kw", "qu"),
          sound("oe", "u"),
          sound("sj", "ch"),
          sound("s", "sch"),
          sound("dt", "d"),
          sound("dt", "t"));

  private static final int ALPHABET = 26;

  /** By the letters that both begin with; most pairs of letters begin nothing. */
  private static final List<List<Sound>> BY_LETTERS =
      pairs().map(pair -> soundsFrom(pair.charAt(0), pair.charAt(1))).toList();

  private static final List<Boolean> LIKE =
      pairs().map(pair -> isOneOf(LETTERS, pair.charAt(0), pair.charAt(1))).toList();

  /** A step deals with at most so many letters of either word. */
  private static final int LONGEST_STEP = 3;

  private final String typed;
  private final String meant;
  private final double farthest;
  private final double[][] costs;

  private DutchDistance(String typed, String meant, double farthest) {
    this.typed = typed;
    this.meant = meant;
    this.farthest = farthest;
    this.costs = new double[typed.length() + 1][meant.length() + 1];
  }

  /**
   * 0 for the same word; about 1 for each letter that differs, and less for an ending that is
   * written otherwise in English. Both are folded.
   */
  static double between(String typed, String meant) {
    return between(typed, meant, ANYHOW);
  }

  /**
   * The same; but where that is more than {@code farthest}, as it is of most words, only something
   * more than that, which takes a fraction of the time.
   */
  static double between(String typed, String meant, double farthest) {
    double least = new DutchDistance(typed, meant, farthest).cost();
    for (String dutch : EnglishEndings.dutch(typed)) {
      least = Math.min(least, ALIKE + new DutchDistance(dutch, meant, farthest).cost());
    }
    return least;
  }

  private double cost() {
    for (double[] row : costs) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    costs[0][0] = 0;
    int reached = 0;
    for (int i = 0; i <= typed.length() && i - reached <= LONGEST_STEP; i++) {
      for (int j = 0; j <= meant.length(); j++) {
        if (costs[i][j] <= farthest) {
          reached = i;
          from(i, j);
        }
      }
    }
    double first = typed.charAt(0) == meant.charAt(0) ? 0 : FIRST;
    return costs[typed.length()][meant.length()] + first;
  }

  /** All that can follow when so much of both is dealt with. */
  private void from(int i, int j) {
    if (i < typed.length()) {
      reach(i + 1, j, costs[i][j] + single(typed, i));
    }
    if (j < meant.length()) {
      reach(i, j + 1, costs[i][j] + single(meant, j));
    }
    if (i < typed.length() && j < meant.length()) {
      reach(i + 1, j + 1, costs[i][j] + change(typed.charAt(i), meant.charAt(j)));
      swap(i, j);
      syllable(i, j);
      sounds(i, j);
    }
  }

  /** The letters that one letter is confused with. */
  static String alike(char letter) {
    return LETTERS.stream()
        .filter(pair -> pair.indexOf(letter) >= 0)
        .map(pair -> pair.replace(String.valueOf(letter), ""))
        .collect(Collectors.joining());
  }

  private void reach(int i, int j, double cost) {
    costs[i][j] = Math.min(costs[i][j], cost);
  }

  /** A letter that only one of them has. */
  private static double single(String word, int at) {
    char letter = word.charAt(at);
    boolean twice =
        (at > 0 && word.charAt(at - 1) == letter)
            || (at + 1 < word.length() && word.charAt(at + 1) == letter);
    return twice ? DOUBLE : ANY;
  }

  private static double change(char left, char right) {
    if (left == right) {
      return 0;
    }
    if (isLetter(left) && isLetter(right) && LIKE.get(key(left, right))) {
      return ALIKE;
    }
    return isVowel(left) && isVowel(right) ? VOWEL : ANY;
  }

  private void swap(int i, int j) {
    if (i + 1 < typed.length()
        && j + 1 < meant.length()
        && typed.charAt(i) == meant.charAt(j + 1)
        && typed.charAt(i + 1) == meant.charAt(j)) {
      reach(i + 2, j + 2, costs[i][j] + SWAP);
    }
  }

  /** Two letters that were left out or said twice, one of them a vowel: voorsnog. */
  private void syllable(int i, int j) {
    if (isSyllable(typed, i)) {
      reach(i + 2, j, costs[i][j] + SYLLABLE);
    }
    if (isSyllable(meant, j)) {
      reach(i, j + 2, costs[i][j] + SYLLABLE);
    }
  }

  /**
   * Not at either end, where two letters make another form or another word, nor with an e, as those
   * of inflection have: ondersteunende.
   */
  private static boolean isSyllable(String word, int at) {
    return at > 0
        && at + 2 < word.length()
        && isVowel(word.charAt(at)) != isVowel(word.charAt(at + 1))
        && word.charAt(at) != 'e'
        && word.charAt(at + 1) != 'e';
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private void sounds(int i, int j) {
    char left = typed.charAt(i);
    char right = meant.charAt(j);
    if (isLetter(left) && isLetter(right)) {
      for (Sound sound : BY_LETTERS.get(key(left, right))) {
        if (typed.startsWith(sound.left(), i) && meant.startsWith(sound.right(), j)) {
          reach(i + sound.left().length(), j + sound.right().length(), costs[i][j] + ALIKE);
        }
      }
    }
  }

  /** Letters that sound as others do. */
  private record Sound(String left, String right) {
    Sound turned() {
      return new Sound(/* left= */ right, /* right= */ left);
    }

    boolean begins(char ownFirst, char otherFirst) {
      return left.charAt(0) == ownFirst && right.charAt(0) == otherFirst;
    }
  }

  private static Sound sound(String left, String right) {
    return new Sound(left, right);
  }

  private static List<Sound> soundsFrom(char left, char right) {
    return SOUNDS.stream()
        .flatMap(sound -> Stream.of(sound, sound.turned()))
        .filter(sound -> sound.begins(left, right))
        .toList();
  }

  private static boolean isOneOf(List<String> pairs, char left, char right) {
    return pairs.stream().anyMatch(pair -> pair.indexOf(left) >= 0 && pair.indexOf(right) >= 0);
  }

  /** Every letter with every other, in the order of their keys. */
  private static Stream<String> pairs() {
    return IntStream.range(0, ALPHABET * ALPHABET)
        .mapToObj(key -> "" + (char) ('a' + key / ALPHABET) + (char) ('a' + key % ALPHABET));
  }

  private static boolean isLetter(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  /** Of two letters. */
  private static int key(char left, char right) {
    return (left - 'a') * ALPHABET + right - 'a';
  }
}
