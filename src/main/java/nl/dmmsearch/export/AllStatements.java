package nl.dmmsearch.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Deadline;
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

  /** The ids of those that are in that state, as far as a source says so. */
  Set<String> in(StatementState state) {
    var those = request.with(request.filters().in(Set.of(state)));
    return of(searcher, those).stream()
        .map(hit -> hit.statement().id())
        .collect(Collectors.toSet());
  }

  /** By when each is due, by its id; without those that are due on no day. */
  Map<String, LocalDate> days() {
    var days = new HashMap<String, LocalDate>();
    stream()
        .map(StatementHit::statement)
        .forEach(statement -> {
          Deadline deadline = statement.deadline();
          if (deadline != null && deadline.value() != null) {
            days.put(statement.id(), deadline.value());
          }
        });
    return days;
  }

  /** The statements. */
  Stream<StatementHit> stream() {
    return IntStream.rangeClosed(1, Page.DEEPEST / Page.LARGEST)
        .mapToObj(number -> searcher.statements(request.on(new Page(number, Page.LARGEST))).hits())
        .takeWhile(hits -> !hits.isEmpty())
        .flatMap(List::stream);
  }
}
