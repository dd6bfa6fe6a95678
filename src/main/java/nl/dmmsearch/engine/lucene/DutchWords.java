package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that the lexicon knows. One of them is not misspelt, also where no letter has it. Read
 * when a word is first in doubt, and looked up in the bytes of the list: few queries need it.
 */
final class DutchWords {
  private static final String LIST = "compound-words.txt";

  /** Shorter ones are as well the half of a name: Den Hag. */
  private static final int SHORTEST_FORM = 5;

  private final byte[] list;

  /**
   * @param list a word a line, in the order of their bytes
   */
  DutchWords(byte[] list) {
    this.list = list;
  }

  private static final class Shipped {
    static final DutchWords WORDS = read(LIST);
  }

  private static final class Compounds {
    static final DutchWords INNER = read("inner-compounds.txt");
  }

  private static final class OfVerbs {
    static final DutchWords FORMS = read("verb-forms.txt");
  }

  private static final class OfFewLetters {
    static final DutchWords WORDS = read("short-words.txt");
  }

  private static final class Loose {
    /** A half a line, with a verb behind a tab. */
    static final DutchWords HALVES = read("loose-halves.txt");
  }

  private static final class OfLemmas {
    /** A form a line, with its lemma behind a tab. */
    static final DutchWords FORMS = read("lemmas.txt");
  }

  private static DutchWords read(String file) {
    try (InputStream list = DutchWords.class.getResourceAsStream(file)) {
      if (list == null) {
        throw new IOException(file + " is not in the jar");
      }
      return new DutchWords(list.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compounds that longer ones are made of, which have a meaning of their own. */
  static DutchWords innerCompounds() {
    return Compounds.INNER;
  }

  /** Forms of verbs that are no noun, where a part of compounds has the same term. */
  static DutchWords verbForms() {
    return OfVerbs.FORMS;
  }

  /** Whether a dictionary has a word, of whatever kind: jullie, koetjes. */
  static boolean isRight(String folded) {
    return hasForm(folded) || OfFewLetters.WORDS.has(folded);
  }

  /** The verbs that sentences write apart from a word: nemen for kennis. */
  static Set<String> verbsApartFrom(String half) {
    return Loose.HALVES.beginning(half + "\t").stream()
        .map(row -> row.substring(half.length() + 1))
        .collect(Collectors.toSet());
  }

  /** Whether the lexicon has a word or one that it is a form of, be it no part of compounds. */
  static boolean hasForm(String folded) {
    return shipped().has(folded)
        || verbForms().has(folded)
        || (folded.length() >= SHORTEST_FORM && !OfLemmas.FORMS.beginning(folded + "\t").isEmpty());
  }

  /** The words of the lexicon in the jar. */
  static DutchWords shipped() {
    return Shipped.WORDS;
  }

  /**
   * Whether a word is known.
   *
   * @param word folded
   */
  boolean has(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int start = firstFrom(wanted);
    return start < list.length
        && Arrays.equals(wanted, 0, wanted.length, list, start, endOfLine(start));
  }

  /** The words that begin so. */
  List<String> beginning(String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    var found = new ArrayList<String>();
    for (int start = firstFrom(wanted); start < list.length; start = endOfLine(start) + 1) {
      int same = Math.min(start + wanted.length, list.length);
      if (!Arrays.equals(wanted, 0, wanted.length, list, start, same)) {
        break;
      }
      found.add(new String(list, start, endOfLine(start) - start, StandardCharsets.UTF_8));
    }
    return found;
  }

  /** Where the first word begins that does not come before another. */
  private int firstFrom(byte[] wanted) {
    int low = 0;
    int high = list.length;
    while (low < high) {
      int start = startOfLine((low + high) >>> 1);
      int end = endOfLine(start);
      if (Arrays.compareUnsigned(list, start, end, wanted, 0, wanted.length) < 0) {
        low = end + 1;
      } else {
        high = start;
      }
    }
    return Math.min(low, list.length);
  }

  private int startOfLine(int at) {
    int start = at;
    while (start > 0 && list[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < list.length && list[end] != '\n') {
      end++;
    }
    return end;
  }
}
