package nl.dmmsearch.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.search.Page;
import nl.dmmsearch.search.StatementHit;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementState;

/**
 * Every statement that answers a request, in its order. They are read a page at a time, so that no
 * more than that is held.
 */
public final class AllStatements {
  private final BriefSearcher searcher;
  private final StatementRequest request;
  private final long total;

  private AllStatements(BriefSearcher searcher, StatementRequest request, long total) {
    this.searcher = searcher;
    this.request = request;
    this.total = total;
  }

  /** Those that answer {@code request} on whatever page. */
  public static AllStatements of(BriefSearcher searcher, StatementRequest request) {
    long total = searcher.statements(request.on(new Page(1, 1))).total();
    return new AllStatements(searcher, request, total);
  }

  /** How many there are. */
  public long total() {
    return total;
  }

  /** Whether there are more than can be reached; then some would silently be left out. */
  public boolean isTooMany() {
    return total > Page.DEEPEST;
  }

  /** The ids of those of which a source says that they were kept. */
  Set<String> kept() {
    var kept = request.with(request.filters().in(Set.of(StatementState.KEPT)));
    return of(searcher, kept).stream().map(hit -> hit.statement().id()).collect(Collectors.toSet());
  }

  /** The statements. */
  Stream<StatementHit> stream() {
    return IntStream.rangeClosed(1, Page.DEEPEST / Page.LARGEST)
        .mapToObj(number -> searcher.statements(request.on(new Page(number, Page.LARGEST))).hits())
        .takeWhile(hits -> !hits.isEmpty())
        .flatMap(List::stream);
  }
}
