package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.config.ConfigException;
import nl.dmmsearch.config.SynonymsReader;
import nl.dmmsearch.config.TaxonomyReader;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.meaning.ListedNames;
import nl.dmmsearch.search.meaning.Meaning;
import nl.dmmsearch.testing.HostileQueries;
import org.junit.jupiter.api.Test;

/**
 * Prints the slowest of the hostile queries over 3,000 letters of 1,000 words with 300,000
 * different ones: {@code mvn test -Dtest=QuerySpeed -Djacoco.skip=true -DargLine=}.
 */
class QuerySpeed {
  private static final System.Logger LOG = System.getLogger(QuerySpeed.class.getName());

  /** Time on the processor, so that what else runs on the machine does not count. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final int LETTERS = 3_000;
  private static final int NEW_WORDS = 100;
  private static final int WORDS = 1_000;
  private static final int ROUNDS = 3;

  private final Random random = new Random(1);

  @Test
  void slowestQueries_inMillisecondsOfOneCore() throws ConfigException {
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      for (int i = 0; i < LETTERS; i++) {
        Brief brief = brief("d" + i).titled("Titel " + word()).about(text()).build();
        engine.replace(brief.source().name(), List.of(brief));
      }
      engine.commit();
      QueryReader reader = reader();
      Map<String, Long> nanos = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        HostileQueries.all().forEach(typed -> nanos.put(typed, time(engine, reader, typed)));
      }
      nanos.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .limit(25)
          .forEach(e ->
              LOG.log(
                  System.Logger.Level.INFO,
                  "{0} ms: {1}",
                  e.getValue() / 1_000_000,
                  shown(e.getKey())));
      assertThat(nanos).hasSameSizeAs(HostileQueries.all());
    }
  }

  /** As the service reads them. */
  private static QueryReader reader() throws ConfigException {
    return new QueryReader(
        Meaning.steps(
            ListedNames.of(
                TaxonomyReader.read(Path.of("config/taxonomy.yaml")),
                SynonymsReader.read(Path.of("config/synonyms.txt"))),
            () -> LocalDate.of(2026, 3, 15),
            LuceneEngine::stem,
            LuceneEngine::wholeVerb));
  }

  private static long time(SearchEngine engine, QueryReader reader, String typed) {
    long start = THREAD.getCurrentThreadCpuTime();
    try {
      engine.search(SearchRequest.of(reader.read(typed)));
    } catch (QueryException e) {
      return THREAD.getCurrentThreadCpuTime() - start;
    }
    return THREAD.getCurrentThreadCpuTime() - start;
  }

  private static String shown(String typed) {
    return typed.length() > 60 ? typed.substring(0, 60) + "… (" + typed.length() + ")" : typed;
  }

  private String text() {
    return IntStream.range(0, WORDS)
        .mapToObj(i -> i < NEW_WORDS ? word() : common(i))
        .collect(Collectors.joining(" "));
  }

  /** Frequent words, and the ones that the queries ask for. */
  private String common(int i) {
    return i % 3 == 0
        ? HostileWords.pick(random)
        : word().substring(0, 2) + (i % 7 == 0 ? "." : "");
  }

  private String word() {
    return random
        .ints(6 + random.nextInt(4), 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static final class HostileWords {
    static final List<String> ALL =
        List.of(
            "de het een van in en of kfor irak polen lucht verdediging F-35 a-b a b c d e f 1 é"
                .split(" "));

    static String pick(Random random) {
      return ALL.get(random.nextInt(ALL.size()));
    }
  }
}
