package nl.dmmsearch.http;

import static nl.dmmsearch.testing.BriefBuilder.brief;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.dmmsearch.brief.SourceName;
import nl.dmmsearch.engine.SearchEngine;
import nl.dmmsearch.engine.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GivenAnswersTest {
  /** For three answers of no more than a few bytes. */
  private static final long ROOM = 1_100;

  private final SearchEngine engine = LuceneEngine.inMemory();
  private final List<String> handled = new ArrayList<>();
  private LocalDate today = LocalDate.of(2025, 12, 31);
  private Javalin server = serving(ROOM);

  /** Answers with what is asked, on any free port. */
  private Javalin serving(long room) {
    var given = new GivenAnswers(engine, room, () -> today);
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.jsonMapper(JsonFormat.forJavalin());
              config.routes.get(
                  "/{path}",
                  given.remembering(ctx -> {
                    String asked = ctx.path() + "?" + ctx.queryString();
                    handled.add(asked);
                    ctx.status(ctx.path().equals("/fout") ? 400 : 200).contentType("text/x");
                    ctx.result("answer to " + asked);
                  }));
            })
        .start("127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    server.stop();
    engine.close();
  }

  @Test
  void sameQuestion_isAnsweredOnceAndSentTwice() {
    Answer first = ask("/a?q=munitie");
    Answer second = ask("/a?q=munitie");

    assertThat(handled).containsExactly("/a?q=munitie");
    assertThat(second.text()).isEqualTo(first.text()).isEqualTo("answer to /a?q=munitie");
    assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
  }

  @Test
  void otherQuestionsAndAddresses_areAnsweredByThemselves() {
    ask("/a?q=munitie");
    ask("/a?q=Munitie");
    ask("/b?q=munitie");

    assertThat(handled).hasSize(3);
  }

  @Test
  void whatIsWrong_isNotRemembered() {
    ask("/fout?q=1");

    assertThat(ask("/fout?q=1").status()).isEqualTo(400);
    assertThat(handled).hasSize(2);
  }

  @Test
  void answersOfAnEarlierState_areForgotten() {
    ask("/a?q=munitie");
    engine.replace(new SourceName("a.txt"), List.of(brief("a.txt").build()));
    engine.refresh();
    ask("/a?q=munitie");
    ask("/a?q=munitie");

    assertThat(handled).hasSize(2);
  }

  @Test
  void answersOfYesterday_areForgotten() {
    ask("/a?q=dit+jaar");
    today = today.plusDays(1);
    ask("/a?q=dit+jaar");

    assertThat(handled).hasSize(2);
  }

  @Test
  void whatWasNotAskedForLongest_goesFirst() {
    ask("/a");
    ask("/b");
    ask("/c");
    ask("/a");
    ask("/d");
    handled.clear();
    ask("/a");
    ask("/b");

    assertThat(handled).containsExactly("/b?null");
  }

  @Test
  void answerLargerThanTheRoom_isGivenAndForgotten() {
    server.stop();
    server = serving(1);

    assertThat(ask("/a").text()).isEqualTo("answer to /a?null");
    ask("/a");

    assertThat(handled).hasSize(2);
  }

  @Test
  void withoutRoom_nothingIsRemembered() {
    server.stop();
    server = serving(0);

    ask("/a");
    ask("/a");

    assertThat(handled).hasSize(2);
  }

  private Answer ask(String path) {
    return new ApiClient(server.port()).get(path);
  }
}
