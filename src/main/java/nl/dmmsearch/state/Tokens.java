package nl.dmmsearch.state;

import java.util.Arrays;
import nl.dmmsearch.brief.Sentences;

/**
 * The words of one sentence: where each stands, its number, and what separates it from the last.
 */
final class Tokens {
  /** Nothing but space before the word. */
  static final byte SPACE = 0;

  /** A comma before the word. */
  static final byte COMMA = 1;

  /** A semicolon, colon, dash or quotation mark before the word. */
  static final byte BREAK = 2;

  /** Of each character of ASCII whether words are made of it. */
  private static final boolean[] WORD = word();

  private final Lexicon lexicon;
  private String text = "";

  /** Where in the text that begins which is read, and how many letters it has. */
  private int first;

  private int length;

  /** What is read, as letters, which are reached faster than those of a string. */
  private char[] letters = new char[512];

  /** What was read before. */
  private char[] before = new char[512];

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] ids = new int[64];
  private byte[] marks = new byte[64];
  private int size;
  private boolean breaks;

  /** Whether a word was taken for another. */
  private boolean changed;

  Tokens(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static boolean[] word() {
    var word = new boolean[128];
    for (char c = 0; c < word.length; c++) {
      word[c] = Character.isLetterOrDigit(c);
    }
    return word;
  }

  /**
   * Takes the place of whatever was read before. Words in front that are the same are not read
   * again: what leads to a list is read with each of its items.
   */
  void read(String whole, int from, int to) {
    int same = take(whole, from, to);
    text = whole;
    size = wordsWithin(same);
    byte mark = SPACE;
    for (int i = size == 0 ? 0 : ends[size - 1] - first; i < length; ) {
      char c = letters[i];
      if (isWord(c)) {
        i = add(i, mark);
        mark = SPACE;
      } else if (c == ' ') {
        i++;
      } else {
        mark = (byte) Math.max(mark, separator(i));
        i++;
      }
    }
  }

  /** Takes in the letters; tells how many of the first ones are those of before. */
  private int take(String whole, int from, int to) {
    char[] last = letters;
    letters = before.length < to - from ? new char[to - from] : before;
    before = last;
    whole.getChars(from, to, letters, 0);
    boolean mayBeSame = from == 0 && first == 0 && !changed;
    int most = mayBeSame ? Math.min(length, to - from) : 0;
    int other = Arrays.mismatch(letters, 0, most, before, 0, most);
    first = from;
    length = to - from;
    changed = false;
    return other < 0 ? most : other;
  }

  /** How many words of before are told by nothing but the first letters, so many of them. */
  private int wordsWithin(int same) {
    int words = 0;
    breaks = false;
    while (words < size && ends[words] + 1 < same) {
      breaks |= marks[words] == BREAK;
      words++;
    }
    return words;
  }

  private static boolean isWord(char c) {
    return c < WORD.length ? WORD[c] : Character.isLetterOrDigit(c);
  }

  /** Whether a mark stands at {@code i} within a word or a figure. */
  private boolean joins(int i) {
    return switch (letters[i]) {
      case '-', '\'', '’', '.', '/' -> isWord(letters[i + 1]);
      case ',' -> Character.isDigit(letters[i + 1]) && Character.isDigit(letters[i - 1]);
      default -> false;
    };
  }

  private byte separator(int i) {
    return switch (letters[i]) {
      case ',' -> COMMA;
      case ';', ':', '–', '—', '«', '»', '“', '”', '„', '"' -> BREAK;
      case '-' -> first + i > 0 && text.charAt(first + i - 1) == ' ' ? BREAK : SPACE;
      default -> SPACE;
    };
  }

  /** Takes in the word that begins at {@code start}, and tells where it ends. */
  private int add(int start, byte mark) {
    long sign = 0;
    int codes = 0;
    int end = start;
    while (end < length) {
      char c = letters[end];
      int code = Signs.code(c);
      if (!Signs.isLetter(code) && (c == ' ' || !goesOn(end))) {
        break;
      }
      sign = Signs.with(sign, code);
      codes |= code;
      end++;
    }
    room();
    starts[size] = first + start;
    ends[size] = first + end;
    ids[size] = lexicon.find(Signs.of(sign, end - start, codes), letters, start, end);
    marks[size++] = mark;
    breaks |= mark == BREAK;
    return end;
  }

  private boolean goesOn(int i) {
    return isWord(letters[i]) || (i + 1 < length && joins(i));
  }

  private void room() {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      ids = Arrays.copyOf(ids, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
  }

  /** Reads a word as the one with that number. */
  void takeFor(int token, int id) {
    ids[token] = id;
    changed = true;
  }

  int size() {
    return size;
  }

  /** The number of a word in the lexicon. */
  int id(int token) {
    return ids[token];
  }

  /** What stands before a word. */
  byte mark(int token) {
    return marks[token];
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  boolean isCapital(int token) {
    return Character.isUpperCase(text.charAt(starts[token]));
  }

  /** Whether it is said of another country: Duitse, Poolse. */
  boolean isOfAnotherCountry(int token) {
    return isCapital(token) && endsWith(token, "se") && !startsWith(token, "nederland");
  }

  boolean isFigure(int token) {
    return Character.isDigit(text.charAt(starts[token]));
  }

  /** Whether the word may be a sum and what it counts in one: {@code 10EUR}, {@code euro/jaar}. */
  boolean isFigureWithUnit(int token) {
    return startsWith(token, "euro/")
        || (isFigure(token) && !Character.isDigit(text.charAt(ends[token] - 1)));
  }

  /** Whether nothing but one blank stands between the word and the next. */
  boolean isSameLine(int token) {
    return starts[token + 1] == ends[token] + 1 && text.charAt(ends[token]) == ' ';
  }

  /** Whether a colon and nothing but blanks and marks of quotation stands before the word. */
  private boolean isBehindColon(int token) {
    return token > 0
        && marks[token] == BREAK
        && text.substring(ends[token - 1], starts[token]).stripLeading().startsWith(":");
  }

  /** Whether a sentence begins with the word, or what stands behind a colon in it. */
  boolean begins(int token) {
    return token == 0 || marks[token] == BREAK;
  }

  /** The first word behind a colon; the number of words where there is none. */
  int behindColon() {
    for (int i = 1; breaks && i < size; i++) {
      if (isBehindColon(i)) {
        return i;
      }
    }
    return size;
  }

  /** The bit of the first letter of a word. */
  long firstLetter(int token) {
    return bit(text.charAt(starts[token]));
  }

  /** The bit of the last letter of a word. */
  long lastLetter(int token) {
    return bit(text.charAt(ends[token] - 1));
  }

  /** The bit of a letter and of some others; all of them for one that is not of ASCII. */
  static long bit(char letter) {
    return letter > 127 ? -1L : 1L << Character.toLowerCase(letter);
  }

  /** Whether the word ends in {@code ending}, itself longer than that. */
  boolean endsWith(int token, String ending) {
    int at = ends[token] - ending.length();
    return at > starts[token]
        && isAlike(text.charAt(at), ending.charAt(0))
        && text.regionMatches(true, at, ending, 0, ending.length());
  }

  /** Whether the word is {@code word}, whatever its case. */
  boolean is(int token, String word) {
    return ends[token] - starts[token] == word.length() && startsWith(token, word);
  }

  /** Whether the word begins with {@code beginning}. */
  boolean startsWith(int token, String beginning) {
    return ends[token] - starts[token] >= beginning.length()
        && isAlike(text.charAt(starts[token]), beginning.charAt(0))
        && text.regionMatches(true, starts[token], beginning, 0, beginning.length());
  }

  /** Whether two letters may be one but for case, which is told sooner than of whole words. */
  private static boolean isAlike(char one, char other) {
    return ((one ^ other) & ~0x20) == 0 || one > 127 || other > 127;
  }

  /** The words from one to behind another as written, on one line. */
  String text(int from, int to) {
    return new Sentences.Span(starts[from], ends[to - 1]).of(text);
  }
}
