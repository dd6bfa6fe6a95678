package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.NameWords;
import nl.dmmsearch.search.Query;
import org.apache.lucene.index.Term;

/**
 * Compounds that no brief has, not even with its halves next to each other: droneaanschaf. Dutch
 * makes one of any two nouns, so that a brief which has both near each other is meant: the aanschaf
 * of new drones.
 */
final class NewCompounds {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{8,40}");

  private static final int SHORTEST = 4;

  /** The most other words between the two; with more they seldom are of one thing. */
  private static final int NEAR = 5;

  private final LongestTerm longestTerm = new LongestTerm(Analysis.querying());
  private final NameWords names;
  private final Predicate<Term> known;
  private final Answers answers;

  /** Tells what the words of a query find as they are. */
  interface Answers {
    /** Whether a brief answers the word at a place. */
    boolean has(Query query, int place) throws IOException;
  }

  /**
   * @param names that are no compounds of their parts
   * @param known whether the index has a term
   */
  NewCompounds(NameWords names, Predicate<Term> known, Answers answers) {
    this.names = names;
    this.known = known;
    this.answers = answers;
  }

  /** The query with what answers such compounds. */
  Query apart(Query query) throws IOException {
    var apart = new ArrayList<Alternative>();
    for (int place = 0; place < query.words().size(); place++) {
      if (query.words().get(place) instanceof Clause.Word(String text) && isNew(text)) {
        String parts = parts(WrittenWords.folded(text));
        if (!parts.isEmpty() && !answers.has(query, place)) {
          var near = new Clause.Near(parts, NEAR);
          apart.add(new Alternative(place, place + 1, near, How.JOINED));
        }
      }
    }
    return apart.isEmpty() ? query : query.with(List.copyOf(apart));
  }

  private boolean isNew(String text) {
    return LETTERS.matcher(text).matches() && !names.hasAlone(text) && !isKnown(text);
  }

  /** The two words, the second as long as can be; empty where it is no compound of two. */
  private String parts(String folded) {
    for (int cut = SHORTEST; cut <= folded.length() - SHORTEST; cut++) {
      String second = folded.substring(cut);
      if (isWord(second)) {
        String first = folded.substring(0, cut);
        String bare = first.substring(0, cut - 1);
        if (isWord(first)) {
          return first + " " + second;
        }
        if (first.endsWith("s") && cut > SHORTEST && isWord(bare)) {
          return bare + " " + second;
        }
      }
    }
    return "";
  }

  /** Whether the dictionary and a brief have it. */
  private boolean isWord(String word) {
    return DutchWords.shipped().has(word) && isKnown(word);
  }

  private boolean isKnown(String word) {
    return known.test(new Term(Schema.PARTS, longestTerm.of(Schema.PARTS, word)));
  }
}
