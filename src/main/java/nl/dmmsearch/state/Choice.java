package nl.dmmsearch.state;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link WordChoice} whose whole words are known by their numbers. */
final class Choice {
  private final int[] words;

  /** Of each number that is one of the words, its bit. */
  private final long[] bits;

  private final String[] beginnings;
  private final String[] endings;

  /** The last letters of the endings and the first ones of the beginnings, one bit for some. */
  private final long partLetters;

  private final boolean reflexive;
  private final @Nullable Choice then;

  Choice(WordChoice choice, Lexicon lexicon) {
    this.words = choice.words().stream().mapToInt(lexicon::add).toArray();
    this.bits = new long[(Arrays.stream(words).max().orElse(0) >> 6) + 1];
    for (int word : words) {
      bits[word >> 6] |= 1L << word;
    }
    this.beginnings = choice.beginnings().toArray(String[]::new);
    this.endings = choice.endings().toArray(String[]::new);
    long letters = 0;
    for (String ending : endings) {
      letters |= Tokens.bit(ending.charAt(ending.length() - 1));
    }
    for (String beginning : beginnings) {
      letters |= Tokens.bit(beginning.charAt(0));
    }
    this.partLetters = letters;
    this.reflexive = choice.words().contains(Reflexive.WRITTEN);
    this.then = choice.then() == null ? null : new Choice(choice.then(), lexicon);
  }

  /** Any one of several. */
  static Choice any(List<WordChoice> all, Lexicon lexicon) {
    return new Choice(
        new WordChoice(
            all.stream().map(WordChoice::words).flatMap(Choice::each).toList(),
            all.stream().map(WordChoice::endings).flatMap(Choice::each).toList(),
            all.stream().map(WordChoice::beginnings).flatMap(Choice::each).toList()),
        lexicon);
  }

  private static Stream<String> each(List<String> words) {
    return words.stream();
  }

  int[] words() {
    return words.clone();
  }

  /** Whether only whole words are meant, as they stand. */
  boolean isWhole() {
    return endings.length == 0 && beginnings.length == 0 && !reflexive;
  }

  /** Whether it turns what is done back on who does it. */
  boolean isReflexive() {
    return reflexive;
  }

  boolean isAt(Tokens tokens, int token) {
    return (holds(tokens.id(token)) || isPart(tokens, token))
        && (then == null || (token + 1 < tokens.size() && then.isAt(tokens, token + 1)));
  }

  /** Whether the word of this number is one of the whole words. */
  boolean holds(int word) {
    int at = word >> 6;
    return at < bits.length && (bits[at] >> word & 1) != 0;
  }

  /** Whether one of them stands between two words. */
  boolean stands(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(Tokens tokens, int token) {
    if (partLetters == 0 || (tokens.outerLetters(token) & partLetters) == 0) {
      return false;
    }
    for (String ending : endings) {
      if (tokens.endsWith(token, ending)) {
        return true;
      }
    }
    for (String beginning : beginnings) {
      if (tokens.startsWith(token, beginning)) {
        return true;
      }
    }
    return false;
  }
}
