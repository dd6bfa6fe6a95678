package nl.dmmsearch.engine.lucene;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * What a chain makes of a run of characters between two spaces. It does not change, so that threads
 * can share it without waiting for each other.
 */
final class RunTerms {
  /** The numbers that are kept of each term. */
  private static final int NUMBERS = 5;

  /** As a power of two. */
  private static final int SHAPES = 12;

  private static final int[][] SHARED = new int[1 << SHAPES][];

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

  /** One term for all of the run. */
  static RunTerms only(char[] run, char[] term) {
    return new RunTerms(run, term, shared(new int[] {term.length, 0, run.length, 1, 1}), 0);
  }

  /**
   * Equal numbers that others have already, where they were met last: most words are one term or
   * two from end to end, so that few say it all, and lie where the processor has them at hand.
   */
  private static int[] shared(int[] numbers) {
    int place = (Arrays.hashCode(numbers) * 0x9E3779B9) >>> (Integer.SIZE - SHAPES);
    int[] there = SHARED[place];
    if (there != null && Arrays.equals(there, numbers)) {
      return there;
    }
    SHARED[place] = numbers;
    return numbers;
  }

  /** Whether there is one term, for all of the run. */
  boolean isOnly() {
    return size() == 1
        && start(0) == 0
        && end(0) == run.length
        && increment(0) == 1
        && length(0) == 1
        && holes == 0;
  }

  boolean isOf(char[] text, int from, int to) {
    return Arrays.equals(run, 0, run.length, text, from, to);
  }

  /** The characters; not to be changed. */
  char[] run() {
    return run;
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
    private char[] letters = new char[64];
    private int lettersTo;
    private int[] numbers = new int[8 * NUMBERS];
    private int count;

    void letters(char[] buffer, int length) {
      letters(buffer, 0, length);
    }

    void letters(char[] buffer, int from, int length) {
      letters = ArrayUtil.grow(letters, lettersTo + length);
      System.arraycopy(buffer, from, letters, lettersTo, length);
      lettersTo += length;
      number(lettersTo);
    }

    void place(int start, int end) {
      number(start);
      number(end);
    }

    void position(int increment, int length) {
      number(increment);
      number(length);
    }

    private void number(int number) {
      numbers = ArrayUtil.grow(numbers, count + 1);
      numbers[count] = number;
      count++;
    }

    RunTerms of(char[] run, int holes) {
      boolean itself = Arrays.equals(run, 0, run.length, letters, 0, lettersTo);
      char[] all = itself ? run : Arrays.copyOf(letters, lettersTo);
      return new RunTerms(run, all, shared(Arrays.copyOf(numbers, count)), holes);
    }
  }
}
