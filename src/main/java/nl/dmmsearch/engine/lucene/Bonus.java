package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.dmmsearch.search.Clause;
import nl.dmmsearch.search.How;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/** What lifts a brief among those that answer a query, and finds none by itself. */
final class Bonus {
  /** More pairs of neighbours cost time and tell nothing: nobody types so many words. */
  private static final int PAIRS = 12;

  /** A meeting of so many days before the newest is half as recent. */
  private static final long HALF = 730;

  private final IndexReader reader;
  private final Ranking ranking;
  private final Phrases phrases = new Phrases(Analysis.querying());

  Bonus(IndexReader reader, Ranking ranking) {
    this.reader = reader;
    this.ranking = ranking;
  }

  /**
   * The same briefs as {@code answering} finds, those with a bonus higher.
   *
   * @param near lifts what has all words near each other
   * @param named finds each of the words under any of its names
   */
  Query lift(Query answering, nl.dmmsearch.search.Query asked, AllNear near, List<Query> named)
      throws IOException {
    List<Clause> words = asked.words();
    var lifted = new BooleanQuery.Builder().add(answering, Occur.MUST);
    if (ranking.nearness() > 0 && !Ranking.areMany(words)) {
      near(words)
          .forEach(pair -> lifted.add(new BoostQuery(pair, ranking.nearness()), Occur.SHOULD));
      near.bonus().ifPresent(all -> lifted.add(all, Occur.SHOULD));
      if (named.size() > 1) {
        lifted.add(all(named), Occur.SHOULD);
      }
    }
    if (ranking.weight(How.MEETING) > 0) {
      MeetingThen.of(asked)
          .forEach(
              meeting -> lifted.add(new BoostQuery(meeting, Ranking.MEETING_THEN), Occur.SHOULD));
    }
    if (ranking.recency() > 0) {
      recent().ifPresent(recent -> lifted.add(recent, Occur.SHOULD));
    }
    return lifted.build();
  }

  /** However often a brief has some of the words, it may be another that was meant. */
  private static Query all(List<Query> words) {
    var all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(word, Occur.FILTER));
    return new BoostQuery(new ConstantScoreQuery(all.build()), Ranking.ALL_WORDS);
  }

  /** Neighbours in the query that are near each other in one section, the nearer the better. */
  private List<Query> near(List<Clause> words) {
    return IntStream.range(0, Math.min(words.size() - 1, PAIRS))
        .mapToObj(i -> pair(words.get(i), words.get(i + 1)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Optional<Query> pair(Clause left, Clause right) {
    return left instanceof Clause.Word(String first)
            && right instanceof Clause.Word(String second)
            && !left.equals(right)
        ? Optional.of(phrases.inReach(Schema.PARTS, first + " " + second, Ranking.NEAR))
        : Optional.empty();
  }

  /** Counted from the newest meeting that there is, not from today: an answer stays as it is. */
  private Optional<Query> recent() throws IOException {
    byte[] newest = PointValues.getMaxPackedValue(reader, Schema.MEETING_START);
    return newest == null
        ? Optional.empty()
        : Optional.of(
            LongField.newDistanceFeatureQuery(
                Schema.MEETING_START,
                ranking.recency(),
                LongPoint.decodeDimension(newest, 0),
                HALF));
  }
}
