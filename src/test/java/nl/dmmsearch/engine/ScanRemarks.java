package nl.dmmsearch.engine;

import java.util.List;
import java.util.stream.Stream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.search.Correction;
import nl.dmmsearch.search.Query;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.Spelling;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.TypedQuery;

/**
 * What is remarked on the words of a query.
 *
 * @param briefs that the asker may see
 */
record ScanRemarks(List<Brief> briefs, TypedQuery typed, Query query, boolean corrects) {
  static ScanRemarks of(Stream<Brief> briefs, SearchRequest request) {
    return new ScanRemarks(briefs.toList(), request.typed(), request.query(), request.corrects());
  }

  static ScanRemarks of(Stream<Brief> briefs, StatementRequest request) {
    return new ScanRemarks(briefs.toList(), request.typed(), request.query(), request.corrects());
  }

  /** Something to find with other words. */
  interface Scan {
    /** How much has so many of the words. */
    long total(Query query, int required);

    int required(Query query);
  }

  /** The query as it was meant. */
  Query meant() {
    return spelled(applied());
  }

  Spelling beside(long total, int required, Scan scan) {
    List<Correction> applied = applied();
    List<Correction> suggested =
        Stream.of(true, false)
            .flatMap(none -> words().corrections(query, none).stream())
            .filter(c -> !applied.contains(c))
            .filter(c -> total == 0 || !isNamed(c.typed()))
            .toList();
    Query other = spelled(Stream.of(applied, suggested).flatMap(List::stream).toList());
    List<String> absent =
        ScanSpelling.absent(query, briefs).stream()
            .filter(word -> applied.stream().noneMatch(c -> c.typed().equals(word)))
            .toList();
    boolean withheld = !corrects && suggested.stream().anyMatch(c -> absent.contains(c.typed()));
    boolean findsMore =
        scan.total(other, required) > total
            || scan.required(other) > required
            || (withheld && withAll(scan, other) > withAll(scan, meant()));
    return new Spelling(applied, findsMore ? suggested : List.of(), absent);
  }

  private static long withAll(Scan scan, Query query) {
    return scan.total(query, query.differentWords());
  }

  private List<Correction> applied() {
    return corrects
        ? words().corrections(query, true).stream().filter(c -> !isNamed(c.typed())).toList()
        : List.of();
  }

  private Query spelled(List<Correction> corrections) {
    return corrections.isEmpty() ? query : typed.respelled(corrections);
  }

  private boolean isNamed(String word) {
    return typed.namesLike(word).stream().anyMatch(word::equalsIgnoreCase);
  }

  private ScanSpelling words() {
    return ScanSpelling.of(
        briefs.stream()
            .map(brief ->
                ScannedWords.of(brief).texts().stream()
                    .flatMap(t -> Stream.of(t.split(" ")))
                    .toList())
            .toList());
  }
}
