package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CachingTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Makes queries of several words, which a single written word can be as well. */
final class Phrases extends QueryBuilder {
  /** What text without a term in it finds. */
  static final Query NOTHING = new MatchNoDocsQuery("no terms");

  /** More words than this that are joined of pieces are not met in one question. */
  private static final int MOST_FORKS = 3;

  /**
   * One more word may stand between a verzoek om and the steun that is sought, or between halves in
   * their order: troepen weer terugtrekken. With two, most are of other things (measured: no set of
   * queries lost more than .002 by it).
   */
  static final int NEXT = 1;

  /**
   * A phrase with more terms than this goes one way only, for each costs a look into each brief.
   */
  private static final int LONG = 32;

  /** Small words in a field, which every compound is looked for with. */
  private final Map<Small, IntervalsSource> small = new HashMap<>();

  private record Small(String field, List<String> words) {}

  Phrases(Analyzer analyzer) {
    super(analyzer);
  }

  /** Words next to each other in this order; of several ways to spell them the best counts. */
  Query inOrder(String field, String text) {
    return best(createPhraseQuery(field, text));
  }

  /** Words near each other, the nearer the better, and best in this order. */
  Query inReach(String field, String text, int others) {
    return best(createPhraseQuery(field, text, others));
  }

  /** What is spelt in two ways at once is there once. */
  private static Query best(@Nullable Query any) {
    if (any instanceof BooleanQuery spellings) {
      return new DisjunctionMaxQuery(
          spellings.clauses().stream().map(BooleanClause::query).toList(), 0);
    }
    return any == null ? NOTHING : any;
  }

  /** Words in any order with at most so many others among them. */
  Query near(String field, String text, int others) {
    return new IntervalQuery(field, places(field, text, others, false));
  }

  /**
   * The words of a compound where they stand apart, in its order with one more among them, or
   * farther apart with what joins them behind the first of them, whichever that is: uitbreiding van
   * de NAVO, opleiding op een schip. Where nothing joins them, they are of other things.
   *
   * @param text two or more words with spaces between
   * @param others the most other words behind what joins them
   * @param known whether any document may have a term
   */
  Query joined(String field, String text, int others, Predicate<Term> known) {
    int last = text.lastIndexOf(' ') + 1;
    String noun = text.substring(last);
    IntervalsSource right = term(field, noun);
    IntervalsSource left = term(field, text.substring(0, last).strip());
    if (!AnyTerm.isIn(field, left, known) || !AnyTerm.isIn(field, right, known)) {
      return NOTHING;
    }
    IntervalsSource turned =
        Intervals.ordered(Intervals.phrase(right, any(field, Particles.joining())), left);
    IntervalsSource sought =
        Intervals.ordered(Intervals.phrase(right, any(field, Particles.beside())), left);
    IntervalsSource placed =
        Intervals.ordered(Intervals.phrase(left, any(field, Particles.placing())), right);
    var joined =
        new ArrayList<IntervalsSource>(
            List.of(
                inOneClause(field, Intervals.maxgaps(NEXT, Intervals.ordered(left, right))),
                inOneClause(field, Intervals.maxgaps(others, turned)),
                Intervals.maxgaps(NEXT, sought),
                inOneClause(field, Intervals.maxgaps(others, placed))));
    if (BareNouns.is(noun)) {
      joined.add(Intervals.phrase(right, left));
    }
    int most = Math.max(Spacings.FARTHEST, 1 + Math.max(others, NEXT));
    IntervalsSource near = Intervals.maxgaps(most, Intervals.unordered(left, right));
    return new IntervalQuery(field, new OnlyNear(near, Intervals.or(false, joined)));
  }

  private IntervalsSource inOneClause(String field, IntervalsSource apart) {
    IntervalsSource relative =
        Intervals.extend(any(field, Particles.relative()), Particles.BEFORE_RELATIVE, 0);
    return Intervals.notContaining(apart, Intervals.or(any(field, Particles.parting()), relative));
  }

  /** What joins words is not what was asked. */
  private IntervalsSource any(String field, Stream<String> words) {
    return small.computeIfAbsent(new Small(field, words.toList()), this::any);
  }

  private IntervalsSource any(Small any) {
    Stream<IntervalsSource> places = any.words.stream().map(word -> term(any.field, word));
    return new Unmarked(Intervals.or(places.toArray(IntervalsSource[]::new)));
  }

  /** One written word, or several close to each other in their order. */
  private IntervalsSource term(String field, String text) {
    return places(field, text, Spacings.FARTHEST, true);
  }

  /**
   * Where words stand, one written word or several.
   *
   * @param others the most other words among them
   * @param ordered whether in this order
   */
  IntervalsSource places(String field, String text, int others, boolean ordered) {
    try (var terms = bounded(getAnalyzer().tokenStream(field, text))) {
      return Intervals.analyzedText(terms, others, ordered);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  @Override
  protected Query createFieldQuery(
      TokenStream source, Occur operator, String field, boolean quoted, int slop) {
    try {
      return super.createFieldQuery(bounded(source), operator, field, quoted, slop);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  /** The terms, few of them joined as well. */
  private static CachingTokenFilter bounded(TokenStream source) throws IOException {
    var terms = new CachingTokenFilter(source);
    terms.reset();
    int count = 0;
    while (terms.incrementToken()) {
      count++;
    }
    return new CachingTokenFilter(new FewForks(terms, count > LONG ? 0 : MOST_FORKS));
  }
}
