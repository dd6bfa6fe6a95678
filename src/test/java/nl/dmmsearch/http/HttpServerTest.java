package nl.dmmsearch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.Brief;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.Taxonomy;
import nl.dmmsearch.engine.BriefSearcher;
import nl.dmmsearch.engine.Health;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import nl.dmmsearch.search.Completion;
import nl.dmmsearch.search.CompletionRequest;
import nl.dmmsearch.search.Filters;
import nl.dmmsearch.search.Hit;
import nl.dmmsearch.search.KnownMeeting;
import nl.dmmsearch.search.QueryReader;
import nl.dmmsearch.search.SearchRequest;
import nl.dmmsearch.search.SearchResponse;
import nl.dmmsearch.search.StatementRequest;
import nl.dmmsearch.search.StatementResponse;
import nl.dmmsearch.search.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpServerTest {

  private static HttpServer start(String host, int port, BriefSearcher searcher) {
    var services =
        new Services(
            searcher, new MemoryDocuments(), Taxonomy.empty(), QueryReader.literal(), "test");
    return HttpServer.start(new HttpSettings(host, port), services);
  }

  @Test
  void portZero_takesAnyFreeOne() {
    try (var searcher = LuceneEngine.inMemory();
        var one = start("127.0.0.1", 0, searcher);
        var other = start("127.0.0.1", 0, searcher)) {
      assertThat(one.port()).isPositive().isNotEqualTo(other.port());
      assertThat(new ApiClient(one.port()).get("/health/ready").status()).isEqualTo(200);
    }
  }

  @Test
  void portInUse_isNamed() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var searcher = LuceneEngine.inMemory()) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> start("127.0.0.1", port, searcher))
          .isInstanceOf(ListenException.class)
          .hasMessage(
              "port %d on 127.0.0.1 is in use by another process;"
                  + " choose another port, or 0 for any free one",
              port);
    }
  }

  @Test
  void hostOfAnotherMachine_isNamed() {
    try (var searcher = LuceneEngine.inMemory()) {
      assertThatThrownBy(() -> start("192.0.2.1", 0, searcher))
          .isInstanceOf(ListenException.class)
          .hasMessageStartingWith("cannot listen on 192.0.2.1, port 0: ");
      assertThatThrownBy(() -> start("geen..naam", 0, searcher))
          .isInstanceOf(ListenException.class)
          .hasMessage("cannot listen on geen..naam: there is no host of that name");
    }
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1, -1", "127.0.0.1, 65536", "' ', 8080"})
  void settings_areChecked(String host, int port) {
    assertThatThrownBy(() -> new HttpSettings(host, port))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void close_letsARequestUnderWayFinish_andFreesThePort() throws Exception {
    try (var engine = LuceneEngine.inMemory()) {
      var slow = new SlowSearcher(engine, new CountDownLatch(1), new CountDownLatch(1));
      HttpServer server = start("127.0.0.1", 0, slow);
      var client = new ApiClient(server.port());
      var answer = CompletableFuture.supplyAsync(() -> client.get("/api/v1/briefs"));
      assertThat(slow.asked.await(5, TimeUnit.SECONDS)).isTrue();

      var closed = CompletableFuture.runAsync(server::close);
      assertThat(closed).isNotDone();
      slow.go.countDown();

      assertThat(answer.get(5, TimeUnit.SECONDS).status()).isEqualTo(200);
      closed.get(2, TimeUnit.SECONDS);
      assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), server.port()))
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void warmUp_searches_andLeavesFailuresToWhoAsksNext() {
    try (var engine = LuceneEngine.inMemory()) {
      var watched = new SlowSearcher(engine, new CountDownLatch(1), new CountDownLatch(0));
      try (HttpServer server = start("127.0.0.1", 0, watched)) {
        server.warmUp(Duration.ofMillis(50));
        assertThat(watched.asked.getCount()).isZero();

        engine.close();
        server.warmUp(Duration.ofMillis(50));
        assertThat(new ApiClient(server.port()).get("/api/v1/briefs").status()).isEqualTo(503);
      }
    }
  }

  /** Tells when it is asked, and answers when it is let go. */
  private record SlowSearcher(BriefSearcher real, CountDownLatch asked, CountDownLatch go)
      implements BriefSearcher {
    @Override
    public SearchResponse search(SearchRequest request) {
      asked.countDown();
      try {
        assertThat(go.await(5, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException("the request was cut off", e);
      }
      return real.search(request);
    }

    @Override
    public Object state() {
      return real.state();
    }

    @Override
    public StatementResponse statements(StatementRequest request) {
      return real.statements(request);
    }

    @Override
    public List<BriefId> all(SearchRequest request) {
      return real.all(request);
    }

    @Override
    public Optional<Brief> brief(BriefId id, AccessLabel clearance) {
      return real.brief(id, clearance);
    }

    @Override
    public List<KnownMeeting> meetings(Filters filters, AccessLabel clearance) {
      return real.meetings(filters, clearance);
    }

    @Override
    public Timeline timeline(SearchRequest request) {
      return real.timeline(request);
    }

    @Override
    public List<Hit> similar(Brief brief, int most, AccessLabel clearance) {
      return real.similar(brief, most, clearance);
    }

    @Override
    public List<Completion> complete(CompletionRequest request) {
      return real.complete(request);
    }

    @Override
    public Health health(AccessLabel clearance) {
      return real.health(clearance);
    }

    @Override
    public void refresh() {
      real.refresh();
    }

    @Override
    public void close() {}
  }
}
