package nl.dmmsearch.engine.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.dmmsearch.search.Explanation;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * Answers given from one state of the index, for whoever asks the same again: people go back and
 * share addresses, scripts repeat themselves. Those that were not asked for longest go first.
 */
final class GivenAnswers {
  /** About what objects take beside their text: measured on answers of ten hits. */
  private static final long PER_ANSWER = 4_000;

  private static final long PER_HIT = 200;
  private static final long PER_PASSAGE = 200;
  private static final long PER_COUNT = 40;

  private final long room;

  /** In the order in which they were asked for. */
  private final Map<SearchRequest, SearchResponse> given = new LinkedHashMap<>(16, 0.75f, true);

  private long taken;

  /**
   * @param room how much memory they may take, roughly, in bytes; 0 remembers nothing
   */
  GivenAnswers(long room) {
    this.room = room;
  }

  /** The answer that was given before; where there is none, that of {@code search}. */
  SearchResponse to(SearchRequest request, Answering search) throws IOException {
    if (room == 0) {
      return search.answer();
    }
    SearchResponse before = before(request);
    if (before != null) {
      return before;
    }
    // Two who ask the same at once are both searched for: neither waits for the other.
    SearchResponse answer = search.answer();
    remember(request, answer);
    return answer;
  }

  /** Looks for the answer. */
  interface Answering {
    SearchResponse answer() throws IOException;
  }

  private synchronized @Nullable SearchResponse before(SearchRequest request) {
    return given.get(request);
  }

  private synchronized void remember(SearchRequest request, SearchResponse answer) {
    SearchResponse former = given.put(request, answer);
    taken += size(answer) - (former == null ? 0 : size(former));
    Iterator<SearchResponse> oldest = given.values().iterator();
    while (taken > room) {
      taken -= size(oldest.next());
      oldest.remove();
    }
  }

  /** What listings share with the state of the index is not counted. */
  private static long size(SearchResponse answer) {
    long counts = answer.facets().values().stream().mapToLong(c -> c.size()).sum();
    long hits = answer.hits().stream().mapToLong(GivenAnswers::size).sum();
    return PER_ANSWER + PER_COUNT * counts + hits;
  }

  private static long size(Hit hit) {
    long snippets = hit.snippets().stream().mapToLong(GivenAnswers::size).sum();
    long reasons = hit.explanation().stream().mapToLong(GivenAnswers::size).sum();
    return PER_HIT + snippets + reasons;
  }

  private static long size(Snippet snippet) {
    return PER_PASSAGE + snippet.text().length();
  }

  private static long size(Explanation why) {
    return PER_PASSAGE + why.text().length();
  }
}
