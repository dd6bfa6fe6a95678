package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import org.apache.lucene.index.Term;

/**
 * Compounds that a query leaves unfinished, completed from the word behind them: productie- en
 * leveringszekerheid asks for productiezekerheid. The index, which completes those of texts, knows
 * which whole is one.
 */
final class ShortenedWords {
  private static final int SHORTEST_TAIL = 3;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  /** Between a shortened word and the one that completes it stand other shortened ones, and en. */
  private static final int FARTHEST = 6;

  private final LongestTerm longestTerm = new LongestTerm(Analysis.querying());
  private final Predicate<Term> known;

  /**
   * @param known whether the index has a term
   */
  ShortenedWords(Predicate<Term> known) {
    this.known = known;
  }

  /** The query with whole words in the place of shortened ones. */
  Query completed(Query query) {
    List<Clause> words = new ArrayList<>(query.words());
    List<Alternative> alternatives = new ArrayList<>(query.alternatives());
    for (int i = 0; i < words.size(); i++) {
      String whole = whole(query.words(), i);
      if (!whole.isEmpty()) {
        words.set(i, new Clause.Word(whole));
        if (!isKnown(whole)) {
          // No letter can have all that was asked; one that has the half is better than none.
          alternatives.add(new Alternative(i, i + 1, query.words().get(i), How.SYNONYM));
        }
      }
    }
    return new Query(
        words, alternatives, query.required(), query.excluded(), query.ignored(), query.notices());
  }

  private String whole(List<Clause> words, int at) {
    if (!(words.get(at) instanceof Clause.Word(String text)) || !isShortened(text)) {
      return "";
    }
    String begin = begin(text);
    int last = Math.min(words.size() - 1, at + FARTHEST);
    for (int i = at + 1; i <= last; i++) {
      if (words.get(i) instanceof Clause.Word(String next)
          && !isShortened(next)
          && !Ellipses.joins(next.toLowerCase(Locale.ROOT))) {
        return whole(begin, next);
      }
    }
    return "";
  }

  private static boolean isShortened(String word) {
    return word.length() > SHORTEST
        && word.length() <= LONGEST
        && begin(word).length() < word.length()
        && begin(word).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }

  /** Without the hyphen at the end, and a comma behind it. */
  private static String begin(String word) {
    String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    return bare.endsWith("-") ? bare.substring(0, bare.length() - 1) : word;
  }

  /** With the longest end of the completing word that makes a word, else with its last half. */
  private String whole(String begin, String completing) {
    String word = completing.toLowerCase(Locale.ROOT);
    if (word.length() > LONGEST) {
      return "";
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      return begin + "-" + word.substring(hyphen + 1);
    }
    for (int cut = 1; cut <= word.length() - SHORTEST_TAIL; cut++) {
      String whole = begin + word.substring(cut);
      if (isKnown(whole)) {
        return whole;
      }
    }
    String half = lastHalf(word);
    return half.isEmpty() ? "" : begin + half;
  }

  private boolean isKnown(String whole) {
    return known.test(new Term(Schema.PARTS, longestTerm.of(Schema.PARTS, whole)));
  }

  /** Where no brief has the whole, it is still not the half that is meant. */
  private static String lastHalf(String word) {
    DutchWords words = DutchWords.shipped();
    for (int cut = SHORTEST_TAIL; cut <= word.length() - SHORTEST_TAIL; cut++) {
      String left = word.substring(0, cut);
      String bare = left.endsWith("s") ? left.substring(0, cut - 1) : left;
      if (words.has(word.substring(cut)) && (words.has(left) || words.has(bare))) {
        return word.substring(cut);
      }
    }
    return "";
  }
}
