package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static nl.dmmsearch.testing.StatementBuilder.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.Statement;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.export.AllStatements;
import nl.dmmsearch.export.StatementTable;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.testing.StatementBuilder;
import org.junit.jupiter.api.Test;

/**
 * Prints how long questions about 20,000 statements of 22 words take, and a table of some: {@code
 * mvn test -Dtest=StatementQuerySpeed -Djacoco.skip=true -DargLine=}.
 */
class StatementQuerySpeed {
  private static final System.Logger LOG = System.getLogger(StatementQuerySpeed.class.getName());
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final List<String> WORDS =
      List.of(
          ("nederland levert munitie oekraïne steun kabinet besluit bijdrage missie kosovo"
                  + " luchtverdediging investeren capaciteiten uitgaven brief kamer zomer navo"
                  + " bondgenoten industrie productie patriot training drones cyber")
              .split(" "));

  private static final int BRIEFS = 2_000;
  private static final int EACH = 10;
  private static final int ROUNDS = 60;

  private final Random random = new Random(1);

  @Test
  void answers_inMilliseconds() throws Exception {
    try (SearchEngine engine = LuceneEngine.inMemory()) {
      for (int i = 0; i < BRIEFS; i++) {
        Brief brief = brief("d" + i).titled("Brief " + i).stating(statements(i)).build();
        engine.replace(brief.source().name(), List.of(brief));
      }
      engine.commit();
      for (String typed :
          List.of("", "munitie", "munitie oekraïne zomer", "\"levert munitie\"", "lucht*")) {
        time(engine, typed);
      }
      table(engine, "munitie oekraïne -kosovo");
    }
  }

  private Statement[] statements(int brief) {
    return IntStream.range(0, EACH)
        .mapToObj(i -> {
          String text =
              IntStream.range(0, 22)
                  .mapToObj(w -> WORDS.get(random.nextInt(WORDS.size())))
                  .collect(Collectors.joining(" "));
          StatementBuilder made = said(text).id(brief + "-" + i).by("minister");
          return random.nextInt(4) > 0
              ? made.build()
              : made.due(TODAY.plusDays(random.nextInt(900) - 450).toString(), "dan").build();
        })
        .toArray(Statement[]::new);
  }

  private static void time(SearchEngine engine, String typed) throws Exception {
    StatementRequest request = StatementRequest.of(QueryParser.parse(typed), TODAY);
    long best = Long.MAX_VALUE;
    long total = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      total = engine.statements(request).total();
      best = Math.min(best, System.nanoTime() - start);
    }
    LOG.log(System.Logger.Level.INFO, "%.1f ms, %d found: %s".formatted(best / 1e6, total, typed));
  }

  private static void table(SearchEngine engine, String typed) throws Exception {
    long start = System.nanoTime();
    AllStatements all =
        AllStatements.of(engine, StatementRequest.of(QueryParser.parse(typed), TODAY));
    StatementTable.write(all, "http://localhost", new StringBuilder());
    double seconds = (System.nanoTime() - start) / 1e9;
    LOG.log(System.Logger.Level.INFO, "%.1f s, table of %d".formatted(seconds, all.total()));
  }
}
