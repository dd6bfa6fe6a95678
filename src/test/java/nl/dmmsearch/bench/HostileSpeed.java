package nl.dmmsearch.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.ParametersException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchParameters;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;

/**
 * Times the longest queries that are read, class by class: {@code HostileSpeed CONFIG INDEX [CLASS
 * [TIMES]]}, where the index is one that was made before. Prints what one takes in processor time,
 * from its text to its answer, in milliseconds: the median of a class and the most. No query is
 * asked twice.
 */
final class HostileSpeed {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int TO_WARM_UP = 2;
  private static final int TO_COUNT = 5;

  private final BriefSearcher searcher;
  private final QueryReader reader;

  private HostileSpeed(BriefSearcher searcher, QueryReader reader) {
    this.searcher = searcher;
    this.reader = reader;
  }

  public static void main(String[] args) throws Exception {
    Path config = Path.of(args[0]);
    String wanted = args.length > 2 ? args[2] : "";
    int times = args.length > 3 ? Integer.parseInt(args[3]) : TO_COUNT;
    Path synonyms = config.resolve("synonyms.txt");
    var names =
        ListedNames.of(
            TaxonomyReader.read(config.resolve("taxonomy.yaml")), SynonymsReader.read(synonyms));
    var reader =
        new QueryReader(
            Meaning.steps(names, LocalDate::now, LuceneEngine::stem, LuceneEngine::wholeVerb));
    try (BriefSearcher searcher = LuceneEngine.reading(Path.of(args[1]))) {
      List<HostileClass> classes =
          HostileClass.all(HostileWords.of(synonyms, searcher)).stream()
              .filter(one -> one.name().startsWith(wanted))
              .toList();
      var speed = new HostileSpeed(searcher, reader);
      for (int round = 0; round < TO_WARM_UP * (wanted.isEmpty() ? 1 : 4); round++) {
        for (HostileClass one : classes) {
          speed.time(one.query(-round));
        }
      }
      for (HostileClass one : classes) {
        speed.print(one, times);
      }
    }
  }

  private void print(HostileClass one, int times) throws ParametersException {
    long[] took = new long[times];
    int length = 0;
    for (int i = 0; i < times; i++) {
      String query = one.query(1 + i);
      length += query.length();
      took[i] = time(query);
    }
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "%-24s %5d characters  median %4d ms  most %4d ms%n",
        one.name(),
        length / times,
        took[times / 2] / 1_000_000,
        took[times - 1] / 1_000_000);
  }

  /** In nanoseconds of this thread, which does all of it. */
  private long time(String query) throws ParametersException {
    long start = THREAD.getCurrentThreadCpuTime();
    var asked =
        SearchParameters.read(
            Map.of("q", List.of(query), "explain", List.of("true")), AccessLabel.INTERN, reader);
    try {
      searcher.search(asked.request());
    } catch (RuntimeException e) {
      System.out.println("not answered: " + query + ": " + e);
    }
    return THREAD.getCurrentThreadCpuTime() - start;
  }
}
