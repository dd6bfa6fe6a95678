package nl.dmmsearch.engine;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.search.Match;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.testing.Ask;
import nl.dmmsearch.testing.BriefBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The words in which tests speak of an engine. */
abstract class EngineVocabulary {
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

  final void index(BriefBuilder... briefs) {
    Map<SourceName, List<Brief>> documents =
        Arrays.stream(briefs)
            .map(BriefBuilder::build)
            .collect(
                Collectors.groupingBy(b -> b.source().name(), TreeMap::new, Collectors.toList()));
    documents.forEach(engine::replace);
    engine.refresh();
  }

  static BriefBuilder[] several(String name, int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> brief("%s%02d".formatted(name, i)).about(text))
        .toArray(BriefBuilder[]::new);
  }

  final SearchResponse search(String typed) {
    return ask(Ask.query(typed));
  }

  final SearchResponse search(String typed, Match match) {
    return ask(Ask.query(typed).match(match));
  }

  final SearchResponse ask(Ask ask) {
    return engine.search(ask.request());
  }

  /** Found were these, in whatever order, and the total says so. */
  static void assertFound(SearchResponse response, @Nullable String sources) {
    String[] wanted = sources == null || sources.isEmpty() ? new String[0] : sources.split(" ");
    assertThat(names(response)).containsExactlyInAnyOrder(wanted);
    assertThat(response.total()).isEqualTo(wanted.length);
  }

  static void assertHits(SearchResponse response, String... sources) {
    assertThat(names(response)).containsExactly(sources);
  }

  static List<String> names(SearchResponse response) {
    return response.hits().stream().map(hit -> hit.brief().source().name().value()).toList();
  }
}
