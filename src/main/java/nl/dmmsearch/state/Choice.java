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

  /** The bit of the first letter of each beginning, which is reached sooner than the letter. */
  private final long[] firstLetters;

  /** The bit of the last letter of each ending. */
  private final long[] lastLetters;

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
    this.firstLetters =
        choice.beginnings().stream().mapToLong(part -> Tokens.bit(part.charAt(0))).toArray();
    this.lastLetters =
        choice.endings().stream()
            .mapToLong(part -> Tokens.bit(part.charAt(part.length() - 1)))
            .toArray();
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
    return (endings.length > 0 && hasEnding(tokens, token))
        || (beginnings.length > 0 && hasBeginning(tokens, token));
  }

  private boolean hasEnding(Tokens tokens, int token) {
    long letter = tokens.lastLetter(token);
    for (int i = 0; i < endings.length; i++) {
      if ((letter & lastLetters[i]) != 0 && tokens.endsWith(token, endings[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBeginning(Tokens tokens, int token) {
    long letter = tokens.firstLetter(token);
    for (int i = 0; i < beginnings.length; i++) {
      if ((letter & firstLetters[i]) != 0 && tokens.startsWith(token, beginnings[i])) {
        return true;
      }
    }
    return false;
  }
}
