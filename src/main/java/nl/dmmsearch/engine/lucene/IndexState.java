package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.search.DateBounds;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * Searches one state of the index, scoring as {@link Ranking} says, and holds what is remembered of
 * it as long as it is used.
 */
final class IndexState extends IndexSearcher {
  /** Beyond this, all is forgotten. */
  private static final int MOST_REMEMBERED = 20_000;

  /** Of whatever day of a year, and of meetings of two days. */
  private static final int MOST_TIMES = 1_000;

  private final StoredBriefs briefs;

  /** What is of a day in whatever year: each has a hundred ranges to look up. */
  private final Map<List<DateBounds>, FoundOnce> times = new ConcurrentHashMap<>();

  /** What may be found; every search asks. */
  private final Map<AccessLabel, Visible> visible = new EnumMap<>(AccessLabel.class);

  /** How words are mostly written in what may be seen: every word of a query asks. */
  private final Map<AccessLabel, Map<String, String>> written = new EnumMap<>(AccessLabel.class);

  /** How many briefs that may be seen have a word: every word of a query asks. */
  private final Map<AccessLabel, Map<String, Integer>> having = new EnumMap<>(AccessLabel.class);

  IndexState(IndexReader reader) {
    super(reader);
    briefs = new StoredBriefs(reader);
    setSimilarity(Ranking.SIMILARITY);
    for (AccessLabel clearance : AccessLabel.values()) {
      written.put(clearance, new ConcurrentHashMap<>());
      having.put(clearance, new ConcurrentHashMap<>());
      visible.put(clearance, new Visible(clearance));
    }
  }

  /** How a word is mostly written. */
  String written(AccessLabel clearance, String folded, Look<String> look) throws IOException {
    return remembered(Objects.requireNonNull(written.get(clearance)), folded, look);
  }

  /** How many briefs have a word. */
  int having(AccessLabel clearance, String folded, Look<Integer> look) throws IOException {
    return remembered(Objects.requireNonNull(having.get(clearance)), folded, look);
  }

  private static <T> T remembered(Map<String, T> known, String folded, Look<T> look)
      throws IOException {
    T before = known.get(folded);
    if (before != null) {
      return before;
    }
    T found = look.found();
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    known.put(folded, found);
    return found;
  }

  /** What is of one of several times; every part of a request asks for it, and later ones do. */
  FoundOnce during(List<DateBounds> ranges) {
    if (times.size() >= MOST_TIMES) {
      times.clear();
    }
    return times.computeIfAbsent(ranges, all -> new FoundOnce(FilterTranslator.during(all)));
  }

  /** What a reader may find. */
  Visible visible(AccessLabel clearance) {
    return Objects.requireNonNull(visible.get(clearance));
  }

  /**
   * Looks in the index for what is not remembered.
   *
   * @param <T> what is known of a word
   */
  interface Look<T> {
    T found() throws IOException;
  }

  StoredBriefs briefs() {
    return briefs;
  }
}
