package nl.dmmsearch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.EngineException;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
  private static final String SECRET = "/srv/geheim/index";

  @ParameterizedTest
  @EnumSource(EngineException.Kind.class)
  void unusableIndex_isUnavailable_andTheProcessStillLives(EngineException.Kind kind) {
    try (var service = failing(() -> new EngineException(kind, "cannot read " + SECRET))) {
      for (String path : new String[] {"/api/v1/briefs", "/api/v1/status", "/health/ready"}) {
        Answer answer = service.client.get(path);
        assertThat(answer.status()).as(path).isEqualTo(503);
        assertThat(answer.at("/type")).isEqualTo("/problemen/index-niet-beschikbaar");
        assertThat(answer.text()).doesNotContain(SECRET);
      }
      assertThat(service.client.get("/health/live").status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/briefs", "/api/v1/briefs/een-id", "/api/v1/status"})
  void ownBug_isAnInternalErrorThatTellsNothing(String path) {
    try (var service = failing(() -> new IllegalArgumentException(SECRET))) {
      Answer answer = service.client.get(path);

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.at("/title")).isEqualTo("Interne fout");
      assertThat(answer.text()).doesNotContain(SECRET).doesNotContain("Exception");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/briefs", "/"})
  void errorOfTheMachine_isAnInternalErrorToo(String path) {
    try (var service =
        failing(() -> {
          throw new StackOverflowError(SECRET);
        })) {
      Answer answer = service.client.get(path);

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.mediaType()).isEqualTo("application/problem+json");
      assertThat(answer.text()).doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/brieven/een-id"})
  void people_getAPageThatSaysSorry(String path) {
    try (var service = failing(() -> new IllegalStateException(SECRET))) {
      Answer answer = service.client.send("GET", path, "Accept", "text/html,*/*;q=0.8");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.mediaType()).isEqualTo("text/html");
      assertThat(answer.text()).contains("<html lang=\"nl\">").doesNotContain(SECRET);
    }
  }

  private static RunningService failing(Supplier<RuntimeException> failure) {
    return RunningService.over(new FailingSearcher(failure));
  }

  /** An engine in trouble, which a real one cannot be brought into at will. */
  private record FailingSearcher(Supplier<RuntimeException> failure) implements BriefSearcher {
    @Override
    public SearchResponse search(SearchRequest request) {
      throw failure.get();
    }

    @Override
    public Object state() {
      throw failure.get();
    }

    @Override
    public StatementResponse statements(StatementRequest request) {
      throw failure.get();
    }

    @Override
    public List<BriefId> all(SearchRequest request) {
      throw failure.get();
    }

    @Override
    public Optional<Brief> brief(BriefId id, AccessLabel clearance) {
      throw failure.get();
    }

    @Override
    public List<KnownMeeting> meetings(Filters filters, AccessLabel clearance) {
      throw failure.get();
    }

    @Override
    public Timeline timeline(SearchRequest request) {
      throw failure.get();
    }

    @Override
    public List<Hit> similar(Brief brief, int most, AccessLabel clearance) {
      throw failure.get();
    }

    @Override
    public List<Completion> complete(CompletionRequest request) {
      throw failure.get();
    }

    @Override
    public Health health(AccessLabel clearance) {
      throw failure.get();
    }

    @Override
    public void refresh() {
      throw failure.get();
    }

    @Override
    public void close() {}
  }
}
