package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.engine.BriefSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Answers given from one state of the index, as they were written, for whoever asks the same again:
 * people go back and share addresses, scripts repeat themselves. Those that were not asked for
 * longest go first. Only for addresses whose answer depends on nothing but the index, what is
 * asked, what the sender may see and the day, from which last year is counted.
 */
final class GivenAnswers {
  /** About what an answer takes beside its bytes: objects, and its place in the table. */
  private static final long BESIDE = 300;

  private final BriefSearcher searcher;
  private final long room;
  private final Supplier<LocalDate> today;

  /** In the order in which they were asked for. */
  private final Map<Question, Answer> given = new LinkedHashMap<>(16, 0.75f, true);

  private long taken;
  private @Nullable Moment moment;

  /**
   * @param searcher of the index
   * @param room how much memory they may take, roughly, in bytes; 0 remembers nothing
   * @param today the day it is
   */
  GivenAnswers(BriefSearcher searcher, long room, Supplier<LocalDate> today) {
    this.searcher = searcher;
    this.room = room;
    this.today = today;
  }

  /** The same as {@code handler}, which is not asked twice for one answer. */
  Handler remembering(Handler handler) {
    return room == 0 ? handler : ctx -> answer(ctx, handler);
  }

  private void answer(Context ctx, Handler handler) throws Exception {
    // Asked for first: an answer of a newer state than this is forgotten before anybody gets it.
    var now = new Moment(searcher.state(), today.get());
    var question =
        new Question(
            ctx.path(), Objects.requireNonNullElse(ctx.queryString(), ""), Clearance.of(ctx));
    Answer before = before(now, question);
    if (before != null) {
      ctx.contentType(before.type).result(before.body);
      return;
    }
    // Two who ask the same at once are both searched for: neither waits for the other.
    handler.handle(ctx);
    InputStream written = ctx.resultInputStream();
    String type = ctx.res().getContentType();
    if (ctx.status() == HttpStatus.OK && written != null && type != null) {
      var answer = new Answer(type, written.readAllBytes());
      ctx.result(answer.body);
      remember(now, question, answer);
    }
  }

  private synchronized @Nullable Answer before(Moment now, Question question) {
    if (!now.equals(moment)) {
      given.clear();
      taken = 0;
      moment = now;
    }
    return given.get(question);
  }

  private synchronized void remember(Moment then, Question question, Answer answer) {
    if (!then.equals(moment)) {
      return;
    }
    Answer former = given.put(question, answer);
    taken += size(question, answer) - (former == null ? 0 : size(question, former));
    Iterator<Map.Entry<Question, Answer>> oldest = given.entrySet().iterator();
    while (taken > room) {
      Map.Entry<Question, Answer> first = oldest.next();
      taken -= size(first.getKey(), first.getValue());
      oldest.remove();
    }
  }

  private static long size(Question question, Answer answer) {
    return BESIDE + question.path.length() + question.query.length() + answer.body.length;
  }

  /** While it lasts, the same question has the same answer. */
  private record Moment(Object state, LocalDate day) {}

  /** As it was sent: the same asked in another order is searched for once more. */
  private record Question(String path, String query, AccessLabel clearance) {}

  @SuppressWarnings("ArrayRecordComponent") // Nobody compares answers, and nobody changes them.
  private record Answer(String type, byte[] body) {}
}
