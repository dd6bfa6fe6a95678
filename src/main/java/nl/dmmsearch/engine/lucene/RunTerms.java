package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a chain makes of a run of characters between two spaces. It does not change, so that threads
 * can share it without waiting for each other.
 */
final class RunTerms {
  /** The numbers that are kept of each term. */
  private static final int NUMBERS = 5;

  /** Of a text without words. */
  static final RunTerms NONE = new RunTerms(new char[0], new char[0], new int[0], 0);

  private final char[] run;
  private final char[] letters;
  private final int[] numbers;
  private final int holes;

  /**
   * @param run the characters
   * @param letters of all terms, one behind the other
   * @param numbers of each term: end of its letters, start and end in the run, how many positions
   *     it stands behind the term before it, over how many it reaches
   * @param holes the positions behind the last term that words without a term leave
   */
  private RunTerms(char[] run, char[] letters, int[] numbers, int holes) {
    this.run = run;
    this.letters = letters;
    this.numbers = numbers;
    this.holes = holes;
  }

  boolean isOf(char[] text, int from, int to) {
    return Arrays.equals(run, 0, run.length, text, from, to);
  }

  int size() {
    return numbers.length / NUMBERS;
  }

  int holes() {
    return holes;
  }

  char[] letters() {
    return letters;
  }

  int lettersFrom(int term) {
    return term == 0 ? 0 : numbers[(term - 1) * NUMBERS];
  }

  int lettersTo(int term) {
    return numbers[term * NUMBERS];
  }

  int start(int term) {
    return numbers[term * NUMBERS + 1];
  }

  int end(int term) {
    return numbers[term * NUMBERS + 2];
  }

  int increment(int term) {
    return numbers[term * NUMBERS + 3];
  }

  int length(int term) {
    return numbers[term * NUMBERS + 4];
  }

  /** Gathers terms one after the other: of each its letters, its place, its position. */
  static final class Builder {
    private final StringBuilder letters = new StringBuilder();
    private final IntStream.Builder numbers = IntStream.builder();

    void letters(char[] buffer, int length) {
      letters.append(buffer, 0, length);
      numbers.add(letters.length());
    }

    void place(int start, int end) {
      numbers.add(start).add(end);
    }

    void position(int increment, int length) {
      numbers.add(increment).add(length);
    }

    RunTerms of(char[] run, int holes) {
      char[] all = new char[letters.length()];
      letters.getChars(0, all.length, all, 0);
      return new RunTerms(run, all, numbers.build().toArray(), holes);
    }
  }
}
