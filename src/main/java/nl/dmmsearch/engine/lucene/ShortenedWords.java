package nl.dmmsearch.engine.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.dmmsearch.search.Alternative;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.TypedQuery;
import org.apache.lucene.index.Term;

/**
 * Compounds that a query leaves unfinished, completed from the word behind them: productie- en
 * leveringszekerheid asks for productiezekerheid. The beginning by itself is another word, or only
 * a small one, and is not asked instead of a whole that no brief has: land- en zeemacht is not
 * about land. A noun with the s that joins it to another has to do with the whole.
 */
final class ShortenedWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  /** Between a shortened word and the one that completes it stand other shortened ones, and en. */
  private static final int FARTHEST = 6;

  private final TypedQuery typed;
  private final SharedEnds ends;

  /**
   * @param typed understands the whole words
   * @param known whether the index has a term
   */
  ShortenedWords(TypedQuery typed, Predicate<Term> known) {
    this.typed = typed;
    this.ends = new SharedEnds(known);
  }

  /** The query with whole words in the place of shortened ones. */
  Query completed(Query query) {
    Map<Integer, Clause> wholes = wholes(query.words());
    if (wholes.isEmpty()) {
      return query;
    }
    var words = new ArrayList<>(query.words());
    wholes.forEach(words::set);
    // What else the beginning is called is not what the whole is.
    List<Alternative> alternatives =
        Stream.of(
                query.alternatives().stream()
                    .filter(a -> a.to() > a.from() + 1 || !wholes.containsKey(a.from())),
                wholes.entrySet().stream().flatMap(e -> others(e.getKey(), e.getValue())),
                wholes.entrySet().stream()
                    .filter(e -> !isWritten(e.getValue()))
                    .flatMap(e -> related(e.getKey(), query.words().get(e.getKey()))))
            .flatMap(others -> others)
            .toList();
    return new Query(
        words, alternatives, query.required(), query.excluded(), query.ignored(), query.notices());
  }

  private static boolean isShortened(String word) {
    return word.length() > SHORTEST
        && word.length() <= LONGEST
        && begin(word).length() < word.length()
        && begin(word).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }

  private boolean isWritten(Clause whole) {
    return whole instanceof Clause.Word(String text) && ends.isWritten(text);
  }

  private Stream<Alternative> others(int place, Clause whole) {
    return whole instanceof Clause.Word word
        ? typed.understood(word).alternatives().stream()
            .filter(other -> other.from() == 0 && other.to() == 1)
            .map(other -> new Alternative(place, place + 1, other.clause(), other.how()))
        : Stream.empty();
  }

  /** A beginning that cannot be but a noun: afschrikkings- of afschrikkingsbeleid. */
  private static Stream<Alternative> related(int place, Clause shortened) {
    if (!(shortened instanceof Clause.Word(String text))) {
      return Stream.empty();
    }
    String begin = begin(text);
    String noun = Speller.withoutJoint(begin);
    return noun.equals(begin)
        ? Stream.empty()
        : Stream.of(new Alternative(place, place + 1, new Clause.Word(noun), How.RELATED));
  }

  /** What is meant by the words of which only the beginning was typed, by their places. */
  private Map<Integer, Clause> wholes(List<Clause> words) {
    var wholes = new HashMap<Integer, Clause>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) instanceof Clause.Word(String text) && isShortened(text)) {
        String completing = completing(words, i);
        String begin = begin(text);
        String whole = completing.isEmpty() ? "" : whole(begin, completing, words, i);
        if (!whole.isEmpty()) {
          wholes.put(i, new Clause.Word(whole));
        } else if (!completing.isEmpty() && Particles.isParticle(begin.toLowerCase(Locale.ROOT))) {
          wholes.put(i, new Clause.Phrase(text + " " + completing));
        }
      }
    }
    return wholes;
  }

  private String whole(String begin, String completing, List<Clause> words, int at) {
    if (Ellipses.isDescribed(begin, completing)) {
      String noun = completing(words, at, next -> !Adjectives.isInflected(next));
      return noun.isEmpty() ? "" : begin + noun;
    }
    return ends.whole(begin, completing);
  }

  private static String completing(List<Clause> words, int at) {
    return completing(words, at, next -> true);
  }

  private static String completing(List<Clause> words, int at, Predicate<String> wanted) {
    int last = Math.min(words.size() - 1, at + FARTHEST);
    for (int i = at + 1; i <= last; i++) {
      if (words.get(i) instanceof Clause.Word(String next)
          && !isShortened(next)
          && !Ellipses.joins(next.toLowerCase(Locale.ROOT))
          && wanted.test(next)) {
        return next;
      }
    }
    return "";
  }

  /** Without the hyphen at the end, and a comma behind it. */
  private static String begin(String word) {
    String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    return bare.endsWith("-") ? bare.substring(0, bare.length() - 1) : word;
  }
}
