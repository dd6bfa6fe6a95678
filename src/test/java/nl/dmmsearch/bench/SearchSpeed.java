package nl.dmmsearch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;

/**
 * Times the queries of a made corpus in process, class by class: {@code SearchSpeed FOLDER INDEX
 * [SECONDS]}, where the folder holds corpus.jsonl and queries.jsonl and the index is made when it
 * is not there. Prints the median and the 99th of a hundred in microseconds, and how many queries a
 * second has room for; all of it, and SECONDS, in processor time, so that other work matters less.
 */
final class SearchSpeed {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private SearchSpeed() {}

  /** A query of a class of queries. */
  private record Asked(String kind, SearchParameters parameters) {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path index = Path.of(args[1]);
    long seconds = args.length > 2 ? Long.parseLong(args[2]) : 10;
    if (!Files.exists(index)) {
      index(folder.resolve("corpus.jsonl"), index);
    }
    try (BriefSearcher searcher = LuceneEngine.reading(index)) {
      List<Asked> queries = queries(folder.resolve("queries.jsonl"));
      // Once to warm up, once that counts.
      run(searcher, queries, seconds);
      Map<String, List<Long>> times = run(searcher, queries, seconds);
      List<Long> all = times.values().stream().flatMap(List::stream).toList();
      times.forEach(SearchSpeed::print);
      print("all", all);
    }
  }

  private static void index(Path corpus, Path index) throws IOException {
    long start = System.nanoTime();
    long cpu = THREAD.getCurrentThreadCpuTime();
    int[] count = {0};
    try (SearchEngine engine = LuceneEngine.writing(index)) {
      BenchLetters.each(
          corpus,
          letter -> {
            engine.replace(letter.source().name(), List.<Brief>of(letter));
            count[0]++;
          });
      engine.commit();
      engine.settle();
    }
    long size;
    try (var files = Files.walk(index)) {
      size = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
    System.out.printf(
        Locale.ROOT,
        "%d letters, %.1f s, %.1f s of this thread, %.1f MB%n",
        count[0],
        (System.nanoTime() - start) / 1e9,
        (THREAD.getCurrentThreadCpuTime() - cpu) / 1e9,
        size / 1e6);
  }

  private static Map<String, List<Long>> run(
      BriefSearcher searcher, List<Asked> queries, long seconds) {
    Map<String, List<Long>> times = new TreeMap<>();
    long end = THREAD.getCurrentThreadCpuTime() + seconds * 1_000_000_000L;
    for (int i = 0; THREAD.getCurrentThreadCpuTime() < end; i++) {
      Asked asked = queries.get(i % queries.size());
      long start = THREAD.getCurrentThreadCpuTime();
      searcher.search(asked.parameters().request());
      long took = THREAD.getCurrentThreadCpuTime() - start;
      times.computeIfAbsent(asked.kind(), kind -> new ArrayList<>()).add(took);
    }
    return times;
  }

  private static void print(String kind, List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(n -> n).sorted().toArray();
    double mean = Arrays.stream(sorted).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%-10s %6d  p50 %7d us  p99 %7d us  mean %7d us  %5.0f a second%n",
        kind,
        sorted.length,
        sorted[sorted.length / 2] / 1000,
        sorted[sorted.length * 99 / 100] / 1000,
        (long) mean / 1000,
        1e9 / mean);
  }

  private static List<Asked> queries(Path file) throws IOException, ParametersException {
    List<Asked> queries = new ArrayList<>();
    for (BenchQuery query : BenchQuery.in(file)) {
      queries.add(
          new Asked(
              query.kind(),
              SearchParameters.read(
                  query.parameters(), AccessLabel.OPENBAAR, QueryReader.literal())));
    }
    return queries;
  }
}
