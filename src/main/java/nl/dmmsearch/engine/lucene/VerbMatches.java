package nl.dmmsearch.engine.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The pairs of halves in a text, each half a match of its own. */
final class VerbMatches implements IntervalMatchesIterator {
  private static final Query OF_NONE = new MatchNoDocsQuery("halves of a verb");

  private final List<VerbSpots.Pair> pairs;
  private int at = -1;

  VerbMatches(List<VerbSpots.Pair> pairs) {
    this.pairs = pairs;
  }

  @Override
  public boolean next() {
    at++;
    return at < pairs.size();
  }

  private VerbSpots.Pair pair() {
    return pairs.get(at);
  }

  @Override
  public int startPosition() {
    return pair().start();
  }

  @Override
  public int endPosition() {
    return pair().end();
  }

  @Override
  public int startOffset() {
    return pair().first().from();
  }

  @Override
  public int endOffset() {
    return pair().second().to();
  }

  @Override
  public MatchesIterator getSubMatches() {
    return new Halves(Stream.of(pair().first(), pair().second()).toList());
  }

  @Override
  public Query getQuery() {
    return OF_NONE;
  }

  @Override
  public int gaps() {
    return pair().gaps();
  }

  @Override
  public int width() {
    return pair().end() - pair().start() + 1;
  }

  private static final class Halves implements MatchesIterator {
    private final List<VerbSpots.Word> words;
    private int at = -1;

    Halves(List<VerbSpots.Word> words) {
      this.words = words;
    }

    @Override
    public boolean next() {
      at++;
      return at < words.size();
    }

    @Override
    public int startPosition() {
      return words.get(at).position();
    }

    @Override
    public int endPosition() {
      return words.get(at).position();
    }

    @Override
    public int startOffset() {
      return words.get(at).from();
    }

    @Override
    public int endOffset() {
      return words.get(at).to();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
      return null;
    }

    @Override
    public Query getQuery() {
      return OF_NONE;
    }
  }
}
