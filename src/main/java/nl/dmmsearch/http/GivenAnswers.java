package nl.dmmsearch.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.engine.BriefSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Answers given from one state of the index, as they were written, for whoever asks the same again:
 * people go back and share addresses, scripts repeat themselves. Those that were not asked for
 * longest go first. Only for addresses whose answer depends on nothing but the index, what is asked
 * and what the sender may see.
 */
final class GivenAnswers {
  /** About what an answer takes beside its bytes: objects, and its place in the table. */
  private static final long BESIDE = 300;

  private final BriefSearcher searcher;
  private final long room;

  /** In the order in which they were asked for. */
  private final Map<Question, Answer> given = new LinkedHashMap<>(16, 0.75f, true);

  private long taken;
  private @Nullable Object state;

  /**
   * @param searcher of the index
   * @param room how much memory they may take, roughly, in bytes; 0 remembers nothing
   */
  GivenAnswers(BriefSearcher searcher, long room) {
    this.searcher = searcher;
    this.room = room;
  }

  /** The same as {@code handler}, which is not asked twice for one answer. */
  Handler remembering(Handler handler) {
    return room == 0 ? handler : ctx -> answer(ctx, handler);
  }

  private void answer(Context ctx, Handler handler) throws Exception {
    // Asked for first: an answer of a newer state than this is forgotten before anybody gets it.
    Object now = searcher.state();
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

  private synchronized @Nullable Answer before(Object now, Question question) {
    if (!now.equals(state)) {
      given.clear();
      taken = 0;
      state = now;
    }
    return given.get(question);
  }

  private synchronized void remember(Object then, Question question, Answer answer) {
    if (!then.equals(state)) {
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

  /** As it was sent: the same asked in another order is searched for once more. */
  private record Question(String path, String query, AccessLabel clearance) {}

  @SuppressWarnings("ArrayRecordComponent") // Nobody compares answers, and nobody changes them.
  private record Answer(String type, byte[] body) {}
}
