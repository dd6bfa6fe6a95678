package nl.dmmsearch.annotate;

import java.util.Arrays;

/**
 * A text reduced to its letters and digits, without case and diacritics, with what separates them
 * and where they stood. So {@code F-35}, {@code F35} and {@code F 35} have the same symbols, and
 * only the gaps tell them apart.
 */
final class FoldedText {
  /** Of a compound, on either side of the name: enough to read, whatever the text holds. */
  private static final int LONGEST_PART = 40;

  private final String text;
  private byte[] symbols;
  private byte[] gaps;
  private int[] offsets;
  private int size;
  private int words;

  private byte gap = Gap.HARD;
  private boolean hyphened;
  private int lineEnds;

  FoldedText(String text) {
    this.text = text;
    symbols = new byte[text.length() + 1];
    gaps = new byte[text.length() + 1];
    offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte symbol = Symbols.of(c);
      if (symbol >= 0) {
        add(symbol, i);
      } else {
        take(i, c, symbol);
      }
    }
    room();
    gaps[size] = Gap.HARD;
  }

  /** How many symbols there are. */
  int size() {
    return size;
  }

  /** How many words there are; the parts around a hyphen count as words. */
  int wordCount() {
    return words;
  }

  byte symbol(int i) {
    return symbols[i];
  }

  /** What stands before symbol {@code i}; before the first and after the last it is HARD. */
  byte gap(int i) {
    return gaps[i];
  }

  /** Whether the symbol was written as a capital. */
  boolean isUpper(int i) {
    return Character.isUpperCase(text.charAt(offsets[i]));
  }

  /** Whether a letter meets a digit before symbol {@code i}. */
  boolean isTransition(int i) {
    return i > 0 && i < size && Symbols.isDigit(symbols[i]) != Symbols.isDigit(symbols[i - 1]);
  }

  /** Whether symbol {@code i} begins a word, or a number within one. */
  boolean isBoundary(int i) {
    return gaps[i] != Gap.NONE || isTransition(i);
  }

  /** Where symbol {@code i} stands in the text. */
  int offset(int i) {
    return offsets[i];
  }

  /** The whole words that hold the symbols from {@code start} to {@code end}, as written. */
  String words(int start, int end) {
    int first = start;
    while (!isBoundary(first) && start - first < LONGEST_PART) {
      first--;
    }
    int last = end;
    while (!isBoundary(last) && last - end < LONGEST_PART) {
      last++;
    }
    int stop = offsets[last - 1] + 1;
    while (stop < text.length() && Symbols.of(text.charAt(stop)) == Symbols.IGNORED) {
      stop++;
    }
    return text.substring(offsets[first], stop);
  }

  /** Takes in what is no symbol itself. */
  private void take(int offset, char c, byte symbol) {
    switch (symbol) {
      case Symbols.IGNORED -> {}
      case Symbols.SPACE -> widen(Gap.SOFT);
      case Symbols.LINE_END -> endLine();
      case Symbols.HYPHEN -> hyphen();
      case Symbols.LOOSE -> widen(Gap.LOOSE);
      case Symbols.HARD -> widen(Gap.HARD);
      default -> spell(offset, c);
    }
  }

  private void widen(byte by) {
    gap = (byte) Math.max(gap, by);
  }

  private void hyphen() {
    hyphened = gap == Gap.NONE;
    widen(Gap.SOFT);
  }

  private void endLine() {
    lineEnds++;
    widen(lineEnds > 1 ? Gap.HARD : Gap.SOFT);
  }

  private void spell(int offset, char c) {
    boolean and = c == '&';
    if (and) {
      widen(Gap.SOFT);
    }
    String letters = Symbols.spelling(c);
    for (int i = 0; i < letters.length(); i++) {
      add(Symbols.of(letters.charAt(i)), offset);
    }
    if (and) {
      widen(Gap.SOFT);
    }
  }

  private void add(byte symbol, int offset) {
    room();
    symbols[size] = symbol;
    offsets[size] = offset;
    gaps[size] = hyphened && lineEnds == 1 && gap == Gap.SOFT ? Gap.WRAP : gap;
    words += gap == Gap.NONE ? 0 : 1;
    size++;
    gap = Gap.NONE;
    hyphened = false;
    lineEnds = 0;
  }

  private void room() {
    if (size == symbols.length) {
      int more = size + size / 2 + 8;
      symbols = Arrays.copyOf(symbols, more);
      gaps = Arrays.copyOf(gaps, more);
      offsets = Arrays.copyOf(offsets, more);
    }
  }
}
