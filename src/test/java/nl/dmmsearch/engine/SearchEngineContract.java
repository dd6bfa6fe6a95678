package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.QueryException;
import nl.dmmsearch.search.QueryParser;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.testing.BriefBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine must do, in words that any of them understands alike. */
abstract class SearchEngineContract {
  SearchEngine engine;

  /** A new engine without briefs. */
  abstract SearchEngine create();

  @BeforeEach
  void open() {
    engine = create();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void word_findsBriefsThatHaveIt() {
    index(brief("a").about("KFOR in Kosovo"), brief("b").about("Patriot in Polen"));

    assertHits(search("kfor"), "a");
  }

  final void index(BriefBuilder... briefs) {
    Arrays.stream(briefs)
        .map(BriefBuilder::build)
        .collect(Collectors.groupingBy(b -> b.source().name(), TreeMap::new, Collectors.toList()))
        .forEach(engine::replace);
    engine.refresh();
  }

  final SearchResponse search(String typed) {
    return engine.search(request(typed));
  }

  static SearchRequest request(String typed) {
    try {
      return SearchRequest.of(QueryParser.parse(typed));
    } catch (QueryException e) {
      throw new AssertionError(typed, e);
    }
  }

  static void assertHits(SearchResponse response, String... sources) {
    assertThat(response.hits()).extracting(SearchEngineContract::name).containsExactly(sources);
  }

  static String name(Hit hit) {
    return hit.brief().source().name().value();
  }
}
