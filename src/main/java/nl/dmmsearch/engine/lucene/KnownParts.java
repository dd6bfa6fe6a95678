package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;

/** Cuts a joined word that no brief has into words that the dictionary and some brief have. */
final class KnownParts {
  private static final int SHORTEST = 4;

  private static final int LONGEST = 40;

  /** A word so long is seldom just the beginning or the end of another. */
  private static final int LONG = 7;

  private final LongestTerm longestTerm = new LongestTerm(Analysis.querying());
  private final Predicate<Term> known;

  /**
   * @param known whether the index has a term
   */
  KnownParts(Predicate<Term> known) {
    this.known = known;
  }

  /**
   * Two or three words with spaces between, the last as long as can be; empty where it is no
   * compound of so many.
   */
  String of(String folded) {
    if (folded.length() > LONGEST) {
      return "";
    }
    String two = cut(folded, false);
    return two.isEmpty() ? cut(folded, true) : two;
  }

  private String cut(String folded, boolean again) {
    for (int at = SHORTEST; at <= folded.length() - SHORTEST; at++) {
      String first = first(folded.substring(0, at));
      if (!first.isEmpty()) {
        String rest = folded.substring(at);
        String second = isWord(rest) ? rest : again ? cut(rest, false) : "";
        if (!second.isEmpty()) {
          return first + " " + second;
        }
      }
    }
    return "";
  }

  /** Without the s that joins it to the next; empty where it is no word. */
  private String first(String part) {
    return first(part, this::isWord);
  }

  private static String first(String part, Predicate<String> isWord) {
    if (isWord.test(part)) {
      return part;
    }
    String noun = FirstNouns.of(part);
    if (!noun.equals(part)) {
      return isWord.test(noun) ? noun : "";
    }
    String bare = part.substring(0, part.length() - 1);
    return part.endsWith("s") && bare.length() >= SHORTEST && isWord.test(bare) ? bare : "";
  }

  /**
   * Two words that a joined word is made of, the last as long as can be; empty where it is no such
   * word. They are of the dictionary, be they in a brief or not, or long and in some brief. The
   * first may be a compound itself: the rekenkamer of a rekenkamerbrief.
   */
  List<String> halves(String folded) {
    List<String> halves = halves(folded, KnownParts::isInDictionary);
    return halves.isEmpty() ? halves(folded, half -> isInDictionary(half) || isLong(half)) : halves;
  }

  private static List<String> halves(String folded, Predicate<String> isWord) {
    for (int at = SHORTEST; at <= Math.min(folded.length(), LONGEST) - SHORTEST; at++) {
      String second = folded.substring(at);
      String first = isWord.test(second) ? first(folded.substring(0, at), isWord) : "";
      if (!first.isEmpty()) {
        return List.of(first, second);
      }
    }
    return List.of();
  }

  private boolean isLong(String half) {
    return half.length() >= LONG && has(half);
  }

  /** Whether it is a word, or a compound of which others are made: it means one thing. */
  static boolean isInDictionary(String word) {
    return DutchWords.shipped().has(word) || DutchWords.innerCompounds().has(word);
  }

  /** Whether the lexicon has a word, its parts, or what it is the plural of. */
  boolean isDutch(String folded) {
    return DutchWords.hasForm(folded)
        || (folded.endsWith("ies") && DutchWords.hasForm(folded.substring(0, folded.length() - 1)))
        || !halves(folded).isEmpty();
  }

  /** Whether the dictionary and a brief have it. */
  private boolean isWord(String word) {
    return DutchWords.shipped().has(word) && has(word);
  }

  /** Whether a brief has a word, in whatever form or as a part of another. */
  boolean has(String word) {
    return known.test(new Term(Schema.PARTS, longestTerm.of(Schema.PARTS, word)));
  }
}
